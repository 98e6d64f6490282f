import { expect, test } from 'vitest'
import type { ApiPrompt } from '../core/graph/template.ts'
import { type EditorNode, keepNumbers } from './exact.ts'

test('an opened prompt keeps its own numbers instead of the editor’s rounded ones', () => {
  const prompt: ApiPrompt = {
    trim: {
      class_type: 'TrimAudioDuration',
      inputs: { duration: 5.10839, start_index: 0, audio: ['load', 0] },
    },
    '7': { class_type: 'RandomNoise', inputs: { noise_seed: 5 } },
  }
  const nodes: EditorNode[] = [
    {
      id: 'trim',
      widgets: [
        { name: 'duration', value: 5.11 },
        { name: 'start_index', value: 0 },
        // a widget converted to an input keeps its value
        { name: 'audio', value: 'a.wav' },
      ],
    },
    {
      id: 7,
      widgets: [
        { name: 'noise_seed', value: 5 },
        { name: 'control_after_generate', value: 'fixed' },
      ],
    },
    { id: 'note' },
  ]
  keepNumbers(nodes, prompt)
  expect(nodes.map(({ widgets }) => widgets?.map(({ value }) => value))).toEqual([
    [5.10839, 0, 'a.wav'],
    [5, 'fixed'],
    undefined,
  ])
})
