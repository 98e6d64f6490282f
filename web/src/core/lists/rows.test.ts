import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { ModeId } from '../form/form.ts'
import { carryEdits, signatureOf } from './carry.ts'
import { formatOf, type InInput, maxRows, readList, withRowPrompt } from './rows.ts'
import { emptyList, type ListFile, type ListSource } from './source.ts'

const files = (...names: string[]): ListFile[] =>
  names.map((name) => ({ id: name, name, held: `ltx_aio/${name}` }))
const list = (values: Partial<ListSource>): ListSource => ({ ...emptyList, ...values })
const read = (values: Partial<ListSource>, mode: ModeId = 't2v', inInput: InInput = () => false) =>
  readList(list(values), modes[mode], ltx23, inInput)
const codes = (values: Partial<ListSource>, mode: ModeId = 't2v', inInput?: InInput) => {
  const { problems, unequal, rows } = read(values, mode, inInput)
  const row = rows.flatMap((one) => one.problems.map(({ code }) => `${one.index} ${code}`))
  return [...problems.map(({ code }) => code), ...(unequal ? [unequal.problem.code] : []), ...row]
}
const pairs = (values: Partial<ListSource>, mode: ModeId) =>
  read(values, mode).rows.map(({ values: { prompt, image, audio } }) => [prompt, image, audio])

describe('a text', () => {
  test.each<[string, string]>([
    ['', 'lines'],
    ['one\ntwo', 'lines'],
    ['one\n\n', 'lines'],
    ['one\nmore\n\ntwo', 'blocks'],
    ['prompt\na kite', 'table'],
    ['Prompt,Seed\na kite,7', 'table'],
    ['a kite, red\na sea, blue', 'lines'],
    ['a kite\t7\na sea\t8', 'table'],
    ['Prompt;Länge;Höhe\na kite;5;704', 'table'],
    ['texto;duración;semilla\na kite;5;7', 'table'],
    ['texte;durée;graine\na kite;5;7', 'table'],
    ['texto;duração;semente\na kite;5;7', 'table'],
    ['プロンプト,長さ (秒),シード\na kite,5,7', 'table'],
    ['프롬프트,길이,시드\na kite,5,7', 'table'],
    ['提示词,时长,种子\na kite,5,7', 'table'],
  ])('%j is read as %s', (text, format) => expect(formatOf({ text, format: null })).toBe(format))

  test('is read as the user says', () => {
    expect(read({ text: 'one\n\ntwo', format: 'lines' }).rows).toHaveLength(2)
    expect(read({ text: 'one\nmore\n\ntwo', format: 'blocks' }).rows).toHaveLength(2)
    expect(codes({ text: 'a kite\na sea', format: 'table' })).toEqual(['list_no_header'])
  })
})

describe('the nth prompt', () => {
  test('goes with the nth file, never with each', () => {
    const text = 'one\ntwo\nthree'
    const image = files('a.png', 'b.png', 'c.png')
    expect(pairs({ text, files: { image } }, 'i2v')).toEqual([
      ['one', 'ltx_aio/a.png', undefined],
      ['two', 'ltx_aio/b.png', undefined],
      ['three', 'ltx_aio/c.png', undefined],
    ])
    expect(codes({ text, files: { image } }, 'i2v')).toEqual([])
  })

  test('is every row’s if there is only one, like a file', () => {
    const audio = files('1.wav', '2.wav')
    expect(pairs({ text: 'one', files: { image: files('a.png'), audio } }, 'lipsync')).toEqual([
      ['one', 'ltx_aio/a.png', 'ltx_aio/1.wav'],
      ['one', 'ltx_aio/a.png', 'ltx_aio/2.wav'],
    ])
    expect(pairs({ files: { audio } }, 'lipsync')).toEqual([
      [undefined, undefined, 'ltx_aio/1.wav'],
      [undefined, undefined, 'ltx_aio/2.wav'],
    ])
  })

  test('without a file says so, and which rows they are', () => {
    const { unequal, rows } = read(
      { text: 'one\ntwo\nthree\nfour', files: { image: files('a.png', 'b.png') } },
      'i2v',
    )
    expect(unequal?.problem.what).toBe(
      'The list has prompt × 4, First frame × 2: rows 3 to 4 are incomplete.',
    )
    expect(unequal?.rows).toEqual([2, 3])
    expect(rows.map(({ problems }) => problems[0]?.what)).toEqual([
      undefined,
      undefined,
      'Row 3 has no First frame.',
      'Row 4 has no First frame.',
    ])
  })

  test('never multiplies, whatever the counts', () => {
    const some = fc.nat({ max: 5 })
    fc.assert(
      fc.property(some, some, some, (prompts, images, sounds) => {
        const numbered = (count: number, ending: string) =>
          Array.from({ length: count }, (_, n) => `${n}${ending}`)
        const text = numbered(prompts, ' prompt').join('\n')
        const of = {
          image: files(...numbered(images, '.png')),
          audio: files(...numbered(sounds, '.wav')),
        }
        const { rows, unequal } = read({ text, files: of }, 'lipsync')
        expect(rows).toHaveLength(Math.max(prompts, images, sounds))
        const several = new Set([prompts, images, sounds].filter((count) => count > 1))
        expect(unequal !== null).toBe(several.size > 1)
        for (const { index, values, problems } of rows) {
          if (prompts > 1)
            expect(values.prompt).toBe(index < prompts ? `${index} prompt` : undefined)
          if (images > 1)
            expect(values.image).toBe(index < images ? `ltx_aio/${index}.png` : undefined)
          const lacks = [prompts, images, sounds].some((count) => count > 1 && index >= count)
          expect(problems.length > 0).toBe(lacks)
        }
      }),
    )
  })

  test('files that are not uploaded yet, or for another mode, are said', () => {
    const image = [{ id: '1', name: 'a.png', held: null }]
    expect(codes({ text: 'one', files: { image } }, 'i2v')).toEqual(['0 list_file_unsent'])
    const { notes, rows } = read({ text: 'one', files: { image } }, 't2v')
    expect(rows[0]?.problems).toEqual([])
    expect(notes.map(({ code }) => code)).toEqual(['list_unused'])
  })
})

describe('a table', () => {
  test('names fields, and leaves empty cells to the form', () => {
    const text = [
      'Prompt;Negative prompt;Seed;Length (s);Width;Height;Preset;fps',
      'a kite;;7;2,5;1280;704;quality;25',
      'a sea;blur;;;;;;',
    ].join('\n')
    const { rows, problems } = read({ text })
    expect(problems).toEqual([])
    expect(rows.map(({ values }) => values)).toEqual([
      {
        prompt: 'a kite',
        seed: 7,
        seconds: 2.5,
        width: 1280,
        height: 704,
        preset: 'quality',
        fps: 25,
      },
      { prompt: 'a sea', negative: 'blur' },
    ])
  })

  test.each<[string, string[]]>([
    ['prompt,seed\na,seven', ['0 list_cell']],
    ['prompt,seed\na,1.5', ['0 list_cell']],
    ['prompt,seed\na,-1', ['0 list_cell']],
    ['prompt,length\na,long\nb,2', ['0 list_cell']],
    ['prompt,preset\na,Best', ['0 list_preset']],
    ['prompt,width\na,1280', ['0 list_half_size']],
    ['prompt,seed\na kite, red,7', ['0 list_row_long', '0 list_cell']],
    ['prompt,seed\n"a kite,7', ['0 list_quote_open']],
    ['prompt,colour\na,red', ['list_column_unknown']],
    ['prompt,text\na,b', ['list_column_twice']],
    ['prompt,seed', ['list_no_rows']],
    ['a kite\t7', ['list_no_header']],
  ])('%j has a problem with a remedy', (text, expected) => {
    expect(codes({ text, format: 'table' })).toEqual(expected)
    const { problems, rows } = read({ text, format: 'table' })
    for (const { what, remedy } of [...problems, ...rows.flatMap((row) => row.problems)]) {
      expect(what).toMatch(/^Row \d|column|header/)
      expect(remedy).not.toBe('')
    }
  })

  test('finds its files among those of the list, then in ComfyUI’s input folder', () => {
    const chosen = { image: files('set/Kite.png', 'other/sea.png', 'more/sea.png') }
    const text =
      'prompt,image\na,kite.png\nb,SET/kite.png\nc,there.png\nd,gone.png\ne,sea.png\nf,asked.png'
    const inInput: InInput = (name) => (name === 'asked.png' ? undefined : name === 'there.png')
    const { rows, asked } = read({ text, files: chosen }, 'i2v', inInput)
    expect(rows.map(({ values: { image }, problems }) => image ?? problems[0]?.code)).toEqual([
      'ltx_aio/set/Kite.png',
      'ltx_aio/set/Kite.png',
      'there.png',
      'list_file_missing',
      'list_file_twice',
      'list_file_asked',
    ])
    expect(asked).toEqual(['gone.png', 'asked.png'])
  })

  test('can go with files in their order, too', () => {
    const text = 'prompt,seed\na,1\nb,2'
    expect(pairs({ text, files: { image: files('1.png', '2.png') } }, 'i2v')).toEqual([
      ['a', 'ltx_aio/1.png', undefined],
      ['b', 'ltx_aio/2.png', undefined],
    ])
  })

  test('ends somewhere', () => {
    const text = Array.from({ length: maxRows + 1 }, (_, n) => `${n}`).join('\n')
    expect(codes({ text })).toEqual(['list_too_long'])
    expect(read({ text }).rows).toHaveLength(maxRows)
  })
})

test('a prompt is changed in its row, and nowhere else', () => {
  const cases: [Partial<ListSource>, string, string][] = [
    [{ text: 'one\ntwo\nthree' }, 'new\nline', 'one\nnew line\nthree'],
    [{ text: 'one\n\ntwo\nmore\n\nthree' }, 'new\n\nline', 'one\n\nnew\nline\n\nthree'],
    [
      { text: 'seed,prompt\n1,one\n2,"t,wo"\n3,three' },
      'say "ha", now',
      'seed,prompt\n1,one\n2,"say ""ha"", now"\n3,three',
    ],
    // one for all becomes one for each
    [{ text: 'one', files: { image: files('a.png', 'b.png') } }, 'new', 'one\nnew'],
    [{ files: { image: files('a.png', 'b.png') } }, 'new', 'shared\nnew'],
    [{ text: 'seed\n1\n2', format: 'table' }, 'new', 'seed\n1\n2'],
  ]
  for (const [values, prompt, after] of cases) {
    const text = values.text ?? ''
    expect(withRowPrompt(text, read(values, 'i2v'), 1, prompt, 'shared')).toBe(after)
  }
})

test('edits stay with their rows while rows come and go', () => {
  const signs = (text: string) => read({ text }).rows.map(signatureOf)
  const edits = { '0/0/': { seed: 7 }, '2/1/draft': { out: true as const } }
  const after = (before: string, text: string) => carryEdits(edits, signs(before), signs(text))
  expect(after('a\nb\nc', 'a\nb\nc')).toBe(edits)
  expect(after('a\nb\nc', 'a\nc')).toEqual({ '0/0/': { seed: 7 }, '1/1/draft': { out: true } })
  expect(after('a\nb\nc', 'x\na\nb\nc')).toEqual({
    '1/0/': { seed: 7 },
    '3/1/draft': { out: true },
  })
  expect(after('a\nb\nc', 'b\nc')).toEqual({ '1/1/draft': { out: true } })
  expect(after('a\nb\nc', '')).toEqual({})
  // typing in a row, or before it is complete
  expect(after('a\nb\nc', 'a\nb\nce')).toBe(edits)
})
