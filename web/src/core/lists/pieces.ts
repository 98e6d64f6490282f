/** A part of a text: what it says, and where. */
export interface Piece {
  readonly text: string
  /** offsets in the text that it is from */
  readonly start: number
  readonly end: number
}

/** Each line that isn't empty. */
export function linesIn(text: string): Piece[] {
  return piecesOf(text, /[^\r\n]+/g)
}

/** What is between empty lines. */
export function blocksIn(text: string): Piece[] {
  // a block begins with something, and goes on while the next line has something
  return piecesOf(text, /[^\S\r\n]*\S[^\r\n]*(?:\r?\n[^\S\r\n]*\S[^\r\n]*)*/g)
}

function piecesOf(text: string, pattern: RegExp): Piece[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const trimmed = found.trim()
    const start = index + found.indexOf(trimmed)
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }]
  })
}

/** The text with another one in place of a piece. */
export function replacePiece(
  text: string,
  piece: Pick<Piece, 'start' | 'end'>,
  by: string,
): string {
  return text.slice(0, piece.start) + by + text.slice(piece.end)
}

/** On one line, as a list of lines needs it. */
export function asLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

/** Without the empty lines that would divide it. */
export function asBlock(text: string): string {
  return text.replace(/(\r?\n)(?:[^\S\r\n]*\r?\n)+/g, '$1').trim()
}
