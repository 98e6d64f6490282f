import type { Storage } from '../world/storage.ts'

/** Used when ComfyUI's page starts, before the panel is loaded, so this file imports nothing. */

const prefix = 'job.'

/** The key of a job that is in progress, or not written to the server. */
export const jobKey = (id: string): string => prefix + id

/** Whether the page was left with a job that was in progress, or not written to the server. */
export function hasUnfinished(storage: Storage): boolean {
  return storage.keys(prefix).length > 0
}
