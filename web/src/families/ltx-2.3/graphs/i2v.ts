import template from '../../../../../workflows/ltx-2.3/i2v.json' with { type: 'json' }
import { type ModeGraph, templateOf } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  croppedImage,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  firstPassSound,
  guided,
  guidedLeaves,
  imageLeaves,
  inventedSoundLeaves,
  onePass,
  keptPass,
  voice,
  voiceLeaves,
} from './shared.ts'

export const i2v = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    ...guidedLeaves,
    ...extraGuidanceLeaves,
    ...voiceLeaves,
    ...inventedSoundLeaves,
    ...imageLeaves,
  },
  variants: [
    distilledCheckpoint,
    guided,
    firstPassSound,
    onePass,
    croppedImage('image', 'crop_image'),
    voice,
    ...extraGuidance,
  ],
  keptPass,
} satisfies ModeGraph
