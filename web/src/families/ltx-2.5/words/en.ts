import type { FamilyWords } from '../../../core/family/words.ts'
import { en as ltx23 } from '../../ltx-2.3/words/en.ts'
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

const before = ltx23.tools

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
  // as LTX-2.3 says them
  tools: {
    'clean-plate': before['clean-plate'],
    colorize: before.colorize,
    deblur: before.deblur,
    decompress: before.decompress,
    'day-to-night': before['day-to-night'],
    water: before.water,
    'detail-2': before['detail-2'],
  },
} satisfies FamilyWords

export type Ltx25Words = typeof en
