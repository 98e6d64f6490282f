import type { PresetId } from '../form/form.ts'
import type { Extension } from '../form/extension.ts'
import type { Retake } from '../form/retake.ts'
import type { Size } from '../form/snap.ts'

/** A family's preset tables; each mode names its own. */
export type PresetTable = 'generate' | 'restyle' | 'retake'

export interface Preset {
  readonly id: PresetId
  /** key of its line under the picker, in the family's words */
  readonly helpKey: string
  readonly passes: 1 | 2
  /** renders at half the finished size: a draft, to be finished with another preset */
  readonly half: boolean
  /** classifier-free guidance in the first pass: steps, CFG and negative prompt take effect */
  readonly guided: boolean
  /** sampler steps per pass */
  readonly steps: readonly number[]
  readonly cfg: number
  /** sigmas of the second pass */
  readonly secondSigmas: string
  /** sides of the finished video are multiples of this */
  readonly grid: number
  /** Balanced = 1 */
  readonly cost: number
  /** the presets that finish this draft, as they have the same first pass; the first is offered first */
  readonly finish?: readonly [PresetId, ...PresetId[]]
}

/** Whether a run has one, or the run that finishes this draft. */
export function hasSecondPass({ passes, finish }: Pick<Preset, 'passes' | 'finish'>): boolean {
  return passes === 2 || finish !== undefined
}

/** A saved file. */
export interface Saved extends Size {
  readonly frames: number
  readonly fps: number
  /** frames / fps */
  readonly seconds: number
}

/** What a request produces, in numbers. Sizes in pixels. */
export interface Plan {
  readonly preset: Preset
  readonly distilled: boolean
  readonly firstPass: Size
  /** of what is sampled last: half the request's for a draft */
  readonly output: Size
  /** frames that are sampled; the most where the model still has to choose */
  readonly frames: number
  readonly fps: number
  /** frames / fps */
  readonly seconds: number
  readonly steps: readonly number[]
  /** the file: that of a run that goes on from a video holds more than is sampled; a rework samples nothing */
  readonly saved: Saved
  /** null unless it goes on from a video */
  readonly extension: Extension | null
  /** null unless it regenerates a part of a video */
  readonly retake: Retake | null
}
