export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

let source: () => Language = () => 'en'

/** The language to speak now. */
export function language(): Language {
  return source()
}

/** Lets `language` follow a source; a reactive one renders the panel anew. Returns a way back. */
export function speak(next: () => Language): () => void {
  const before = source
  source = next
  return () => {
    if (source === next) source = before
  }
}

/** What is said in English whatever the reader speaks: for those who look into it with them. */
export function inEnglish<T>(say: () => T): T {
  const back = speak(() => 'en')
  try {
    return say()
  } finally {
    back()
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
