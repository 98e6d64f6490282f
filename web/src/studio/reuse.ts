import type { Mode, MediaInput } from '../core/mode.ts'
import { modes } from '../modes/index.ts'

/** What of a finished video can become an input. */
export type Part = 'frame' | 'sound' | 'video'

/** An input of a mode, and what of a video it takes. */
export interface Reuse {
  readonly mode: Mode
  readonly input: MediaInput
  readonly part: Part
}

const partFor = { image: 'frame', audio: 'sound', video: 'video' } as const

/** Everything that a finished video can be used for, in the order of the modes. */
export const reuses: readonly Reuse[] = Object.values(modes).flatMap((mode) =>
  mode.media.map((input) => ({ mode, input, part: partFor[input.kind] })),
)
