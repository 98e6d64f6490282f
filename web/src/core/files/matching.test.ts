import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { parseNodeDef } from '../graph/node-defs.ts'
import { problem } from '../problem/problem.ts'
import { fill } from '../prompt/fill.ts'
import { standIn } from '../prompt/needs.ts'
import { type FileFacts, factsOf, headersOf, noHeaders } from './facts.ts'
import { mismatchesIn, mismatchOf, rolesIn, withAutomatic } from './matching.ts'

const { roles } = ltx23
const fileOf = (role: string): string => roles[role]?.file ?? ''

function facts(role: string, more: Partial<FileFacts> = {}): FileFacts {
  return {
    folder: roles[role]?.folder ?? '',
    name: fileOf(role),
    bytes: 1e9,
    kind: roles[role]?.is?.kinds[0] ?? 'unknown',
    generations: ['2.3'],
    model: null,
    precision: 'bf16',
    lora: null,
    upscaler: null,
    ...more,
  }
}

const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  CheckpointLoaderSimple: { ckpt_name: [fileOf('checkpoint'), 'sub/mine.safetensors'] },
  LTXAVTextEncoderLoader: { text_encoder: [fileOf('textEncoder')] },
  UNETLoader: { unet_name: [fileOf('transformer')] },
  UnetLoaderGGUF: { unet_name: [fileOf('gguf')] },
}
const defs: NodeDefs = Object.fromEntries(
  Object.entries(lists).map(([name, inputs]) => {
    const required = Object.fromEntries(
      Object.entries(inputs).map(([key, files]) => [key, [files]]),
    )
    return [name, parseNodeDef(name, { [name]: { input: { required } } })]
  }),
)

const promptOf = (loader: string, models: Record<string, string> = {}) =>
  fill({ ...standIn(modes.t2v, ltx23), loader, models }, modes.t2v, ltx23, 'name')

describe('a file that can’t have a role', () => {
  const why = (role: string, more: Partial<FileFacts>) =>
    mismatchOf(facts(role, more), roles[role] ?? {}, ltx23)

  test('is of another generation, another kind or another factor', () => {
    expect(why('checkpoint', {})).toBeNull()
    expect(why('checkpoint', { generations: ['2', '2.3'] })).toBeNull()
    expect(why('checkpoint', { generations: ['2.5'] })).toBe('generation')
    expect(why('textEncoder', { generations: [] })).toBe('generation')
    expect(why('checkpoint', { kind: 'lora' })).toBe('kind')
    expect(why('transformer', { kind: 'checkpoint' })).toBeNull()
    expect(why('upscaler', { upscaler: { axis: 'space', factor: 2 } })).toBeNull()
    expect(why('upscaler', { upscaler: { axis: 'space', factor: 1.5 } })).toBe('factor')
    expect(why('upscaler', { upscaler: { axis: 'time', factor: 2 } })).toBe('factor')
  })

  test('is never one of which not enough is known', () => {
    expect(mismatchOf(undefined, roles['checkpoint'] ?? {}, ltx23)).toBeNull()
    expect(why('checkpoint', { kind: 'unknown', generations: null })).toBeNull()
    expect(why('checkpoint', { generations: null })).toBeNull()
    expect(mismatchOf(facts('checkpoint', { generations: ['2.5'] }), {}, ltx23)).toBeNull()
  })
})

describe('a mixed set', () => {
  test('is said once, with the file to take instead', () => {
    const headers = headersOf([
      facts('checkpoint'),
      facts('checkpoint', { name: 'sub/mine.safetensors', generations: ['2.5'] }),
    ])
    const own = { checkpoint: 'sub/mine.safetensors', upscaler: 'x' }
    const found = mismatchesIn(promptOf('checkpoint', own), ltx23, headers, defs, own)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      code: 'model_mixed',
      field: 'models',
      what: 'mine.safetensors is for LTX-2.5, and doesn’t work with LTX-2.3.',
      remedy: `Use ${fileOf('checkpoint')}.`,
      actions: [{ kind: 'set', values: { models: { upscaler: 'x' } } }],
    })
  })

  test('names another file where the family’s own is the wrong one', () => {
    const headers = headersOf([
      facts('checkpoint', { generations: ['2'] }),
      facts('checkpoint', { name: 'sub/mine.safetensors' }),
    ])
    const [found] = mismatchesIn(promptOf('checkpoint'), ltx23, headers, defs)
    expect(found?.actions).toMatchObject([
      { values: { models: { checkpoint: 'sub/mine.safetensors' } } },
    ])
  })

  test('has no button where nothing else fits', () => {
    const headers = headersOf([facts('textEncoder', { generations: ['2.5'] })])
    const [found] = mismatchesIn(promptOf('checkpoint'), ltx23, headers, defs)
    expect(found?.code).toBe('model_mixed')
    expect(found?.actions).toBeUndefined()
    expect(found?.remedy).toContain('Models')
  })

  test('is said of the loader’s own role alone', () => {
    const headers = headersOf([facts('gguf', { generations: ['2'] })])
    const found = mismatchesIn(promptOf('gguf'), ltx23, headers, defs)
    expect(found.map(({ code, model }) => [code, model?.file])).toEqual([
      ['model_mixed', fileOf('gguf')],
    ])
    expect(mismatchesIn(promptOf('split'), ltx23, headers, defs)).toEqual([])
  })

  test('says what a file of another kind is', () => {
    const headers = headersOf([
      facts('checkpoint', { kind: 'lora' }),
      facts('upscaler', { upscaler: { axis: 'space', factor: 1.5 } }),
    ])
    expect(
      mismatchesIn(promptOf('checkpoint'), ltx23, headers, defs).map(({ what }) => what),
    ).toEqual([
      `${fileOf('checkpoint')} is a LoRA, so it can’t be used as “Checkpoint”.`,
      `${fileOf('upscaler')} is an upscaler for ×1.5, so it can’t be used as “Upscaler”.`,
    ])
  })

  test('is not known without the backend', () => {
    expect(mismatchesIn(promptOf('checkpoint'), ltx23, noHeaders, defs)).toEqual([])
  })
})

test('a file is found by either kind of slash', () => {
  const headers = headersOf([facts('checkpoint', { name: 'sub/a.safetensors' })])
  expect(factsOf(headers, 'checkpoints', String.raw`sub\a.safetensors`)).toBeDefined()
  expect(factsOf(headers, 'loras', 'sub/a.safetensors')).toBeUndefined()
})

test('a run reads only the roles of its loader and its mode', () => {
  const own = (loader: string) => rolesIn(promptOf(loader), ltx23)
  expect(own('checkpoint')).toEqual(['checkpoint', 'textEncoder', 'distilledLora', 'upscaler'])
  expect(own('gguf')).toContain('gguf')
  expect(own('gguf')).not.toContain('transformer')
  expect(own('split')).toEqual(
    expect.arrayContaining(['transformer', 'textProjection', 'videoVae']),
  )
})

test('a file of one’s own that is gone can be given up for the automatic one', () => {
  const gone = problem(
    'model_missing',
    { file: 'mine.safetensors', folder: 'checkpoints' },
    { model: { file: 'mine.safetensors', folder: 'checkpoints' } },
  )
  const own = { checkpoint: 'sub/mine.safetensors', upscaler: 'x' }
  expect(withAutomatic(gone, own, ltx23).actions).toMatchObject([
    { kind: 'set', values: { models: { upscaler: 'x' }, loader: null } },
  ])
  expect(withAutomatic(gone, {}, ltx23)).toBe(gone)
})
