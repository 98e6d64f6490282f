import template from '../../../../../workflows/ltx-2.3/t2v.json' with { type: 'json' }
import { type ModeGraph, templateOf, type Variant } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  firstPassSound,
  guided,
  guidedLeaves,
  inventedSoundLeaves,
  onePass,
  keptPass,
  voice,
  voiceLeaves,
} from './shared.ts'

/** The first pass follows the sheet; the second has only the conditioning, as with a draft that is finished. */
const references: Variant = {
  name: 'references',
  when: (request) => request.sheet !== null,
  fragment: 'references',
}

export const t2v = {
  template: templateOf(template),
  leaves: {
    ...commonLeaves,
    ...guidedLeaves,
    ...extraGuidanceLeaves,
    ...voiceLeaves,
    sheet: ['sheet_image.image'],
    sheetFrames: ['sheet_frames.amount'],
    referenceStrength: ['lora_ref.strength_model'],
    sheetStrength: ['ic_guide.strength'],
    ...inventedSoundLeaves,
  },
  variants: [
    distilledCheckpoint,
    guided,
    firstPassSound,
    onePass,
    references,
    voice,
    ...extraGuidance,
  ],
  keptPass,
} satisfies ModeGraph
