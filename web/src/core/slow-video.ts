import type { Family } from './family.ts'
import type { Form } from './form.ts'
import type { FactsByName } from './media.ts'
import type { Mode } from './mode.ts'
import { type Problem, problem } from './problem.ts'

/** A video with fewer frames in a second than a run can have: no length of it will do. */
export function slowVideo(
  form: Form,
  mode: Mode,
  family: Family,
  facts: FactsByName,
): Problem | null {
  if (mode.lengthFrom !== 'video') return null
  const { least } = family.fps
  const fact = form.video === null ? undefined : facts[form.video]
  if (fact?.kind === 'video')
    return fact.fps < least
      ? problem('video_fps_low', { fps: fact.fps, least }, { field: 'video' })
      : null
  return form.fps !== null && !(form.fps >= least)
    ? problem(
        'fps_out_of_range',
        { fps: form.fps, least, most: family.fps.mostOfVideo },
        { field: 'fps' },
      )
    : null
}
