import type { Family } from './family.ts'
import { presetOf } from './family.ts'
import type { MediaFacts } from './media.ts'
import type { Mode } from './mode.ts'
import { type Problem, problem } from './problem.ts'
import { planOf, type Request } from './request.ts'

/** A container may count one frame more or less than was written. */
const frames = 1
/** Of the times of two containers; in seconds, beside what a frame takes. */
const seconds = 0.1

/**
 * What is to be said of a finished video that is not what was announced: other frames, another size or
 * another length in time. `facts` are what the file itself says, as the server reads it. Null when it is as
 * announced, or when nobody can tell.
 */
export function outcomeOf(
  request: Request,
  mode: Mode,
  family: Family,
  facts: MediaFacts,
): Problem | null {
  if (facts.kind !== 'video' || !presetOf(family, mode, request.preset)) return null
  const plan = planOf(request, mode, family)
  const sameSize = facts.width === plan.output.width && facts.height === plan.output.height
  const sameFrames = Math.abs(facts.frames - plan.frames) <= frames
  const sameTime = Math.abs(facts.seconds - plan.seconds) <= seconds + frames / plan.fps
  if (sameSize && sameFrames && sameTime) return null
  return problem('made_otherwise', {
    made: { ...facts },
    announced: { ...plan.output, frames: plan.frames, seconds: plan.seconds },
    fromVideo: request.video !== null,
  })
}
