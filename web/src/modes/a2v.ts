import type { Mode } from '../core/mode.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  givenSoundLeaves,
  guided,
  guidedLeaves,
  onePass,
  soundtrack,
} from './shared.ts'

export const a2v: Mode = {
  id: 'a2v',
  icon: 'pi pi-volume-up',
  media: [soundtrack],
  presets: 'generate',
  lengthFrom: 'audio',
  shapeFrom: null,
  options: [],
  strengths: {},
  leaves: { ...commonLeaves, ...guidedLeaves, ...givenSoundLeaves },
  variants: [distilledCheckpoint, guided, onePass],
}
