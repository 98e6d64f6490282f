import template from '../../../../workflows/ltx-2.5/enhance.json' with { type: 'json' }
import { templateOf } from '../../core/family/graph.ts'
import type { Writer } from '../../core/family/writer.ts'
import { writer as before } from '../ltx-2.3/writer.ts'

/**
 * The official 2.5 templates improve prompts with a small Gemma that no run needs: 600 tokens, repetition penalty 1.15.
 * ComfyUI's system prompts for it are others than for LTX-2.3, know no mode either, and ask for as many words
 * (nodes_textgen.py, 0.33.0).
 */
export const writer = {
  ...before,
  template: templateOf(template),
  leaves: { ...before.leaves, device: ['prompt_clip.device'] },
  model: 'Gemma 4 E2B',
  separate: true,
} satisfies Writer
