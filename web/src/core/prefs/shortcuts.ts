/** Our commands in ComfyUI's list, and their default keys. */

/** Keys pressed together. `ctrl` is Cmd on a Mac, as in ComfyUI. */
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

/** Permanent: users' keybindings and the translations in `locales` refer to it. */
export function commandId(name: CommandName): string {
  return `LTXAIO.${name}`
}

/**
 * Not used by ComfyUI or browsers. No letters with Alt or Ctrl: on a Mac Alt types another character, and
 * AltGr is Ctrl+Alt. Keys without a modifier do nothing while the user types.
 */
export const defaultCombos: Readonly<Record<CommandName, Combo>> = {
  // like w, n, m and a for ComfyUI's own sidebar tabs
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
