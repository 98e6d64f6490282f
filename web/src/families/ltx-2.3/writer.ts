import template from '../../../../workflows/ltx-2.3/enhance.json' with { type: 'json' }
import { templateOf } from '../../core/family/graph.ts'
import type { PromptWords, Writer } from '../../core/family/writer.ts'

/**
 * ComfyUI's own system prompts for LTX ask for "roughly 150–220 words" (nodes_textgen.py, 0.33.0), LTX-2's
 * prompting guide for up to 200.
 */
export const promptWords: PromptWords = { min: 150, max: 200 }

/**
 * The encoder that every run loads writes prompts too, with ComfyUI's own system prompts: one for text, one for
 * an image as the first frame. Sampling is the official 2.3 template's (repetition penalty 1.05; the 2.5 templates'
 * 1.15 makes it avoid words that quoted speech repeats), except for the length: 600 tokens as in the 2.5
 * templates, since 200 words are about 270.
 */
export const writer = {
  template: templateOf(template),
  leaves: {
    prompt: 'prompt_writer.prompt',
    seed: 'prompt_writer.sampling_mode.seed',
    image: 'image.image',
    device: ['text_enc.device', 'clip.device'],
  },
  imageInput: 'prompt_writer.image',
  node: 'prompt_writer',
  output: 'prompt_text',
  model: 'Gemma 3 12B',
  rules: {
    all:
      'Keep everything that is in quotation marks word for word, in its own language, and do not translate it. ' +
      'Write the rest in English, in 150 to 200 words. Do not add speech, text or subtitles that were not asked for.',
    modes: {
      a2v: 'The sound is given and stays as it is: describe only what is seen, moving in time with it, and do not invent other sounds.',
      lipsync:
        'The person in the image speaks or sings a recording that is given: describe the face, the lips, the gaze and small gestures while speaking, keep the mouth visible, and do not invent what is said.',
      keyframe:
        'The image is the first frame, and another image will be the last one: describe one continuous movement from the first to the last, without cuts.',
      style:
        'An existing video is redrawn: its movement stays as it is. Describe the new look, materials, light and colours, and do not add actions.',
      retake:
        'A moment of an existing video is made anew between what comes before and after it: describe what happens in that moment only, as part of one shot without a cut, and keep the people, the place, the light and the camera as they are unless told otherwise.',
      tool: 'An existing video is repaired or changed, and everything else in it stays as it is. Keep all words in capitals, the words “Reference shows” and “Edited shows” and what they say was done to the video word for word and in their order; add only what is seen, in few words, and do not add actions.',
      extend:
        'An existing video goes on: describe what happens in the new part only, as one shot without a cut, and keep the people, the place, the light and the camera as they are unless told otherwise.',
    },
  },
} satisfies Writer
