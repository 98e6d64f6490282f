import type { Mode } from '../core/mode.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  firstFrame,
  givenSoundLeaves,
  guided,
  guidedLeaves,
  imageLeaves,
  onePass,
  soundtrack,
} from './shared.ts'

export const lipsync: Mode = {
  id: 'lipsync',
  icon: 'pi pi-comments',
  media: [
    { ...firstFrame, words: 'portrait' },
    { ...soundtrack, words: 'speech' },
  ],
  presets: 'generate',
  lengthFrom: 'audio',
  shapeFrom: 'image',
  options: ['imageStrength'],
  // the official template's first pass
  strengths: { image: 0.7 },
  leaves: { ...commonLeaves, ...guidedLeaves, ...givenSoundLeaves, ...imageLeaves },
  variants: [distilledCheckpoint, guided, onePass],
}
