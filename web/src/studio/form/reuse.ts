import type { Cut } from '../../core/form/held.ts'
import type { Family } from '../../core/family/family.ts'
import {
  isExtending,
  isRetaking,
  mainInputs,
  type Mode,
  type MediaInput,
} from '../../core/family/mode.ts'
import { modesOf } from '../../modes/index.ts'

/** The part of a finished video that can become an input. */
type Part = 'frame' | 'sound' | 'video'

/** An input of a mode, and the part of a video that it takes. */
export interface Reuse {
  readonly mode: Mode
  readonly input: MediaInput
  readonly part: Part
}

const partFor = { image: 'frame', audio: 'sound', video: 'video' } as const

/** Everything that a finished video can be used for, in the order of the modes. */
export function reusesIn(...families: readonly Family[]): Reuse[] {
  return modesOf(...families).flatMap((mode) =>
    mainInputs(mode).map((input) => ({ mode, input, part: partFor[input.kind] })),
  )
}

/** The mode that holds frames and clips of a video at any time. */
export function timelineIn(...families: readonly Family[]): Mode | null {
  return modesOf(...families).find(({ options }) => options.includes('keyframes')) ?? null
}

/**
 * Where a video goes on: the mode that adds to it, or from its last frame the first mode that begins with an
 * image and needs no more.
 */
export function continuationIn(...families: readonly Family[]): Reuse | null {
  const reuses = reusesIn(...families)
  return (
    reuses.find(({ mode, part }) => part === 'video' && isExtending(mode)) ??
    reuses.find(({ mode, part }) => part === 'frame' && mainInputs(mode).length === 1) ??
    null
  )
}

/** The mode that regenerates a part of a video. */
export function retakeIn(...families: readonly Family[]): Reuse | null {
  const reuses = reusesIn(...families)
  return reuses.find(({ mode, part }) => part === 'video' && isRetaking(mode)) ?? null
}

/** A frame to choose from. */
export type FrameChoice = 'shown' | 'first' | 'last'

/** The cut for it; `seconds` is what a player shows. */
export function cutOf(choice: FrameChoice, seconds: number | null): Cut {
  if (choice === 'shown' && seconds !== null) return { seconds }
  return { frame: choice === 'first' ? 0 : -1 }
}
