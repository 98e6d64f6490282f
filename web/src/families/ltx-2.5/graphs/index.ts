import a2v from '../../../../../workflows/ltx-2.5/a2v.json' with { type: 'json' }
import extend from '../../../../../workflows/ltx-2.5/extend.json' with { type: 'json' }
import i2v from '../../../../../workflows/ltx-2.5/i2v.json' with { type: 'json' }
import keyframe from '../../../../../workflows/ltx-2.5/keyframe.json' with { type: 'json' }
import lipsync from '../../../../../workflows/ltx-2.5/lipsync.json' with { type: 'json' }
import retake from '../../../../../workflows/ltx-2.5/retake.json' with { type: 'json' }
import style from '../../../../../workflows/ltx-2.5/style.json' with { type: 'json' }
import t2v from '../../../../../workflows/ltx-2.5/t2v.json' with { type: 'json' }
import tool from '../../../../../workflows/ltx-2.5/tool.json' with { type: 'json' }
import type { ModeGraph } from '../../../core/family/graph.ts'
import type { ModeId } from '../../../core/form/form.ts'
import { graphs as before } from '../../ltx-2.3/graphs/index.ts'
import { withLength } from './length.ts'
import { wiredAs } from './wired-as.ts'

/**
 * How LTX-2.5 runs each mode. Its templates are those of LTX-2.3 with its own loaders, so values go where they go
 * there, and what is wired differently is wired as there.
 */
export const graphs = {
  t2v: withLength(wiredAs(before.t2v, t2v)),
  a2v: wiredAs(before.a2v, a2v),
  i2v: withLength(wiredAs(before.i2v, i2v)),
  lipsync: wiredAs(before.lipsync, lipsync),
  keyframe: wiredAs(before.keyframe, keyframe),
  retake: wiredAs(before.retake, retake),
  style: wiredAs(before.style, style),
  tool: wiredAs(before.tool, tool),
  extend: wiredAs(before.extend, extend),
} satisfies Readonly<Record<ModeId, ModeGraph>>
