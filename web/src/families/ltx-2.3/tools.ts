import type { Tool } from '../../core/family/tools.ts'
import type { Ltx23Words } from './words/en.ts'

type OwnTool = Tool & { readonly id: keyof Ltx23Words['tools'] }

const lightricks = (name: string): string =>
  `https://huggingface.co/Lightricks/LTX-2.3-22b-IC-LoRA-${name}`

/** The directions of Relight's model card, which snaps to eighths of a turn. */
const directions = [
  ['the right', 90],
  ['the left', 270],
  ['the front', 0],
  ['the front-right', 45],
  ['the front-left', 315],
  ['the back-right', 135],
  ['the back-left', 225],
  ['behind', 180],
] as const

/**
 * The looks that it was trained with. It calls a sun low up to 33° and high from 58° on; which of them a look has is
 * said by its name, and else a guess.
 */
const looks = [
  ['hard directional sunlight', 45],
  ['hard high-angle sunlight', 65],
  ['hard low-angle sunlight', 22],
  ['soft diffused daylight', 45],
  ['soft warm afternoon light', 45],
  ['cool soft daylight', 45],
  ['dim overcast light', 45],
  ['strong backlight with rim light', 22],
  ['soft hazy backlight', 22],
  ['warm golden low front sun', 22],
  ['warm golden low side sun', 22],
  ['frontal sunlight', 45],
] as const

const phrases = <Phrase extends string>(
  of: readonly [readonly [Phrase, number], ...(readonly [Phrase, number])[]],
): [Phrase, ...Phrase[]] => {
  const [[first], ...others] = of
  return [first, ...others.map(([phrase]) => phrase)]
}

/**
 * What IC-LoRAs do to a video, in the order in which they are offered. Patterns, triggers and strengths are those of
 * the model cards (`source`) and of LTX-Desktop's catalogue of 2026-08; where neither names a strength it is 1.
 * The guide of a LoRA is smaller by its own metadata: the pixel upscalers' by what they enlarge.
 */
export const tools: readonly Tool[] = [
  {
    id: 'clean-plate',
    lora: 'ic-clean-plate',
    strength: 1,
    prompt: {
      pattern:
        'An empty clean plate of the same place, with the same background, light and camera, and without people, vehicles, their shadows or their reflections: {after}.',
      unsaid: { after: 'only the empty place' },
    },
    source: lightricks('Clean-Plate'),
  },
  {
    id: 'colorize',
    lora: 'ic-colorization',
    strength: 1,
    prompt: {
      pattern:
        'Reference shows {before}. Edited shows the same scene with natural colors restored. COLORIZE {after}.',
      trigger: 'COLORIZE',
      unsaid: { before: 'the scene in black and white', after: 'the scene in natural colors' },
    },
    source: lightricks('Colorization'),
  },
  {
    id: 'deblur',
    lora: 'ic-deblur',
    strength: 1,
    prompt: {
      pattern:
        'Reference shows {before}, heavily out of focus with soft defocused blur. Edited shows the same scene in sharp focus with crisp detail. DEBLUR {after}.',
      trigger: 'DEBLUR',
      unsaid: { after: 'the scene' },
    },
    source: lightricks('Deblur'),
  },
  {
    id: 'decompress',
    lora: 'ic-decompression',
    strength: 1,
    prompt: {
      pattern:
        'Reference shows {before}, heavily compressed with visible macroblocking, chroma bleed and ringing. Edited shows the same scene restored to high quality with sharp detail and clean edges. ENHANCE QUALITY {after}.',
      trigger: 'ENHANCE QUALITY',
      unsaid: { after: 'the scene' },
    },
    source: lightricks('Decompression'),
  },
  {
    id: 'day-to-night',
    lora: 'ic-day-to-night',
    strength: 1,
    prompt: {
      pattern: 'A realistic nighttime scene. {after}.',
      unsaid: { after: 'The same shot at night, lit by the moon and by lamps' },
    },
    source: lightricks('Day-To-Night'),
  },
  {
    id: 'relight',
    lora: 'ic-relight',
    strength: 1,
    sun: { rotation: directions, elevation: looks },
    // its card wants no word about the scene
    prompt: {
      pattern: 'relight the video to match the light-direction ball. {light} from {sun}. {after}',
      trigger: 'relight the video to match the light-direction ball.',
      unsaid: { after: '' },
      choices: { light: phrases(looks), sun: phrases(directions) },
    },
    source: lightricks('Relight'),
  },
  {
    id: 'water',
    lora: 'ic-water',
    strength: 1.2,
    prompt: {
      pattern:
        'Reference shows {before}. Edited shows the same scene with water added. ADD WATER {after}.',
      trigger: 'ADD WATER',
      unsaid: { before: 'the dry scene', after: 'shallow water that flows through the scene' },
    },
    source: lightricks('Water-Simulation'),
  },
  // trigger and strength as catalogues of other tools have them: the rest of its card couldn't be read (2026-11)
  {
    id: 'shave',
    lora: 'ic-shave',
    strength: 1,
    prompt: {
      pattern: 'REMOVEBEARD {after}.',
      trigger: 'REMOVEBEARD',
      unsaid: { after: 'The same person, clean-shaven, without beard, mustache or stubble' },
    },
    source: lightricks('Instant-Shave'),
  },
  {
    id: 'greenscreen',
    lora: 'ic-greenscreen',
    strength: 1,
    prompt: {
      pattern:
        'A person talking directly to the camera against a flat green chroma-key background. {after}.',
      unsaid: {
        after: 'Natural lip sync, small movements of the head, soft even light, stable framing',
      },
    },
    source: 'https://huggingface.co/OmerHagage/ltx2-greenscreen-avatar-ic-lora-vertical-v1',
  },
  {
    id: 'camera-angle',
    lora: 'ic-crossview',
    strength: 1.5,
    prompt: {
      pattern: 'crossview. new camera angle: {azimuth}, {elevation}, {distance}. {after}',
      trigger: 'crossview. new camera angle:',
      unsaid: { after: '' },
      choices: {
        azimuth: [
          'slightly to the right',
          'to the right',
          'far to the right',
          'slightly to the left',
          'to the left',
          'far to the left',
          'same angle',
        ],
        elevation: ['same height', 'lower', 'higher'],
        distance: ['same distance', 'closer', 'further'],
      },
    },
    source: 'https://huggingface.co/Cseti/LTX2.3-22B_IC-LoRA-CrossView-Prompt',
  },
  {
    id: 'detail-2',
    lora: 'ic-upscaler-x2',
    strength: 1,
    enlarges: 2,
    prompt: { pattern: '{after}.', unsaid: { after: 'The same scene with sharp, fine detail' } },
    source: lightricks('Pixel-Spatial-Upscaler'),
  },
  {
    id: 'detail-4',
    lora: 'ic-upscaler-x4',
    strength: 1,
    guideFactor: 4,
    enlarges: 4,
    prompt: { pattern: '{after}.', unsaid: { after: 'The same scene with sharp, fine detail' } },
    source: lightricks('Pixel-Spatial-Upscaler'),
  },
  // its card couldn't be read (2026-11): the green is LTX-Desktop's, and no prompt is known
  {
    id: 'outpaint',
    lora: 'ic-in-outpainting',
    strength: 1,
    paintsAround: true,
    source: lightricks('In-Outpainting'),
  },
] satisfies OwnTool[]
