import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { type Language, language } from './language.ts'

export { decimal, inEnglish, type Language, languageOf, languages, speak } from './language.ts'

/** Every sentence of the panel. English says which there are; the other catalogues must have the same. */
export type Words = typeof en

const catalogues: Readonly<Record<Language, Words>> = { en, de }

/**
 * The catalogue to speak from now. Ask each time a sentence is said and keep nothing: what asks while it
 * renders says it anew when the language changes.
 */
export function words(): Words {
  return catalogues[language()]
}
