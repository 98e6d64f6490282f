import { type ShallowRef, shallowRef, watch } from 'vue'
import type { Storage } from '../world/storage.ts'

export const tabIds = ['create', 'history', 'models', 'settings'] as const
export type TabId = (typeof tabIds)[number]

/** The tab that is shown, kept across reloads. */
export function createTab(storage: Storage): { tab: ShallowRef<TabId>; dispose: () => void } {
  const tab = shallowRef(tabIds.find((id) => id === storage.load('tab')) ?? 'create')
  return { tab, dispose: watch(tab, (id) => storage.save('tab', id)) }
}
