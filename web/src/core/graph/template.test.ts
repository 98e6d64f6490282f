import { expect, test } from 'vitest'
import { type ApiPrompt, chainLoras } from './template.ts'

const prompt: ApiPrompt = {
  ckpt: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'x' } },
  guider: { class_type: 'CFGGuider', inputs: { model: ['ckpt', 0], vae: ['ckpt', 2] } },
}

test('LoRAs are chained in order, and every reader of the model reads the last', () => {
  const loras = ['a', 'b', 'c'].map((name) => ({ name, strength: 0.5 }))
  const chained = chainLoras(prompt, 'ckpt.0', loras)
  const models = Object.entries(chained).map(([id, { inputs }]) => [id, inputs['model']])
  expect(models).toEqual([
    ['ckpt', undefined],
    ['guider', ['lora_user_3', 0]],
    ['lora_user_1', ['ckpt', 0]],
    ['lora_user_2', ['lora_user_1', 0]],
    ['lora_user_3', ['lora_user_2', 0]],
  ])
  expect(chained['guider']?.inputs['vae']).toEqual(['ckpt', 2])
  expect(chainLoras(prompt, 'ckpt.0', [])).toBe(prompt)
})
