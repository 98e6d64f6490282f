import duration from '../../../../workflows/ltx-2.5/fragments/duration.json' with { type: 'json' }
import extend_before from '../../../../workflows/ltx-2.5/fragments/extend_before.json' with { type: 'json' }
import key from '../../../../workflows/ltx-2.5/fragments/key.json' with { type: 'json' }
import key_clip from '../../../../workflows/ltx-2.5/fragments/key_clip.json' with { type: 'json' }
import modality from '../../../../workflows/ltx-2.5/fragments/modality.json' with { type: 'json' }
import references from '../../../../workflows/ltx-2.5/fragments/references.json' with { type: 'json' }
import type { FragmentId } from '../../core/family/graph.ts'
import type { Fragment } from '../../core/graph/template.ts'
import { fragmentFiles as before } from '../ltx-2.3/fragments.ts'

/**
 * LTX-2.5 loads its files one by one, in the templates themselves; no preset is guided, and there are no LoRAs of its
 * own for voices, for what is around a video and for its light.
 */
const {
  split: _split,
  gguf: _gguf,
  stg: _stg,
  voice: _voice,
  outpaint: _outpaint,
  relight: _relight,
  ...same
} = before

/** Those that read a model are its own; the others are the files of LTX-2.3, in which no model is loaded. */
export const fragmentFiles = {
  ...same,
  key,
  key_clip,
  extend_before,
  modality,
  duration,
  references,
}

export const fragments = fragmentFiles as unknown as Record<FragmentId, Fragment>
