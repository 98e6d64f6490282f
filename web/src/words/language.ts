import { decimalIn } from './numbers.ts'

/**
 * Each language under its own name, so that its speakers find it, in the order of the list. The ids are those of
 * ComfyUI's locales; folders of catalogues, files of families' words and built files are named after them.
 */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ko: '한국어',
  zh: '简体中文',
} as const
export type Language = keyof typeof languageNames
export const languages = Object.keys(languageNames) as Language[]
/** English is part of the panel; the others are separate files. */
export type Foreign = Exclude<Language, 'en'>
export const foreign = languages.filter((one) => one !== 'en')

let source: () => Language = () => 'en'

/** The current language. */
export function language(): Language {
  return source()
}

/** Makes `language` follow a source; a reactive one re-renders the panel. Returns an undo function. */
export function speak(next: () => Language): () => void {
  const before = source
  source = next
  return () => {
    if (source === next) source = before
  }
}

/** Runs `say` in English, whatever the user's language: for texts that maintainers read. */
export function inEnglish<T>(say: () => T): T {
  const back = speak(() => 'en')
  try {
    return say()
  } finally {
    back()
  }
}

/**
 * The first of `wanted` (BCP 47 tags, as in the browser's list) that has a catalogue: that of any region or
 * script of its language. See docs/adding-a-language.md for why.
 */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((one) => primary(one) === primary(tag))
    if (found) return found
  }
  return 'en'
}

/** "pt-BR" → "pt" */
function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!
}

/** `value` with `min` to `max` decimals; no grouping. */
export function decimal(value: number, max = 2, min = 0): string {
  return decimalIn(language(), value, max, min)
}
