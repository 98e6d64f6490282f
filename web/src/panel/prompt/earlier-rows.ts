import type { EarlierPrompt } from '../../studio/writing/earlier.ts'

export interface EarlierRow {
  readonly text: string
  readonly starred: boolean
  /** it was typed, and never run */
  readonly unrun: boolean
}

export interface EarlierRows {
  readonly rows: readonly EarlierRow[]
  /** how many more match */
  readonly more: number
}

export interface Wanted {
  readonly earlier: readonly EarlierPrompt[]
  readonly starred: readonly string[]
  /** the prompt in the form, which needs no row */
  readonly current: string
  readonly search: string
  readonly starredOnly: boolean
}

/** A list of thousands would slow the page down. */
const maxRows = 50

/** Starred prompts first if nothing is searched for, then the rest, newest first; every word must occur. */
export function earlierRows(wanted: Wanted): EarlierRows {
  const { earlier, starred, current, search, starredOnly } = wanted
  const stars = new Set(starred)
  const run = new Map(earlier.map(({ text, at }) => [text, at]))
  const texts = [
    ...starred,
    ...(starredOnly ? [] : earlier.map(({ text }) => text).filter((text) => !stars.has(text))),
  ]
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = texts.filter((text) => {
    if (text === current && !starredOnly) return false
    const plain = terms.length > 0 ? text.toLowerCase() : ''
    return terms.every((term) => plain.includes(term))
  })
  return {
    rows: found.slice(0, maxRows).map((text) => ({
      text,
      starred: stars.has(text),
      unrun: run.get(text) === null,
    })),
    more: Math.max(0, found.length - maxRows),
  }
}
