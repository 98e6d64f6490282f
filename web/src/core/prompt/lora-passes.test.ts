import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { modes } from '../../modes/index.ts'
import type { ModeId, SettledForm } from '../form/form.ts'
import type { ApiPrompt } from '../graph/template.ts'
import { fill } from './fill.ts'

/** LoRAs with another strength in the second pass. */
const loras = [
  { name: 'a.safetensors', strength: 0.5, on: true },
  { name: 'b.safetensors', strength: 1, second: 0.25, on: true },
  { name: 'c.safetensors', strength: 1, second: 0, on: false },
]
const twoPasses = (Object.keys(modes) as ModeId[]).filter((mode) =>
  ltx23.presets[modes[mode].presets].some(({ id, passes }) => id === 'quality' && passes === 2),
)
const filled = (mode: ModeId, values: Partial<SettledForm>): ApiPrompt =>
  fill(requestOf(mode, values), modes[mode], ltx23, 'name')
const models = (prompt: ApiPrompt, ...nodes: string[]) =>
  nodes.map((node) => prompt[node]?.inputs['model'])

test('most modes have two passes', () => {
  expect(twoPasses.length).toBeGreaterThan(5)
})

test.each(twoPasses)('%s has a node for each pass, and one for equal strengths', (mode) => {
  const prompt = filled(mode, { loras, preset: 'quality' })
  const plain = filled(mode, { loras: loras.slice(0, 1), preset: 'quality' })
  const [first, second] = models(plain, 'guider_1', 'guider_2')
  expect(models(prompt, 'guider_1', 'lora_user_2')).toEqual([['lora_user_2', 0], first])
  expect(models(prompt, 'guider_2', 'lora_user_2_second')).toEqual([
    ['lora_user_2_second', 0],
    second,
  ])
  expect(prompt['lora_user_2']?.inputs['strength_model']).toBe(1)
  expect(prompt['lora_user_2_second']?.inputs).toMatchObject({
    lora_name: 'b.safetensors',
    strength_model: 0.25,
  })
  expect(prompt['lora_user_1']?.inputs['model']).toEqual(['ckpt', 0])
  const added = Object.keys(prompt).filter((node) => !Object.hasOwn(plain, node))
  expect(added).toEqual(['lora_user_2', 'lora_user_2_second'])
})

test('a run with one pass has one node, and what finishes a draft has the other', () => {
  const request = requestOf('t2v', { loras, preset: 'draft' })
  expect(request.loras[1]).toMatchObject({ second: 0.25 })
  const draft = fill(request, modes.t2v, ltx23, 'name')
  expect(draft['lora_user_2']?.inputs['strength_model']).toBe(1)
  expect(draft).not.toHaveProperty('lora_user_2_second')
  const finish = fill({ ...request, preset: 'balanced' }, modes.t2v, ltx23, 'name', {
    draft: 'kept',
  })
  expect(finish['lora_user_2_second']?.inputs['strength_model']).toBe(0.25)
  expect(finish).not.toHaveProperty('lora_user_2')
})

test('a preset without a second pass drops its strengths', () => {
  expect(requestOf('style', { loras, preset: 'balanced' }).loras).toEqual(
    loras.map(({ name, strength, on }) => ({ name, strength, on })),
  )
})

test('the control LoRA keeps its own parameters', () => {
  const prompt = filled('style', { loras, preset: 'quality' })
  expect(prompt['ic_params']?.inputs['iclora_model']).toEqual(['lora_ic', 0])
})

test('LTX-2.5, whose passes read the transformer itself, has them too', () => {
  const request = requestOf('t2v', { loras })
  const prompt = fill({ ...request, preset: ltx25.preset }, modes.t2v, ltx25, 'name')
  expect(models(prompt, 'guider_1', 'lora_user_2', 'lora_user_1')).toEqual([
    ['lora_user_2', 0],
    ['lora_user_1', 0],
    ['unet', 0],
  ])
  expect(models(prompt, 'guider_2', 'lora_user_2_second')).toEqual([
    ['lora_user_2_second', 0],
    ['lora_user_1', 0],
  ])
})

test('they follow the split loader and a distilled checkpoint', () => {
  const split = filled('t2v', { loras: loras.slice(1), loader: 'split', preset: 'quality' })
  expect(models(split, 'lora_user_1', 'lora_user_1_second')).toEqual([
    ['unet', 0],
    ['lora_distill', 0],
  ])
  const distilled = filled('t2v', {
    loras: loras.slice(1),
    models: { checkpoint: 'ltx-2.3-22b-distilled-fp8.safetensors' },
  })
  expect(models(distilled, 'lora_user_1', 'lora_user_1_second')).toEqual([
    ['ckpt', 0],
    ['ckpt', 0],
  ])
})
