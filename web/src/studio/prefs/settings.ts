import { reactive, watch } from 'vue'
import { reviveSettings, type Settings } from '../../core/prefs/settings.ts'
import type { Storage } from '../world/storage.ts'
import { settingsKey } from './spoken.ts'

/** What is set once for this machine, stored apart from the form. */
export interface KeptSettings {
  readonly settings: Settings
  dispose(): void
}

export function createSettings(storage: Storage): KeptSettings {
  const settings = reactive(reviveSettings(storage.load(settingsKey)))
  return { settings, dispose: watch(settings, () => storage.save(settingsKey, settings)) }
}
