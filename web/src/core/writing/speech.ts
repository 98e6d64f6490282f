/** Quoted words in a prompt: what people in the video say, which no rewriting may change. */

export interface Quote {
  /** the words without their marks */
  readonly words: string
  /** where they begin and end in the text */
  readonly start: number
  readonly end: number
}

/**
 * Marks of every kind that is typed. Single ones are also apostrophes, so they only count around a phrase; the
 * closing one is never followed by a letter.
 */
const marks =
  /"([^"]*)"|“([^“”]*)”|„([^„“”"]*)[“”"]|«([^«»]*)»|»([^«»]*)«|「([^「」]*)」|『([^『』]*)』|(?<=^|[\s:(,;—–-])['‘‚](?=\S)(.+?)(?<=\S)['’‘](?=$|[\s.,;:!?)—–-])/gsu

export function quotesIn(text: string): Quote[] {
  return [...text.matchAll(marks)].flatMap((found): Quote[] => {
    const words = found.slice(1).find((group) => group !== undefined) ?? ''
    if (words.trim() === '') return []
    // one mark before the words
    const start = found.index + 1
    return [{ words, start, end: start + words.length }]
  })
}

/** What happened to the quoted words of the original: changed ones are put back, lost ones added. */
export interface KeptSpeech {
  readonly text: string
  readonly mended: number
  readonly added: number
}

/**
 * `text` with every quote of `original` in it, word for word. A quote that was changed or translated gets its
 * words back in its place; for one that is missing, the user's own sentence is added.
 */
export function keepSpeech(text: string, original: string): KeptSpeech {
  const wanted = unique(quotesIn(original))
  const missing = wanted.filter(({ words }) => !text.includes(words))
  const there = quotesIn(text).filter(({ words }) => !wanted.some((one) => one.words === words))
  const swaps = pairs(missing, there)
  const mended = [...swaps]
    .toSorted(([one], [other]) => other.start - one.start)
    .reduce(
      (now, [{ start, end }, { words }]) => now.slice(0, start) + words + now.slice(end),
      text,
    )
  const lost = wanted.filter(({ words }) => !mended.includes(words))
  const whole = lost.reduce((now, quote) => `${now} ${sentenceOf(quote, original)}`, mended)
  return { text: whole.trim(), mended: swaps.size, added: lost.length }
}

function unique(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    ({ words }, index) => quotes.findIndex((one) => one.words === words) === index,
  )
}

/** Each changed quote with the original that it was made of: the most alike, else the next. */
function pairs(missing: readonly Quote[], there: readonly Quote[]): Map<Quote, Quote> {
  const found = new Map<Quote, Quote>()
  const free = (quote: Quote): boolean => !found.has(quote)
  const left = missing.filter((wanted) => {
    const best = there.filter(free).toSorted((a, b) => like(b, wanted) - like(a, wanted))[0]
    if (!best || like(best, wanted) < 0.5) return true
    found.set(best, wanted)
    return false
  })
  const rest = there.filter(free)
  // as many as are missing: they were translated
  if (rest.length === left.length)
    left.forEach((wanted, index) => {
      const quote = rest[index]
      if (quote) found.set(quote, wanted)
    })
  return found
}

/** 0 … 1: the share of words in common. */
function like(one: Quote, other: Quote): number {
  const [a, b] = [wordsOf(one.words), wordsOf(other.words)]
  const common = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** The sentence with a quote, in the user's words. */
function sentenceOf({ start, end }: Quote, original: string): string {
  const before = original.slice(0, start - 1)
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark) + 1))
  const after = /[.!?\n]/.exec(original.slice(end + 1))
  const to = after ? end + 1 + after.index + 1 : original.length
  const sentence = original.slice(from, to).trim()
  return /[.!?]["'”’»«“‘]?$/u.test(sentence) ? sentence : `${sentence}.`
}
