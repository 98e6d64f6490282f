import {
  longestFolder,
  longestName,
  refusedCharacters,
  reservedName,
  unknownTokens,
  withTokensAs,
} from './naming.ts'

/** Why a pattern can't be used; `text` is the part that it concerns. */
export type NamingFault =
  | { readonly is: 'token' | 'character' | 'reserved' | 'edge'; readonly text: string }
  | { readonly is: 'outside' | 'absolute' | 'levels' | 'level' }
  | { readonly is: 'long'; readonly max: number }

/** Null for a folder that may be used, as for an empty one: that is the default. */
export function folderFault(pattern: string): NamingFault | null {
  if (!pattern) return null
  if (/^[/\\~]|^[a-z]:/i.test(pattern)) return { is: 'absolute' }
  const levels = withTokensAs(pattern, 'x').split('/')
  if (levels.some((level) => /^\.+$/.test(level.trim()))) return { is: 'outside' }
  if (levels.includes('')) return { is: 'level' }
  return textFault(pattern, longestFolder) ?? edgesOf(levels)
}

/** Null for a file name that may be used, as for an empty one: that is the default. */
export function nameFault(pattern: string): NamingFault | null {
  if (!pattern) return null
  const name = withTokensAs(pattern, 'x')
  if (name.includes('/')) return { is: 'levels' }
  return textFault(pattern, longestName) ?? edgesOf([name])
}

function textFault(pattern: string, max: number): NamingFault | null {
  const [unknown] = unknownTokens(pattern)
  if (unknown !== undefined) return { is: 'token', text: unknown }
  const refused = refusedCharacters.exec(withTokensAs(pattern, 'x'))
  if (refused) return { is: 'character', text: refused[0] }
  return Array.from(pattern).length > max ? { is: 'long', max } : null
}

/** Hidden files, names that Windows would change, and those that it has for devices. */
function edgesOf(levels: readonly string[]): NamingFault | null {
  const edge = levels.find((level) => /^[. ]|[. ]$/.test(level))
  if (edge !== undefined) return { is: 'edge', text: edge }
  const reserved = levels.find((level) => reservedName.test(level))
  return reserved === undefined ? null : { is: 'reserved', text: reserved }
}
