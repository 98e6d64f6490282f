import crop_first from '../../../../workflows/ltx-2.3/fragments/crop_first.json' with { type: 'json' }
import crop_image from '../../../../workflows/ltx-2.3/fragments/crop_image.json' with { type: 'json' }
import crop_last from '../../../../workflows/ltx-2.3/fragments/crop_last.json' with { type: 'json' }
import depth from '../../../../workflows/ltx-2.3/fragments/depth.json' with { type: 'json' }
import draft from '../../../../workflows/ltx-2.3/fragments/draft.json' with { type: 'json' }
import draft_masked from '../../../../workflows/ltx-2.3/fragments/draft_masked.json' with { type: 'json' }
import extend_before from '../../../../workflows/ltx-2.3/fragments/extend_before.json' with { type: 'json' }
import flatten from '../../../../workflows/ltx-2.3/fragments/flatten.json' with { type: 'json' }
import gguf from '../../../../workflows/ltx-2.3/fragments/gguf.json' with { type: 'json' }
import keep_cropped from '../../../../workflows/ltx-2.3/fragments/keep_cropped.json' with { type: 'json' }
import keep_sound from '../../../../workflows/ltx-2.3/fragments/keep_sound.json' with { type: 'json' }
import keep_video from '../../../../workflows/ltx-2.3/fragments/keep_video.json' with { type: 'json' }
import key from '../../../../workflows/ltx-2.3/fragments/key.json' with { type: 'json' }
import key_clip from '../../../../workflows/ltx-2.3/fragments/key_clip.json' with { type: 'json' }
import modality from '../../../../workflows/ltx-2.3/fragments/modality.json' with { type: 'json' }
import noise_bed from '../../../../workflows/ltx-2.3/fragments/noise_bed.json' with { type: 'json' }
import outpaint from '../../../../workflows/ltx-2.3/fragments/outpaint.json' with { type: 'json' }
import pad from '../../../../workflows/ltx-2.3/fragments/pad.json' with { type: 'json' }
import pose from '../../../../workflows/ltx-2.3/fragments/pose.json' with { type: 'json' }
import references from '../../../../workflows/ltx-2.3/fragments/references.json' with { type: 'json' }
import relight from '../../../../workflows/ltx-2.3/fragments/relight.json' with { type: 'json' }
import seam from '../../../../workflows/ltx-2.3/fragments/seam.json' with { type: 'json' }
import seam_begin from '../../../../workflows/ltx-2.3/fragments/seam_begin.json' with { type: 'json' }
import seam_end from '../../../../workflows/ltx-2.3/fragments/seam_end.json' with { type: 'json' }
import split from '../../../../workflows/ltx-2.3/fragments/split.json' with { type: 'json' }
import stg from '../../../../workflows/ltx-2.3/fragments/stg.json' with { type: 'json' }
import voice from '../../../../workflows/ltx-2.3/fragments/voice.json' with { type: 'json' }
import type { FragmentId } from '../../core/family/graph.ts'
import type { Fragment } from '../../core/graph/template.ts'

export const fragmentFiles = {
  split,
  gguf,
  depth,
  pose,
  pad,
  outpaint,
  flatten,
  crop_image,
  crop_first,
  crop_last,
  key,
  key_clip,
  keep_video,
  keep_cropped,
  keep_sound,
  draft,
  draft_masked,
  extend_before,
  seam,
  seam_begin,
  seam_end,
  noise_bed,
  voice,
  references,
  relight,
  stg,
  modality,
}

/** TypeScript types links as arrays; a test checks every link of every file for [id, slot]. */
export const fragments = fragmentFiles as unknown as Record<FragmentId, Fragment>
