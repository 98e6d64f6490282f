import type { ModeId } from '../core/form.ts'
import type { Mode } from '../core/mode.ts'
import { a2v } from './a2v.ts'
import { i2v } from './i2v.ts'
import { keyframe } from './keyframe.ts'
import { lipsync } from './lipsync.ts'
import { style } from './style.ts'
import { t2v } from './t2v.ts'

/** In the order of the picker. */
export const modes: Readonly<Record<ModeId, Mode>> = { t2v, a2v, i2v, lipsync, keyframe, style }
