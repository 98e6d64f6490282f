import type { Devices } from '../core/prefs/devices.ts'

/**
 * What the gate shows. panel: the panel; other: the page of the user whom this device belongs to; choose: that ComfyUI
 * has several users; again: that, and the code's field; code: its field; off: that the page is switched off
 */
export type Entry = 'panel' | 'other' | 'choose' | 'again' | 'code' | 'off'

/** `user`: whose page this is; `users`: ids of the server's; null: it has only one. */
export function entryOf(
  state: Devices | null,
  user: string,
  users: readonly string[] | null,
): Entry {
  if (!state?.paired) return state?.on ? 'code' : 'off'
  if (state.user !== null && state.user !== user) return 'other'
  if (users === null || users.includes(user)) return 'panel'
  return state.here ? 'choose' : 'again'
}
