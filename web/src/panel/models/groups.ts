import type { CatalogueEntry } from '../../core/catalogue.ts'
import type { Family } from '../../core/family.ts'
import { modesThatNeed } from '../../core/needs.ts'
import { modes } from '../../modes/index.ts'
import { type Words, words } from '../../words/index.ts'

export interface Group {
  readonly id: keyof Words['models']['groups']
  readonly entries: readonly CatalogueEntry[]
}

/**
 * The catalogue as a user asks for it: what the form reads, what other modes add, and the rest, as far as `listed`
 * says that it is worth a row.
 */
export function groupsOf(
  catalogue: readonly CatalogueEntry[],
  now: readonly CatalogueEntry[],
  elsewhere: readonly CatalogueEntry[],
  listed: (entry: CatalogueEntry) => boolean,
): Group[] {
  const rest = catalogue.filter((entry) => !now.includes(entry))
  return [
    { id: 'now' as const, entries: catalogue.filter((entry) => now.includes(entry)) },
    { id: 'elsewhere' as const, entries: rest.filter((entry) => elsewhere.includes(entry)) },
    {
      id: 'optional' as const,
      entries: rest.filter((entry) => !elsewhere.includes(entry) && listed(entry)),
    },
  ].filter(({ entries }) => entries.length > 0)
}

/** "For all modes.", "For Text and Image."; nothing for a file that no mode loads by itself. */
export function modeWords(entry: CatalogueEntry, family: Family): string {
  const names = modesThatNeed(entry, family, modes).map((id) => words().modes[id].short)
  if (names.length === 0) return ''
  const all = names.length === Object.keys(modes).length
  return all ? words().models.forAllModes : words().models.forModes(names)
}
