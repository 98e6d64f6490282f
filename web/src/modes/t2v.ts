import type { Mode } from '../core/mode.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  guided,
  guidedLeaves,
  firstPassSound,
  inventedSoundLeaves,
  onePass,
} from './shared.ts'

export const t2v: Mode = {
  id: 't2v',
  icon: 'pi pi-align-left',
  media: [],
  presets: 'generate',
  lengthFrom: 'preset',
  shapeFrom: null,
  options: [],
  strengths: {},
  leaves: { ...commonLeaves, ...guidedLeaves, ...inventedSoundLeaves },
  variants: [distilledCheckpoint, guided, firstPassSound, onePass],
}
