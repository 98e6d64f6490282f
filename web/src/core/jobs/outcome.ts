import type { Family } from '../family/family.ts'
import { presetOf, planOf } from '../family/plan.ts'
import type { MediaFacts } from '../form/media.ts'
import type { Mode } from '../family/mode.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { isOpenLength, type Request } from '../form/request.ts'

/** A container may count one frame more or less than was written. */
const frames = 1
/** Tolerance between two containers, in seconds, besides one frame. */
const seconds = 0.1

/**
 * The note on a finished video that differs from what was announced: in frames, size or duration. `facts`
 * come from the file, as the server reads it. Null if it is as announced or unknown.
 */
export function outcomeOf(
  request: Request,
  mode: Mode,
  family: Family,
  facts: MediaFacts,
): Problem | null {
  if (facts.kind !== 'video' || !presetOf(family, mode, request.preset)) return null
  const { saved } = planOf(request, mode, family)
  const sameSize = facts.width === saved.width && facts.height === saved.height
  // until it is measured, anything up to the most
  const near = (off: number, tolerance: number): boolean =>
    (isOpenLength(request) && off < 0) || Math.abs(off) <= tolerance
  const sameFrames = near(facts.frames - saved.frames, frames)
  const sameTime = near(facts.seconds - saved.seconds, seconds + frames / saved.fps)
  if (sameSize && sameFrames && sameTime) return null
  return problem('made_otherwise', {
    made: { ...facts },
    announced: saved,
    fromVideo: request.video !== null,
  })
}
