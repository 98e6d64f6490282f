/** The commands that ComfyUI lists as ours, and the keys that they have until the user chooses others. */

/** Keys pressed together. `ctrl` is Cmd on a Mac, as ComfyUI takes it. */
export interface Combo {
  readonly key: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
}

export const commandNames = [
  'togglePanel',
  'generate',
  'again',
  'cancel',
  'nextTab',
  'previousTab',
  'keys',
] as const
export type CommandName = (typeof commandNames)[number]

/** Permanent: users' own keys and the translations in `locales` go by it. */
export function commandId(name: CommandName): string {
  return `LTXAIO.${name}`
}

/**
 * Neither ComfyUI nor a browser has these. Letters only without Alt and Ctrl: with Alt a Mac types another
 * character, and AltGr is Ctrl+Alt. Those without a modifier do nothing while somebody types.
 */
export const defaultCombos: Readonly<Record<CommandName, Combo>> = {
  // as ComfyUI's own sidebar tabs have w, n, m and a
  togglePanel: combo('l'),
  generate: combo('Enter', { alt: true }),
  again: combo('Enter', { alt: true, shift: true }),
  cancel: combo('Delete', { alt: true, shift: true }),
  nextTab: combo('PageDown', { alt: true }),
  previousTab: combo('PageUp', { alt: true }),
  keys: combo('L', { shift: true }),
}

/** PrimeIcons, for ComfyUI's menus */
export const commandIcons: Readonly<Record<CommandName, string>> = {
  togglePanel: 'pi pi-video',
  generate: 'pi pi-play',
  again: 'pi pi-refresh',
  cancel: 'pi pi-times',
  nextTab: 'pi pi-arrow-right',
  previousTab: 'pi pi-arrow-left',
  keys: 'pi pi-question-circle',
}

function combo(key: string, held: Partial<Omit<Combo, 'key'>> = {}): Combo {
  return { key, ctrl: false, alt: false, shift: false, ...held }
}
