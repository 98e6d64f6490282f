import { en, type Words } from './en/index.ts'
import { type Foreign, type Language, language } from './language.ts'

export {
  decimal,
  type Foreign,
  foreign,
  inEnglish,
  type Language,
  languageNames,
  languageOf,
  languages,
  speak,
} from './language.ts'

export type { Words }

const catalogues: Partial<Record<Language, Words>> = { en }

export function isLearned(language: Language): boolean {
  return language in catalogues
}

/** Makes the catalogue available to `words`. */
export function learn(language: Foreign, catalogue: Words): void {
  catalogues[language] = catalogue
}

/**
 * The current catalogue. Call it for each message and cache nothing: callers that run during rendering
 * are updated when the language changes.
 */
export function words(): Words {
  return catalogues[language()] ?? en
}
