import type { ListRow } from './rows.ts'
import type { ListEdit } from './source.ts'

/** What makes a row the same one after the list has changed around it. */
export function signatureOf({ values, files }: Pick<ListRow, 'values' | 'files'>): string {
  return JSON.stringify([values.prompt ?? '', files])
}

/**
 * Edits belong to rows by their numbers: when rows were added or removed, those of the rows behind them follow. What
 * is the same before and after the change keeps its edits; a row that was rewritten keeps them if none came or went.
 */
export function carryEdits(
  edits: Readonly<Record<string, ListEdit>>,
  before: readonly string[],
  after: readonly string[],
): Readonly<Record<string, ListEdit>> {
  if (Object.keys(edits).length === 0 || before.length === after.length) return edits
  const same = Math.min(before.length, after.length)
  let head = 0
  while (head < same && before[head] === after[head]) head++
  let tail = 0
  while (tail < same - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const by = after.length - before.length
  return Object.fromEntries(
    Object.entries(edits).flatMap(([key, edit]) => {
      const [row = '', ...rest] = key.split('/')
      const index = Number(row)
      if (index < head) return [[key, edit]]
      if (index < before.length - tail) return []
      return [[[index + by, ...rest].join('/'), edit]]
    }),
  )
}
