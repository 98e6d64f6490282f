import template from '../../../../../workflows/ltx-2.3/lipsync.json' with { type: 'json' }
import { type ModeGraph, templateOf, type Variant } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  croppedImage,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  givenSoundLeaves,
  guided,
  guidedLeaves,
  imageLeaves,
  onePass,
  keptVideo,
} from './shared.ts'

/** The video gets the sound as it was given. */
const noiseBed: Variant = {
  name: 'noise bed',
  when: (request) => request.noiseBed,
  links: { 'enc_audio.audio': ['noise_bed', 0] },
  fragment: 'noise_bed',
}

export const lipsync = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    ...guidedLeaves,
    ...extraGuidanceLeaves,
    ...givenSoundLeaves,
    ...imageLeaves,
  },
  variants: [
    distilledCheckpoint,
    guided,
    onePass,
    croppedImage('image', 'crop_image'),
    noiseBed,
    ...extraGuidance,
  ],
  keptPass: keptVideo,
} satisfies ModeGraph
