import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asBlock, asLine, blocksIn, linesIn, replacePiece } from './pieces.ts'

const said = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text)

test.each<[string, string[], string[]]>([
  ['', [], []],
  [' \n\t\n', [], []],
  ['one', ['one'], ['one']],
  ['one\ntwo', ['one', 'two'], ['one\ntwo']],
  ['one\r\ntwo\r\n', ['one', 'two'], ['one\r\ntwo']],
  ['  one \n\n\n two\nmore  \n', ['one', 'two', 'more'], ['one', 'two\nmore']],
  ['a\n \t\nb', ['a', 'b'], ['a', 'b']],
])('%j has these lines and paragraphs', (text, lines, blocks) => {
  expect(said(linesIn(text))).toEqual(lines)
  expect(said(blocksIn(text))).toEqual(blocks)
})

const anyText = fc
  .array(fc.constantFrom('a', 'b c', ' ', '\n', '\r\n', '\t', 'ü', '"'), { maxLength: 30 })
  .map((parts) => parts.join(''))

test('each piece is at its place, and nothing but white space is between them', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(linesIn, blocksIn), (text, split) => {
      let end = 0
      for (const piece of split(text)) {
        expect(text.slice(piece.start, piece.end)).toBe(piece.text)
        expect(text.slice(end, piece.start).trim()).toBe('')
        end = piece.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})

test('a piece is replaced alone, by whatever is typed', () => {
  const cases = [
    { split: linesIn, as: asLine },
    { split: blocksIn, as: asBlock },
  ]
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom(...cases),
      fc.nat(),
      (text, by, { split, as }, n) => {
        const pieces = split(text)
        const piece = pieces[n % Math.max(1, pieces.length)]
        fc.pre(piece !== undefined && as(by) !== '')
        const after = said(split(replacePiece(text, piece, as(by))))
        expect(after).toEqual(said(pieces).with(pieces.indexOf(piece), as(by)))
      },
    ),
  )
})
