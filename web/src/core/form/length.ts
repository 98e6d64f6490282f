import type { Source } from './form.ts'

/** `seconds` as in the request; `frames` is what is sampled, first frame included. */
export interface Length {
  readonly seconds: number
  readonly frames: number
  readonly fps: number
  /** of a run that goes on from a video: what it reads of it, and how many of its frames the model sees */
  readonly source?: Source
  readonly context?: number
  /** of a run that regenerates a part of a video: its first frame and its frames, and the most that it could have */
  readonly span?: { readonly start: number; readonly frames: number; readonly max: number }
}
