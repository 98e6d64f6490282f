import { expect, test } from 'vitest'
import { faultsOf } from '../../../../tools/templates/writer.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { type Ask, fillWriter } from './fill-writer.ts'
import { lengthOfPrompt } from './prompt-words.ts'
import { spaced } from './phrase.ts'
import { fill } from '../prompt/fill.ts'
import { modes } from '../../modes/index.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'

const writer = ltx23.writer
const ask: Ask = {
  mode: 't2v',
  prompt: 'a dog runs',
  image: null,
  seed: 7,
  loader: 'checkpoint',
  models: {},
  lowVram: false,
}
const filled = (values: Partial<Ask> = {}) => fillWriter({ ...ask, ...values }, ltx23, writer)

test.each([ltx23, ltx25])('the template of $name keeps its contract', (family) => {
  expect(faultsOf(family, family.writer)).toEqual([])
})

test('a model of its own writes, whichever encoder the runs load', () => {
  const models = { textEncoder: 'my_gemma.safetensors' }
  const prompt = fillWriter({ ...ask, loader: 'split', models, lowVram: true }, ltx25, ltx25.writer)
  expect(Object.keys(prompt)).toEqual(['prompt_clip', 'prompt_writer', 'prompt_text'])
  expect(prompt['prompt_clip']?.inputs).toEqual({
    clip_name: 'gemma4_e2b_it_int8_convrot.safetensors',
    type: 'ltxv',
    device: 'cpu',
  })
  expect(prompt['prompt_writer']?.inputs).toMatchObject({
    max_length: 600,
    'sampling_mode.repetition_penalty': 1.15,
  })
  const run = fill(
    { ...requestOf('t2v'), family: ltx25.id, loader: 'split' },
    modes.t2v,
    ltx25,
    'x',
  )
  expect(JSON.stringify(run)).not.toContain('e2b')
})

test('three nodes without an image, with the seed and the prompt before our rules', () => {
  const prompt = filled()
  expect(Object.keys(prompt)).toEqual(['text_enc', 'prompt_writer', 'prompt_text'])
  const inputs = prompt['prompt_writer']?.inputs ?? {}
  expect(inputs).toMatchObject({ 'sampling_mode.seed': 7 })
  expect(inputs).not.toHaveProperty('image')
  expect(inputs['prompt']).toMatch(/^a dog runs\n\n\(Keep everything/)
})

test('the first frame goes in, on white where it is transparent', () => {
  const prompt = filled({ mode: 'i2v', image: 'ltx_aio/dog.png' })
  expect(prompt['image']?.inputs['image']).toBe('ltx_aio/dog.png')
  expect(prompt['prompt_writer']?.inputs['image']).toEqual(['image_flat', 0])
})

test('each mode adds its own rule', () => {
  const sent = Object.keys(writer.rules.modes).map(
    (mode) => filled({ mode: mode as Ask['mode'] })['prompt_writer']?.inputs['prompt'],
  )
  expect(new Set(sent).size).toBe(sent.length)
})

test.each(Object.keys(ltx23.loaders))(
  'the encoder is loaded as a run with %s loads it, so it is never loaded twice',
  (loader) => {
    for (const lowVram of [false, true]) {
      const models = { textEncoder: 'my_gemma.safetensors' }
      const run = fill({ ...requestOf('t2v'), loader, lowVram, models }, modes.t2v, ltx23, 'name')
      const [[id, node] = []] = Object.entries(filled({ loader, lowVram, models })).filter(
        ([name]) => name === 'text_enc' || name === 'clip',
      )
      expect(node).toEqual(run[id ?? ''])
      expect(node?.inputs['device']).toBe(lowVram ? 'cpu' : 'default')
      expect(JSON.stringify(node)).toContain('my_gemma.safetensors')
    }
  },
)

test('a prompt’s length counts words', () => {
  const range = { min: 3, max: 5 }
  expect(lengthOfPrompt("  The dog's ball — it’s red!  ", range)).toEqual({ words: 5, is: 'good' })
  expect(lengthOfPrompt('', range)).toEqual({ words: 0, is: 'short' })
  expect(lengthOfPrompt('a b c d e f', range)).toEqual({ words: 6, is: 'long' })
})

test('a phrase gets the spaces it needs', () => {
  expect(spaced('X.', '', '')).toBe('X.')
  expect(spaced('X.', 'before.', 'after')).toBe(' X. ')
  expect(spaced('X', 'before ', ', after')).toBe('X')
})
