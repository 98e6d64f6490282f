import type { Combo } from '../../core/prefs/shortcuts.ts'
import { words } from '../../words/index.ts'

const onMac = (): boolean => /Mac|iP(hone|ad)/.test(navigator.platform)

/** The keys of a combination, named as on this keyboard: "Strg", "Umschalt", "L". */
export function keysOf({ key, ctrl, alt, shift }: Combo, mac = onMac()): string[] {
  const { names } = words().keys
  const held: readonly [boolean, string][] = [
    [ctrl, mac ? '⌘' : names.Control],
    [alt, mac ? '⌥' : names.Alt],
    [shift, mac ? '⇧' : names.Shift],
  ]
  return [...held.flatMap(([on, name]) => (on ? [name] : [])), nameOf(key)]
}

function nameOf(key: string): string {
  const names: Readonly<Record<string, string>> = words().keys.names
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key.toUpperCase()
}

export function plain(key: string, held: Partial<Combo> = {}): Combo {
  return { key, ctrl: false, alt: false, shift: false, ...held }
}
