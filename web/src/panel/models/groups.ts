import type { CatalogueEntry } from '../../core/family/catalogue.ts'
import type { Family } from '../../core/family/family.ts'
import { modesThatNeed } from '../../core/prompt/needs.ts'
import { modesOf } from '../../modes/index.ts'
import { type Words, words } from '../../words/index.ts'

export interface Group {
  /** 'family': files of another family than the form's, which is named */
  readonly id: keyof Words['models']['groups'] | 'family'
  readonly family: Family
  readonly entries: readonly CatalogueEntry[]
}

/**
 * The catalogue grouped for the user: files for the form, for other modes, and the rest of the form's family, then the
 * files of the `others`. Those that nothing needs now are filtered by `listed`.
 */
export function groupsOf(
  family: Family,
  others: readonly Family[],
  now: readonly CatalogueEntry[],
  elsewhere: readonly CatalogueEntry[],
  listed: (entry: CatalogueEntry, of: Family) => boolean,
): Group[] {
  const { catalogue } = family
  const rest = catalogue.filter((entry) => !now.includes(entry))
  return [
    { id: 'now' as const, family, entries: catalogue.filter((entry) => now.includes(entry)) },
    {
      id: 'elsewhere' as const,
      family,
      entries: rest.filter((entry) => elsewhere.includes(entry)),
    },
    {
      id: 'optional' as const,
      family,
      entries: rest.filter((entry) => !elsewhere.includes(entry) && listed(entry, family)),
    },
    ...others.map((other) => ({
      id: 'family' as const,
      family: other,
      // what both use is in the groups above
      entries: other.catalogue.filter(
        (entry) => !catalogue.includes(entry) && listed(entry, other),
      ),
    })),
  ].filter(({ entries }) => entries.length > 0)
}

/** "For all modes.", "For Text and Image."; empty for a file that no mode loads by itself. */
export function modeWords(entry: CatalogueEntry, family: Family): string {
  const modes = modesOf(family)
  const names = modesThatNeed(entry, family, modes).map((id) => words().modes[id].short)
  if (names.length === 0) return ''
  const all = names.length === modes.length
  return all ? words().models.forAllModes : words().models.forModes(names)
}
