import { decimalIn } from './numbers.ts'

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
/** English is part of the panel; the others are separate files. */
export type Foreign = Exclude<Language, 'en'>

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

/** The first of `wanted` (BCP 47 tags, as in the browser's list) that has a catalogue. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const found = languages.find((one) => one === primary)
    if (found) return found
  }
  return 'en'
}

/** `value` with `min` to `max` decimals; no grouping. */
export function decimal(value: number, max = 2, min = 0): string {
  return decimalIn(language(), value, max, min)
}
