import { reactive, watch } from 'vue'
import { reviveSettings, type Settings } from '../core/settings.ts'
import type { Storage } from './storage.ts'

/** What is set once for this machine, kept apart from the form. */
export interface KeptSettings {
  readonly settings: Settings
  dispose(): void
}

export function createSettings(storage: Storage): KeptSettings {
  const settings = reactive(reviveSettings(storage.load('settings')))
  return { settings, dispose: watch(settings, () => storage.save('settings', settings)) }
}
