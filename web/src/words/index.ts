import { de } from './de/index.ts'
import { en } from './en/index.ts'

/** Every sentence of the panel. English says which there are; the other catalogues must have the same. */
export type Words = typeof en

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

const catalogues: Readonly<Record<Language, Words>> = { en, de }

let language: () => Language = () => 'en'

/**
 * The catalogue to speak from now. Ask each time a sentence is said and keep nothing: what asks while it
 * renders says it anew when the language changes.
 */
export function words(): Words {
  return catalogues[language()]
}

/** Lets `words` follow a source; a reactive one renders the panel anew. Returns a way back. */
export function speak(source: () => Language): () => void {
  const before = language
  language = source
  return () => {
    if (language === source) language = before
  }
}

/** The first of `wanted` (BCP 47 tags, as a browser lists them) that there is a catalogue for. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const found = languages.find((one) => one === primary)
    if (found) return found
  }
  return 'en'
}

/** `value` with at most `most` and at least `least` digits behind the point or comma; no grouping. */
export function decimal(value: number, most = 2, least = 0): string {
  return new Intl.NumberFormat(language(), {
    maximumFractionDigits: most,
    minimumFractionDigits: least,
    useGrouping: false,
  }).format(value)
}
