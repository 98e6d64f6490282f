import type { Family } from '../family/family.ts'
import type { Form } from '../form/form.ts'
import type { FactsByName } from '../form/media.ts'
import { isAtRateOfVideo, type Mode } from '../family/mode.ts'
import { type Problem, problem } from '../problem/problem.ts'

/** A video with fewer frames per second than a run supports: no length works. */
export function slowVideo(
  form: Form,
  mode: Mode,
  family: Family,
  facts: FactsByName,
): Problem | null {
  if (!isAtRateOfVideo(mode)) return null
  const { min } = family.fps
  const fact = form.video === null ? undefined : facts[form.video]
  if (fact?.kind === 'video')
    return fact.fps < min
      ? problem('video_fps_low', { fps: fact.fps, min }, { field: 'video' })
      : null
  return form.fps !== null && !(form.fps >= min)
    ? problem(
        'fps_out_of_range',
        { fps: form.fps, min, max: family.fps.maxOfVideo },
        { field: 'fps' },
      )
    : null
}
