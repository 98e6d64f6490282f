import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asCell, recordsIn, separatorOf, separators } from './records.ts'

const cells = (text: string, separator = separatorOf(text)) =>
  recordsIn(text, separator).map((record) => record.cells.map((cell) => cell.text))

test.each<[string, string[][]]>([
  [
    'prompt,seed\na kite,7',
    [
      ['prompt', 'seed'],
      ['a kite', '7'],
    ],
  ],
  [
    'prompt\tseed\r\n"a, kite"\t7\r\n',
    [
      ['prompt', 'seed'],
      ['a, kite', '7'],
    ],
  ],
  [
    'prompt;length\na;2,5\n',
    [
      ['prompt', 'length'],
      ['a', '2,5'],
    ],
  ],
  ['\uFEFFprompt,seed\n\n ,\n"two\nlines",', [['prompt', 'seed'], ['two\nlines']]],
  [
    'prompt,x\n"she says ""yes""",1',
    [
      ['prompt', 'x'],
      ['she says "yes"', '1'],
    ],
  ],
  [
    'prompt,x\n "a" , b ',
    [
      ['prompt', 'x'],
      ['a', 'b'],
    ],
  ],
  [
    'prompt,x\na "b" c,"d" e',
    [
      ['prompt', 'x'],
      ['a "b" c', '"d" e'],
    ],
  ],
])('%j is read', (text, expected) => expect(cells(text)).toEqual(expected))

test('a quotation mark that is never closed is noticed', () => {
  const [, row] = recordsIn('prompt,seed\n"a kite,7\nb,8', ',')
  expect(row?.open).toBe(true)
})

test('whatever is written is read again, from its place', () => {
  const value = fc
    .array(fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r\n', ' ', 'ü'), { maxLength: 8 })
    .map((parts) => parts.join('').trim())
  const rows = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { maxLength: 5 })
  fc.assert(
    fc.property(rows, fc.constantFrom(...separators), (all, separator) => {
      const table = all.filter((row) => row.some(Boolean))
      const text = table
        .map((row) => row.map((cell) => asCell(cell, separator)).join(separator))
        .join('\n')
      const read = recordsIn(text, separator)
      // an empty last cell may be missing
      expect(read.map((row) => [row.cells[0]?.text, row.cells[1]?.text ?? ''])).toEqual(table)
      for (const { cells: found } of read)
        for (const { text: cell, start, end } of found)
          expect(
            recordsIn(`${text.slice(start, end)}${separator}x`, separator)[0]?.cells[0]?.text,
          ).toBe(cell)
    }),
  )
})
