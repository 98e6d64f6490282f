import { describe, expect, it } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { nano } from '../../../../tests/families/nano.ts'
import { familiesOf } from '../family/families.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { ModeId } from '../form/form.ts'
import { Request } from '../form/request.ts'
import { differences, type Difference } from './differences.ts'
import { isFinishOf } from './finished.ts'
import { markedWords } from './marked-words.ts'

const both = familiesOf(ltx23, nano)
const compare = (a: Request, b: Request): Difference[] =>
  differences(
    { request: a, mode: modes[a.mode], family: both.of(a) },
    { request: b, mode: modes[b.mode], family: both.of(b) },
  )

/** Style uses every choice there is; its presets have no guidance, so text fields come from Text. */
const style = requestOf('style', { image: 'first.png' })
const treated = requestOf('tool')
const painted = requestOf('tool', { tool: 'outpaint', aspect: '1:1' })
const text = requestOf('t2v', { preset: 'quality' })
const lips = requestOf('lipsync')

/** Another value for a field, whatever it is. */
function other(value: unknown, field: string): unknown {
  const known: Record<string, unknown> = {
    mode: 'i2v',
    family: nano.id,
    fit: 'pad',
    crops: { 'first.png': { x: 1, y: 2, width: 3, height: 4 } },
    keyframes: [{ image: 'first.png', at: 1, strength: null }],
    references: [{ image: 'first.png', caption: 'a fox' }],
    sheet: { file: 'sheet.png', of: [], width: null, height: null },
    control: 'depth',
    sound: 'generated',
    tool: 'colorize',
    sourceAt: 'left',
    sourceScale: 0.5,
    preset: 'balanced',
    loader: 'gguf',
    loras: [{ name: 'noir.safetensors', strength: 0.8, on: true }],
    models: { upscaler: 'other.safetensors' },
    width: 256,
    height: 256,
    steps: 12,
    cfg: 7,
    rework: { id: 'smooth', clips: [{ frames: 9, width: 64, height: 64, fps: 24 }] },
  }
  if (field in known) return known[field]
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  return value === null ? 1 : `${JSON.stringify(value)} changed`
}

/** The row in which a changed field is seen, if it isn't its own. */
const seenAs: Readonly<Record<string, string>> = { height: 'width', chosenFrames: 'seconds' }

describe('the settings that differ', () => {
  it('of two equal runs there are none', () => {
    expect(compare(text, { ...text })).toEqual([])
    expect(compare(style, structuredClone(style) as Request)).toEqual([])
  })

  it.each(Request.keyof().options)('%s is one of them', (field) => {
    const found = [text, style, lips, treated, painted].map((base) => {
      const values = { [field]: other(base[field], field) }
      return compare(base, { ...base, ...values })
    })
    // shown in one of the two, since a mode may not use it
    const seen = found.flatMap((rows) => rows.map((row) => row.field))
    expect(seen).toContain(seenAs[field] ?? field)
    // and nothing that is equal
    for (const { values } of found.flat()) expect(values[0]).not.toBe(values[1])
  })

  it('a single field gives a single row, with both values', () => {
    expect(compare(text, { ...text, seed: 7 })).toEqual([
      { field: 'seed', item: '', values: [text.seed, 7] },
    ])
    expect(compare(text, { ...text, cfg: 7 })).toEqual([{ field: 'cfg', item: '', values: [3, 7] }])
  })

  it('are in the form’s order', () => {
    const changed = { ...text, models: { upscaler: 'x.safetensors' }, seed: 1, prompt: 'a ship' }
    expect(compare(text, changed).map(({ field }) => field)).toEqual(['prompt', 'seed', 'models'])
  })

  it('say what a finish changed', () => {
    const draft = requestOf('t2v', { preset: 'draft' })
    const rows = compare(draft, { ...draft, preset: 'balanced' })
    expect(rows).toEqual([
      { field: 'preset', item: '', values: ['draft', 'balanced'] },
      { field: 'width', item: '', values: ['640×352', '1280×704'] },
      { field: 'steps', item: '', values: ['8', '8 + 3'] },
    ])
  })

  it('leave out what has no effect', () => {
    const fast = requestOf('t2v', { preset: 'balanced' })
    expect(compare(fast, { ...fast, negative: 'rain', cfg: 3, steps: 20 })).toEqual([])
    expect(compare(fast, { ...fast, control: 'depth', sound: 'generated', fit: 'pad' })).toEqual([])
    const off = [{ name: 'noir.safetensors', strength: 1, on: false }]
    expect(compare(fast, { ...fast, loras: off })).toEqual([])
    const named = { upscaler: ltx23.roles['upscaler']!.file }
    expect(compare(fast, { ...fast, models: named })).toEqual([])
    expect(compare(fast, { ...fast, preset: '' })).toEqual([])
    expect(compare(treated, { ...treated, sourceAt: 'left', sourceScale: 0.5 })).toEqual([])
    const { source } = painted
    expect(source).not.toBeNull()
    expect(compare(painted, { ...painted, source: null })).toEqual([])
  })

  it('say the strengths of both passes where they differ', () => {
    const noir = { name: 'noir', strength: 0.5, on: true }
    const a = { ...text, loras: [noir] }
    const b = { ...text, loras: [{ ...noir, second: 0.25 }] }
    expect(compare(a, b)).toEqual([{ field: 'loras', item: 'noir', values: [0.5, '0.5 + 0.25'] }])
    // acts in the second pass alone
    const c = { ...text, loras: [{ ...noir, strength: 0, second: 0.5 }] }
    expect(compare(a, c)).toEqual([{ field: 'loras', item: 'noir', values: [0.5, '0 + 0.5'] }])
  })

  it('name LoRAs one by one, whatever their order', () => {
    const lora = (name: string, strength: number) => ({ name, strength, on: true })
    const a = { ...text, loras: [lora('a', 1), lora('b', 0.5), lora('c', 1)] }
    const b = { ...text, loras: [lora('c', 1), lora('b', 0.8), lora('d', 0.3)] }
    expect(compare(a, b)).toEqual([
      { field: 'loras', item: 'a', values: [1, null] },
      { field: 'loras', item: 'b', values: [0.5, 0.8] },
      { field: 'loras', item: 'd', values: [null, 0.3] },
    ])
  })

  it('of different modes include the inputs', () => {
    const rows = compare(text, requestOf('i2v', { preset: 'quality' }))
    expect(rows).toContainEqual({ field: 'image', item: '', values: [null, 'first.png'] })
    expect(rows).toContainEqual({ field: 'mode', item: '', values: ['t2v', 'i2v'] })
  })

  it('show fields that this version doesn’t know, and presets that are gone', () => {
    const rows = compare({ ...text, preset: 'gone' }, text)
    expect(rows).toContainEqual({ field: 'preset', item: '', values: ['gone', 'quality'] })
  })
})

describe('marked words', () => {
  const owns = (parts: readonly { text: string; own: boolean }[]) =>
    parts.filter(({ own }) => own).map((part) => part.text.trim())

  it('mark what only one text has', () => {
    const [a, b] = markedWords('a red kite over dunes', 'a blue kite over wide dunes')
    expect([owns(a), owns(b)]).toEqual([['red'], ['blue', 'wide']])
    expect(a.map((part) => part.text).join('')).toBe('a red kite over dunes')
    expect(b.map((part) => part.text).join('')).toBe('a blue kite over wide dunes')
  })

  it('of empty and huge texts', () => {
    expect(markedWords('', 'a kite')).toEqual([[], [{ text: 'a kite', own: true }]])
    const huge = 'word '.repeat(5000)
    expect(markedWords(huge, 'word ')[0]).toEqual([{ text: huge, own: true }])
  })
})

describe('a finish', () => {
  const run = (preset: string, values: Partial<Parameters<typeof isFinishOf>[0]> = {}) => ({
    name: `t2v_${preset}`,
    request: requestOf('t2v', { preset }),
    createdAt: preset === 'draft' ? 1 : 2,
    ...values,
  })
  const finishes = (
    finish: Parameters<typeof isFinishOf>[0],
    draft = run('draft'),
    mode: ModeId = 't2v',
  ) => isFinishOf(finish, draft, modes[mode], ltx23)

  it('is a later run with the same settings and a preset that finishes', () => {
    expect(finishes(run('balanced'))).toBe(true)
    expect(finishes(run('draft', { createdAt: 3 }))).toBe(false)
    expect(finishes(run('balanced', { createdAt: 0 }))).toBe(false)
    const { request } = run('balanced')
    expect(finishes(run('balanced', { request: { ...request, seed: 1 } }))).toBe(false)
  })

  it('is known by its draft’s name, where that is recorded', () => {
    expect(finishes(run('balanced', { runOptions: { draft: 't2v_draft' } }))).toBe(true)
    expect(finishes(run('balanced', { runOptions: { draft: 't2v_other' } }))).toBe(false)
  })
})
