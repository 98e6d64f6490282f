import type { ModeGraph } from '../../../core/family/graph.ts'
import type { ModeId } from '../../../core/form/form.ts'
import { a2v } from './a2v.ts'
import { extend } from './extend.ts'
import { i2v } from './i2v.ts'
import { keyframe } from './keyframe.ts'
import { lipsync } from './lipsync.ts'
import { retake } from './retake.ts'
import { style } from './style.ts'
import { t2v } from './t2v.ts'
import { tool } from './tool.ts'

/** How LTX-2.3 runs each mode; it supports all. */
export const graphs = {
  t2v,
  a2v,
  i2v,
  lipsync,
  keyframe,
  retake,
  style,
  tool,
  extend,
} satisfies Readonly<Record<ModeId, ModeGraph>>
