import template from '../../../../../workflows/ltx-2.3/a2v.json' with { type: 'json' }
import { type ModeGraph, templateOf } from '../../../core/family/graph.ts'
import {
  commonLeaves,
  distilledCheckpoint,
  extraGuidance,
  extraGuidanceLeaves,
  givenSoundLeaves,
  guided,
  guidedLeaves,
  onePass,
  keptVideo,
} from './shared.ts'

export const a2v = {
  template: templateOf(template),
  leaves: { ...commonLeaves, ...guidedLeaves, ...extraGuidanceLeaves, ...givenSoundLeaves },
  variants: [distilledCheckpoint, guided, onePass, ...extraGuidance],
  keptPass: keptVideo,
} satisfies ModeGraph
