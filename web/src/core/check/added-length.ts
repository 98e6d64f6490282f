import { type Checked, fine, wrong } from '../problem/checked.ts'
import { noteTogether, tooBigTogether } from './joined-memory.ts'
import type { Family } from '../family/family.ts'
import { addedFrames, contextWithin, extensionOf, maxAdded } from '../form/extension.ts'
import type { Form, Source } from '../form/form.ts'
import type { Length } from '../form/length.ts'
import { unevenSeconds } from '../form/frame-times.ts'
import type { FactsByName, VideoFacts } from '../form/media.ts'
import { type Problem, problem } from '../problem/problem.ts'

/** A second of motion and sound at 24 frames per second: judged, not measured. */
export const defaultContext = 25

/** Rates are measured: a phone's 60 may be 60.05. */
const measuring = 1.01

/** What a video is extended by, and how much of it the model sees. */
export function lengthOfAdded(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const known = sourceOf(form, family, facts)
  if (known.value === null) return { ...known, value: null }
  const { source, fps, video } = known.value
  const unfit = unfitSource(form, family, known.value)
  if (unfit) return wrong(unfit)
  const { step } = family.frames
  const context = contextWithin(form.context ?? defaultContext, source.frames, step)
  if (context === 0) return wrong(tooShort(source, step, form))
  const { direction } = form
  const seconds = form.seconds ?? family.seconds
  const added = addedFrames(direction, seconds, fps, step)
  const max = maxAdded(direction, context, family.frames.max)
  // as long as none is one step, but that is not what was asked for
  const min = addedFrames(direction, 0, fps, step)
  if (!(Math.round((seconds * fps) / step) > 0 && added <= max))
    return wrong(outOfRange(seconds, added, { min, max, fps }))
  const made = extensionOf(direction, source.frames, context, added, step)
  const memory = { source, joined: form.saves === 'new' ? added : made.total }
  const tooBig = tooBigTogether(memory)
  if (tooBig) return wrong(tooBig)
  return fine({ seconds, frames: made.frames, fps, source, context }, [
    ...noteTogether(memory),
    ...contextNotes(form, context),
    ...(video ? unevenNotes(video, source.frames) : []),
  ])
}

/** What a run that goes on from a video, or regenerates a part of it, knows of it. */
export interface KnownVideo {
  readonly source: Source
  readonly fps: number
  readonly video: VideoFacts | null
}

/** What is known of the video: from the file, or as a script states it. */
export function sourceOf(form: Form, family: Family, facts: FactsByName): Checked<KnownVideo> {
  const fact = form.video ? facts[form.video] : undefined
  if (fact?.kind === 'video') {
    const { frames, width, height, fps } = fact
    return fine({ source: { frames, width, height }, fps, video: fact })
  }
  if (form.source)
    return fine({ source: form.source, fps: form.fps ?? family.fps.default, video: null })
  // a missing or unreadable file has its own message
  if (!form.video || fact) return { value: null, problems: [], notes: [] }
  return wrong(problem('video_unknown', { name: form.video }, { field: 'video' }))
}

/** A video that can't be saved again at its rate and size. */
export function unfitSource(
  form: Form,
  family: Family,
  { source, fps }: KnownVideo,
): Problem | null {
  const { min, maxOfVideo: max } = family.fps
  if (fps > max * measuring) return problem('video_fps_high', { fps, max }, { field: 'video' })
  if (!(fps >= min)) return problem('fps_out_of_range', { fps, min, max }, { field: 'fps' })
  return source.width % 2 !== 0 || source.height % 2 !== 0
    ? problem('video_size_odd', { ...source, name: form.video ?? '' }, { field: 'video' })
    : null
}

function tooShort({ frames }: Source, step: number, { direction }: Form): Problem {
  const field = direction === 'after' ? 'video' : 'direction'
  return problem('video_too_short_to_extend', { frames, min: step + 1 }, { field })
}

function outOfRange(
  seconds: number,
  frames: number,
  { min, max, fps }: Readonly<Record<'min' | 'max' | 'fps', number>>,
): Problem {
  return problem('length_out_of_range', { seconds, frames, min, max, fps }, { field: 'seconds' })
}

/** A context that was asked for and isn't possible; null stands for the default, which may be less. */
export function contextNotes({ context: asked }: Form, context: number): Problem[] {
  return asked === null || asked === context
    ? []
    : [problem('context_other', { asked, context }, { field: 'context' })]
}

export function unevenNotes(video: VideoFacts, frames: number): Problem[] {
  const shown = unevenSeconds(video, 0, frames)
  return shown === null
    ? []
    : [problem('video_uneven', { shown, made: frames / video.fps }, { field: 'video' })]
}
