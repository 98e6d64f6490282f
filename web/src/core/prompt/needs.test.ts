import { describe, expect, test } from 'vitest'
import { copyOf, entry, entryById, libraryOf } from '../../../../tests/fakes/models.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { sizeOf } from '../family/catalogue.ts'
import { fieldOf } from './fields.ts'
import { fill } from './fill.ts'
import { fit } from './fit.ts'
import type { ModeId } from '../form/form.ts'
import { entriesOf, modesThatNeed, needsOf, standIn } from './needs.ts'
import { parseNodeDef } from '../graph/node-defs.ts'

const ids = Object.keys(modes) as ModeId[]
const prompt = fill(requestOf('t2v'), modes.t2v, ltx23, 'name')
/** A server without any models. */
const empty = Object.fromEntries(
  ['CheckpointLoaderSimple', 'LTXAVTextEncoderLoader', 'LTXVAudioVAELoader'].map((name) => {
    const inputs = { ckpt_name: [[], {}], text_encoder: [[], {}] }
    return [name, parseNodeDef(name, { [name]: { input: { required: inputs } } })]
  }),
)
const problemsOf = (models: Record<string, string> = {}, library = libraryOf()) =>
  fit(
    fill(requestOf('t2v', { models }), modes.t2v, ltx23, 'name'),
    empty,
    ltx23,
    (at) => fieldOf(at, modes.t2v, ltx23),
    library,
  ).problems

describe('what a run lacks', () => {
  const gemma = entryById('gemma-fp4')
  const whole = (sizeOf(entry) ?? 0) + (sizeOf(gemma) ?? 0)

  test('lists each file once, with the total size', () => {
    const needs = needsOf(problemsOf(), ltx23, libraryOf())
    expect(needs.entries).toEqual([entry, gemma])
    expect(needs).toMatchObject({ bytes: whole, unsized: 0, unknown: [] })
  })

  test('is less for a partial download, and nothing for a file in another folder', () => {
    expect(needsOf(problemsOf(), ltx23, libraryOf({ part: 1000 })).bytes).toBe(whole - 1000)
    const misplaced = [{ folder: 'vae', root: 0, path: entry.file, bytes: 1 }]
    const library = libraryOf({ misplaced })
    expect(needsOf(problemsOf({}, library), ltx23, library)).toMatchObject({
      entries: [entry, gemma],
      bytes: sizeOf(gemma),
    })
  })

  test('leaves out a damaged file in the download’s place until it is gone', () => {
    const inTheWay = libraryOf({ copies: [copyOf({ fault: 'size' })] })
    expect(needsOf(problemsOf({}, inTheWay), ltx23, inTheWay).entries).toEqual([gemma])
    const aside = libraryOf({ copies: [copyOf({ fault: 'size', path: `old/${entry.file}` })] })
    expect(needsOf(problemsOf({}, aside), ltx23, aside).entries).toEqual([entry, gemma])
  })

  test('counts files of unknown size, and names those missing from the catalogue', () => {
    const models = { checkpoint: 'mine.safetensors', textEncoder: entryById('gemma-bf16').file }
    expect(needsOf(problemsOf(models), ltx23, libraryOf())).toMatchObject({
      entries: [entryById('gemma-bf16')],
      bytes: 0,
      unsized: 1,
      unknown: [{ file: 'mine.safetensors', folder: 'checkpoints' }],
    })
  })
})

test('a prompt’s files are listed in graph order, each once', () => {
  expect(entriesOf(prompt, ltx23).map(({ role }) => role)).toEqual([
    'checkpoint',
    'textEncoder',
    'distilledLora',
    'upscaler',
  ])
})

describe('the modes that need', () => {
  const need = (id: string) => modesThatNeed(entryById(id), ltx23, Object.values(modes))

  test('upscaler-x2-1.1 are those with a second pass', () => {
    expect(need('upscaler-x2-1.1')).toEqual(ids.filter((mode) => mode !== 'retake'))
  })

  test.each(['checkpoint-dev-fp8', 'gemma-fp4', 'distilled-lora-1.1'])(
    '%s are all of them',
    (id) => {
      expect(need(id)).toEqual(ids)
    },
  )

  test.each(['checkpoint-dev-nvfp4', 'gguf-dev-q4km', 'transformer-dev-bf16', 'video-vae'])(
    '%s, an alternative, are all that could run with it',
    (id) => {
      expect(need(id)).toEqual(ids)
    },
  )

  test.each(['union-control', 'moge-2', 'sdpose'])('%s are only style', (id) => {
    expect(need(id)).toEqual(['style'])
  })

  test.each(['camera-static', 'preview-vae', 'prompt-enhancer', 'upscaler-x1.5-1.0'])(
    '%s are none: it is optional',
    (id) => {
      expect(need(id)).toEqual([])
    },
  )
})

test.each(ids)('the stand-in of %s loads the same files as a real request', (id) => {
  const files = (request: Parameters<typeof fill>[0]) =>
    entriesOf(fill(request, modes[id], ltx23, 'name'), ltx23)
  expect(files(standIn(modes[id], ltx23))).toEqual(files(requestOf(id)))
})
