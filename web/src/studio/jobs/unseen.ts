import type { Storage } from '../world/storage.ts'

/** Used when ComfyUI's page starts, before the panel is loaded, so this file imports nothing. */

/** The prefix of the keys for runs whose end nobody has looked at. */
export const awaitedPrefix = 'awaited.'

/** Whether this browser has a run whose end is still to be reported or looked at. */
export function hasNews(storage: Storage): boolean {
  return storage.keys(awaitedPrefix).length > 0
}
