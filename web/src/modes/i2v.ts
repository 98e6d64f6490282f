import type { Mode } from '../core/mode.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  firstFrame,
  guided,
  guidedLeaves,
  firstPassSound,
  imageLeaves,
  inventedSoundLeaves,
  onePass,
} from './shared.ts'

export const i2v: Mode = {
  id: 'i2v',
  icon: 'pi pi-image',
  media: [firstFrame],
  presets: 'generate',
  lengthFrom: 'preset',
  shapeFrom: 'image',
  options: ['imageStrength'],
  // the official template's first pass
  strengths: { image: 0.7 },
  leaves: { ...commonLeaves, ...guidedLeaves, ...inventedSoundLeaves, ...imageLeaves },
  variants: [distilledCheckpoint, guided, firstPassSound, onePass],
}
