import shipped from '../../../../../workflows/ltx-2.3/models.json' with { type: 'json' }
import type { FamilyWords } from '../../../core/family/words.ts'

/** English titles of model files come from the shipped list. */
const files = Object.fromEntries(
  shipped.models.map(({ id, title, purpose }) => [id, { title, purpose }]),
)

export const en = {
  files,
  presets: { draft: 'Draft', fast: 'Fast', balanced: 'Balanced', quality: 'Quality' },
  help: {
    halfSize: 'Half-size preview, 8 steps. Finish the good ones.',
    twoSteps: '8 + 2 steps',
    official: '8 + 3 steps, the official settings',
    guided: '20 guided + 3 steps; uses the negative prompt',
    onePass: '8 steps in one pass',
    guidedOnce: '20 guided steps in one pass; uses the negative prompt',
    followedTwice: '8 + 3 steps, following the video in both passes',
  },
  loaders: {
    checkpoint: { name: 'Checkpoint' },
    split: { name: 'Split files', used: (settings: string) => `${settings} with split files` },
    gguf: { name: 'GGUF', used: (settings: string) => `${settings} with a GGUF` },
  },
  roles: {
    checkpoint: 'Checkpoint',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: 'Text encoder',
    distilledLora: 'Distilled LoRA',
    upscaler: 'Upscaler',
    textProjection: 'Text projection',
    videoVae: 'Video VAE',
    audioVae: 'Audio VAE',
  },
  tools: {
    'clean-plate': {
      name: 'Clean plate',
      does: 'Removes people and vehicles and fills in what is behind them. Describe the empty place.',
    },
    colorize: {
      name: 'Colorize',
      does: 'Gives a black-and-white video natural colours. Describe the scene, with its colours.',
    },
    deblur: {
      name: 'Deblur',
      does: 'Sharpens a video that is out of focus; it doesn’t remove motion blur. Describe the scene.',
    },
    decompress: {
      name: 'Restore compression',
      does: 'Removes the blocks and fringes of strong compression; it doesn’t remove noise. Describe the scene.',
    },
    'day-to-night': {
      name: 'Day to night',
      does: 'Turns a daytime shot into night, best outdoors. Describe the night and its lights.',
    },
    relight: {
      name: 'Relight',
      does: 'Relights an outdoor shot: choose the light, and where the sun is. The prompt says only that, nothing of the scene.',
    },
    water: {
      name: 'Add water',
      does: 'Adds rivers, surf, rain or floods to a dry scene. Describe the water and how it moves.',
    },
    shave: {
      name: 'Shave',
      does: 'Takes beard, moustache and stubble off a person; face and movements stay. Describe the person without them.',
    },
    greenscreen: {
      name: 'Greenscreen avatar',
      does: 'Puts a person who talks into the camera in front of a flat green background. For upright videos.',
    },
    'camera-angle': {
      name: 'New camera angle',
      does: 'Shows the same scene from another angle, best in small steps; not from behind.',
    },
    'detail-2': {
      name: 'Detailer ×2',
      does: 'Makes a small video twice as large and adds detail. Describe the scene.',
    },
    'detail-4': {
      name: 'Detailer ×4',
      does: 'Makes a very small video four times as large and adds detail. Describe the scene.',
    },
    outpaint: {
      name: 'Outpaint',
      does: 'Gives a video a larger frame and paints what is around it; the video itself stays as it is. Describe the whole scene.',
    },
  },
} satisfies FamilyWords

export type Ltx23Words = typeof en
