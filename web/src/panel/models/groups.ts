import type { CatalogueEntry } from '../../core/catalogue.ts'
import type { Family } from '../../core/family.ts'
import { modesThatNeed } from '../../core/needs.ts'
import { modes } from '../../modes/index.ts'

export interface Group {
  readonly title: string
  readonly help: string
  readonly entries: readonly CatalogueEntry[]
}

/** The catalogue as a user asks for it: what the form reads, what other modes add, and the rest. */
export function groupsOf(
  catalogue: readonly CatalogueEntry[],
  now: readonly CatalogueEntry[],
  elsewhere: readonly CatalogueEntry[],
): Group[] {
  const rest = catalogue.filter((entry) => !now.includes(entry))
  return [
    {
      title: 'Needed now',
      help: 'What the form in Create runs with.',
      entries: catalogue.filter((entry) => now.includes(entry)),
    },
    {
      title: 'For other modes',
      help: 'What the other modes and presets add to it.',
      entries: rest.filter((entry) => elsewhere.includes(entry)),
    },
    {
      title: 'Optional',
      help: 'The same models in other formats, for other graphics cards, and LoRAs.',
      entries: rest.filter((entry) => !elsewhere.includes(entry)),
    },
  ].filter(({ entries }) => entries.length > 0)
}

/** "For all modes.", "For Text and Image."; nothing for a file that no mode loads by itself. */
export function modeWords(entry: CatalogueEntry, family: Family): string {
  const names = modesThatNeed(entry, family, modes).map((id) => modes[id].shortName)
  if (names.length === 0) return ''
  if (names.length === Object.keys(modes).length) return 'For all modes.'
  const last = names.at(-1) ?? ''
  return names.length === 1 ? `For ${last}.` : `For ${names.slice(0, -1).join(', ')} and ${last}.`
}
