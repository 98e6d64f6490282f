import type { Mode } from '../core/mode.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  firstFrame,
  guided,
  guidedLeaves,
  firstPassSound,
  inventedSoundLeaves,
  onePassWithGuides,
} from './shared.ts'

export const keyframe: Mode = {
  id: 'keyframe',
  icon: 'pi pi-arrows-h',
  media: [
    firstFrame,
    {
      field: 'lastImage',
      kind: 'image',
      words: 'lastFrame',
      required: true,
    },
  ],
  presets: 'generate',
  lengthFrom: 'preset',
  shapeFrom: 'image',
  options: ['guideStrength'],
  // the official first-last template's
  strengths: { guide: 0.7 },
  leaves: {
    ...commonLeaves,
    ...guidedLeaves,
    ...inventedSoundLeaves,
    image: ['first.image'],
    lastImage: ['last.image'],
    width: [
      'first_fit.resize_type.width',
      'last_fit.resize_type.width',
      'first_pad.target_width',
      'last_pad.target_width',
    ],
    height: [
      'first_fit.resize_type.height',
      'last_fit.resize_type.height',
      'first_pad.target_height',
      'last_pad.target_height',
    ],
    guideStrength: ['first_guide_1.strength', 'last_guide_1.strength'],
  },
  variants: [distilledCheckpoint, guided, firstPassSound, onePassWithGuides],
}
