import { expect, test } from 'vitest'
import { completeForm, facts } from '../../../../tests/fakes/requests.ts'
import { timed } from '../../../../tests/fakes/timed.ts'
import { recorded } from '../../../../tests/node-defs/judge.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { ModeId, SettledForm } from '../form/form.ts'
import { largestSeed } from '../form/request.ts'
import { type NodeDefs, parseNodeDef } from '../graph/node-defs.ts'
import { fieldOf } from '../prompt/fields.ts'
import { fill } from '../prompt/fill.ts'
import { fit } from '../prompt/fit.ts'
import { itemsOf } from './items.ts'
import { readList } from './rows.ts'
import { emptyList, type ListFile, type ListSource, reviveList } from './source.ts'

const files = (...names: string[]): ListFile[] =>
  names.map((name) => ({ id: name, name, held: name }))

function items(mode: ModeId, values: Partial<ListSource>, form: Partial<SettledForm> = {}) {
  const source: ListSource = { ...emptyList, ...values }
  const list = readList(source, modes[mode], ltx23, () => true)
  const parts = { form: completeForm(mode, form), mode: modes[mode], family: ltx23, facts }
  return itemsOf(list, source, parts)
}
const requests = (...of: Parameters<typeof items>) => items(...of).map(({ request }) => request)

test('a row has its own values, and the form’s for the rest', () => {
  const text =
    'prompt,seed,length,width,height,preset,negative\na sea,7,2,1280,704,draft,blur\na hill,,,,,,'
  const [sea, hill] = requests('t2v', { text }, { seconds: 3, seed: 50 })
  expect(sea).toMatchObject({
    prompt: 'a sea',
    negative: 'blur',
    seed: 7,
    seconds: 2,
    width: 1280,
    height: 704,
    preset: 'draft',
  })
  expect(hill).toMatchObject({ prompt: 'a hill', negative: ltx23.negative, seed: 51, seconds: 3 })
})

test('rows without a prompt have the form’s', () => {
  const { prompt } = completeForm('i2v')
  const all = requests('i2v', { files: { image: files('first.png', 'square.png') } })
  expect(all.map((request) => [request?.prompt, request?.image])).toEqual([
    [prompt, 'first.png'],
    [prompt, 'square.png'],
  ])
  // each has the shape of its own image
  expect(all.map((request) => (request?.width ?? 0) > (request?.height ?? 0))).toEqual([
    true,
    false,
  ])
})

test('each sound decides the length of its video', () => {
  const sounds = {
    ...facts,
    'a.wav': { kind: 'audio' as const, seconds: 2 },
    'b.wav': { kind: 'audio' as const, seconds: 4.1 },
  }
  const source = { ...emptyList, files: { audio: files('a.wav', 'b.wav') } }
  const form = completeForm('lipsync', { seconds: 1, audioStart: 0.5 })
  const list = readList(source, modes.lipsync, ltx23, () => true)
  const made = itemsOf(list, source, { form, mode: modes.lipsync, family: ltx23, facts: sounds })
  expect(made.map(({ request }) => request?.audioStart)).toEqual([0, 0])
  const [two = 0, four = 0] = made.map(({ request }) => request?.seconds ?? 0)
  expect(two).toBeGreaterThanOrEqual(2)
  expect(two).toBeLessThan(2.4)
  expect(four).toBeGreaterThanOrEqual(4.1)
  expect(four).toBeLessThan(4.5)
})

test('seeds and presets are a grid only when asked for', () => {
  const text = 'a\nb'
  const seeds = (form: Partial<SettledForm>, values: Partial<ListSource> = {}) =>
    items('t2v', { text, ...values }, form).map(({ seed, preset }) => `${seed} ${preset}`)
  expect(seeds({ seed: 5 })).toEqual(['5 balanced', '6 balanced'])
  expect(seeds({ seed: 5, seedLocked: true })).toEqual(['5 balanced', '5 balanced'])
  expect(seeds({ seed: 5 }, { seeds: 2, presets: ['draft', 'quality', 'gone'] })).toEqual([
    '5 draft',
    '5 quality',
    '6 draft',
    '6 quality',
    '7 draft',
    '7 quality',
    '8 draft',
    '8 quality',
  ])
  // a row with a preset of its own keeps it
  expect(
    seeds({ seed: 5 }, { text: 'prompt,preset\na,fast\nb,', presets: ['draft', 'quality'] }),
  ).toEqual(['5 fast', '6 draft', '6 quality'])
  expect(seeds({ seed: largestSeed }, { text: '', seeds: 2 })).toEqual([
    `${largestSeed} balanced`,
    '0 balanced',
  ])
  expect(seeds({}, { text: '' })).toEqual([])
})

test('a video can have another seed, or be left out', () => {
  const edits = { '0/1/draft': { seed: 99 }, '1/0/draft': { out: true as const } }
  const all = items('t2v', { text: 'a\nb', seeds: 2, presets: ['draft'], edits }, { seed: 5 })
  expect(all.map(({ seed, out }) => [seed, out])).toEqual([
    [5, false],
    [99, false],
    [7, true],
    [8, false],
  ])
})

test('what is wrong with a row names it, and is what the form would say', () => {
  const [first, second, third] = items('t2v', {
    text: 'prompt,seed,length\na,1,5\nb,x,5\nc,1,900',
  })
  expect(first?.problems).toEqual([])
  expect(second?.problems.map(({ code }) => code)).toEqual(['list_cell'])
  expect(third?.request).toBeNull()
  expect(third?.problems).toMatchObject([{ code: 'length_out_of_range', field: 'seconds' }])
  expect(third?.problems[0]?.what).toMatch(/^Row 3: /)
})

test('200 rows are read, filled and fitted within a second', async () => {
  const definitions = recorded.at(-1)?.classes ?? {}
  const defs: NodeDefs = Object.fromEntries(
    Object.entries(definitions).map(([name, said]) => [name, parseNodeDef(name, { [name]: said })]),
  )
  const text = Array.from({ length: 200 }, (_, n) => `A red kite over dune ${n}, filmed at dusk.`)
  const image = files(...text.map((_, n) => (n % 2 ? 'first.png' : 'square.png')))
  const { result, took } = await timed(() => {
    const all = items('i2v', { text: text.join('\n'), files: { image } })
    return all.map(({ request }) => {
      if (!request) throw new Error('incomplete')
      const prompt = fill(request, modes.i2v, ltx23, 'name')
      return fit(prompt, defs, ltx23, (path) => fieldOf(path, modes.i2v, ltx23)).prompt
    })
  })
  expect(result).toHaveLength(200)
  expect(new Set(result.map((prompt) => JSON.stringify(prompt))).size).toBe(200)
  expect(took).toBeLessThan(1000)
})

test('a stored list comes back, whatever another version put in it', () => {
  const source: ListSource = {
    text: 'a\nb',
    format: 'lines',
    files: { image: files('a.png') },
    seeds: 3,
    presets: ['draft'],
    edits: { '0/0/': { seed: 7 } },
  }
  expect(reviveList(JSON.parse(JSON.stringify(source)))).toEqual(source)
  expect(reviveList({ ...source, format: 'poem', seeds: 'many', edits: 3 })).toEqual({
    ...source,
    format: null,
    seeds: 1,
    edits: {},
  })
  expect(reviveList('nothing')).toEqual(emptyList)
})
