import type { FamilyWords } from '../../../core/family/words.ts'
import { catalogue } from '../models.ts'

/** English titles of model files come from the shipped lists. */
const files: FamilyWords['files'] = {
  ...Object.fromEntries(catalogue.map(({ id, title, purpose }) => [id, { title, purpose }])),
  'union-control': {
    title: 'Control IC-LoRA (edges, depth, pose)',
    purpose:
      'Lets Style transfer follow the motion of your video. Made for LTX-2.3, experimental with LTX-2.5.',
  },
}

export const en = {
  files,
  presets: { draft: 'Draft', fast: 'Fast', balanced: 'Balanced', quality: 'Quality' },
  help: {
    halfSize: 'Half-size preview, 8 steps. Finish the good ones.',
    twoSteps: '8 + 2 steps',
    official: '8 + 3 steps, the official settings',
    onePass: '8 steps in one pass',
    followedTwice: '8 + 3 steps, following the video in both passes',
  },
  loaders: { split: { name: 'Split files' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: 'Text encoder',
    upscaler: 'Upscaler',
    videoVae: 'Video VAE',
    audioVae: 'Audio VAE',
  },
} satisfies FamilyWords

export type Ltx25Words = typeof en
