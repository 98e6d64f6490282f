import a2v from '../../../../workflows/ltx-2.3/a2v.json' with { type: 'json' }
import depth from '../../../../workflows/ltx-2.3/fragments/depth.json' with { type: 'json' }
import flatten from '../../../../workflows/ltx-2.3/fragments/flatten.json' with { type: 'json' }
import gguf from '../../../../workflows/ltx-2.3/fragments/gguf.json' with { type: 'json' }
import pad from '../../../../workflows/ltx-2.3/fragments/pad.json' with { type: 'json' }
import pose from '../../../../workflows/ltx-2.3/fragments/pose.json' with { type: 'json' }
import split from '../../../../workflows/ltx-2.3/fragments/split.json' with { type: 'json' }
import i2v from '../../../../workflows/ltx-2.3/i2v.json' with { type: 'json' }
import keyframe from '../../../../workflows/ltx-2.3/keyframe.json' with { type: 'json' }
import lipsync from '../../../../workflows/ltx-2.3/lipsync.json' with { type: 'json' }
import style from '../../../../workflows/ltx-2.3/style.json' with { type: 'json' }
import t2v from '../../../../workflows/ltx-2.3/t2v.json' with { type: 'json' }
import type { FragmentId } from '../../core/family.ts'
import type { ModeId } from '../../core/form.ts'
import type { ApiPrompt, Fragment } from '../../core/template.ts'

// TypeScript reads a JSON link as (string | number)[]; a test holds every link of every file to [id, slot].
export const templates = { t2v, a2v, i2v, lipsync, keyframe, style } as unknown as Record<
  ModeId,
  ApiPrompt
>
export const fragments = { split, gguf, depth, pose, pad, flatten } as unknown as Record<
  FragmentId,
  Fragment
>
