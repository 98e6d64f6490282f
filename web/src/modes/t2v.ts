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
  name: 'Text to video',
  shortName: 'Text',
  icon: 'pi pi-align-left',
  hint: 'Video and sound from words.',
  media: [],
  presets: 'generate',
  lengthFrom: 'preset',
  shapeFrom: null,
  options: [],
  strengths: {},
  leaves: { ...commonLeaves, ...guidedLeaves, ...inventedSoundLeaves },
  variants: [distilledCheckpoint, guided, firstPassSound, onePass],
}
