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
  name: 'Lip sync',
  shortName: 'Lips',
  icon: 'pi pi-comments',
  hint: 'A portrait speaks or sings your sound.',
  media: [
    { ...firstFrame, label: 'Portrait', hint: 'Who speaks.' },
    { ...soundtrack, label: 'Speech', hint: 'What is said; it is kept exactly as given.' },
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
