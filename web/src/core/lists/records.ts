import type { Piece } from './pieces.ts'

/** One row of a table. */
export interface TableRecord {
  /** unquoted; their offsets include the quotes */
  readonly cells: readonly Piece[]
  /** a quote in it was never closed, and the rest of the text is in it */
  readonly open: boolean
}

/** How cells are separated: tabs from a spreadsheet, semicolons from one that writes decimal commas. */
export const separators = ['\t', ';', ','] as const
export type Separator = (typeof separators)[number]

/** The separator that the first line has most of, outside quotes; a comma if it has none. */
export function separatorOf(text: string): Separator {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1)
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (separator: string): number => bare.split(separator).length - 1
  return separators.reduce((best, other) => (count(other) > count(best) ? other : best), ',')
}

/**
 * The rows of a table (RFC 4180): cells with separators, quotes or line breaks in double quotes, quotes in them
 * doubled. Empty rows are left out.
 */
export function recordsIn(text: string, separator: Separator): TableRecord[] {
  const records: TableRecord[] = []
  let cells: Piece[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0

  function endRecord(open: boolean): void {
    if (cells.some((cell) => cell.text !== '')) records.push({ cells, open })
    cells = []
  }

  while (at < text.length) {
    const cell = cellAt(text, at, separator)
    cells.push(cell)
    at = cell.next
    if (cell.ends) endRecord(cell.open)
  }
  endRecord(false)
  return records
}

interface Cell extends Piece {
  /** where the next one begins */
  readonly next: number
  /** it is the last one of its record */
  readonly ends: boolean
  readonly open: boolean
}

function cellAt(text: string, start: number, separator: Separator): Cell {
  let at = start
  while (text[at] === ' ') at++
  const quoted = text[at] === '"' ? quotedAt(text, at) : null
  // what follows a closing quote belongs to nothing, unless it is a separator
  let end = quoted ? quoted.end : at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end++
  const isWhole = quoted !== null && text.slice(quoted.end, end).trim() === ''
  const value = isWhole ? quoted.value : text.slice(at, end)
  const ends = end >= text.length || text[end] !== separator
  const crlf = text[end] === '\r' && text[end + 1] === '\n'
  return {
    text: value.trim(),
    start: at,
    end: isWhole ? quoted.end : end,
    next: end + (crlf ? 2 : 1),
    ends,
    open: isWhole && quoted.open,
  }
}

function quotedAt(text: string, start: number): { value: string; end: number; open: boolean } {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: value + text.slice(at), end: text.length, open: true }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1, open: false }
    value += '"'
    at = quote + 2
  }
}

/** A value as a cell: in quotes where it needs them. */
export function asCell(value: string, separator: Separator): string {
  const plain = !/["\r\n]/.test(value) && !value.includes(separator) && value.trim() === value
  return plain ? value : `"${value.replaceAll('"', '""')}"`
}
