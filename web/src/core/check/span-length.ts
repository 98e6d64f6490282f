import { type Checked, fine, wrong } from '../problem/checked.ts'
import { contextNotes, sourceOf, unevenNotes, unfitSource } from './added-length.ts'
import { noteTogether, tooBigTogether } from './joined-memory.ts'
import type { Family } from '../family/family.ts'
import type { Form } from '../form/form.ts'
import type { Length } from '../form/length.ts'
import type { FactsByName } from '../form/media.ts'
import { maxRetaken, retakeOf, spanWithin } from '../form/retake.ts'
import { snapFrames } from '../form/snap.ts'
import { type Problem, problem } from '../problem/problem.ts'

/** Two seconds at 24 frames per second on each side, to know people and place by: judged, not measured. */
export const defaultSurroundings = 49

/** Maximum of ImageFromBatch: so many frames can be taken over in front of the part, and behind it. */
const maxTaken = 4096

/** Two seconds: a moment, and short enough for any video. */
const defaultSeconds = 2

/** Which part of a video is regenerated, and how much around it the model sees. */
export function lengthOfSpan(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const known = sourceOf(form, family, facts)
  if (known.value === null) return { ...known, value: null }
  const { source, fps, video } = known.value
  const unfit = unfitSource(form, family, known.value)
  if (unfit) return wrong(unfit)
  const { step, max } = family.frames
  const start = form.videoStart
  if (!(start >= 0)) return wrong(problem('start_negative', undefined, { field: 'videoStart' }))
  if (source.frames < step + 1)
    return wrong(
      problem(
        'video_too_short_to_retake',
        { frames: source.frames, min: step + 1 },
        { field: 'video' },
      ),
    )
  const asked = form.seconds ?? defaultSeconds
  if (!(asked > 0)) return wrong(problem('span_empty', { min: step / fps }, { field: 'seconds' }))
  const span = spanWithin({ start, seconds: asked, fps }, source.frames, step)
  if (!span) return wrong(outside(start, source.frames, fps, step))
  // by default no more than there is
  const seconds = form.seconds ?? Math.min(asked, span.frames / fps)
  const taken = Math.max(span.start, source.frames - span.start - span.frames)
  if (taken > maxTaken)
    return wrong(
      problem('span_far', { seconds: taken / fps, max: maxTaken / fps }, { field: 'video' }),
    )
  const context = contextOf(form.context, step)
  const longest = maxRetaken(context, max, step)
  const made = retakeOf(span, source.frames, context, step)
  if (made.sampled > max)
    return wrong(
      problem(
        'span_too_long',
        { seconds: span.frames / fps, max: longest / fps, context: context / fps },
        { field: 'seconds' },
      ),
    )
  const memory = { source, joined: source.frames }
  const tooBig = tooBigTogether(memory)
  if (tooBig) return wrong(tooBig)
  return fine(
    { seconds, frames: made.sampled, fps, source, context, span: { ...span, max: longest } },
    [
      ...noteTogether(memory),
      ...contextNotes(form, context),
      ...(video ? unevenNotes(video, source.frames) : []),
    ],
  )
}

/** The nearest that the model takes. */
function contextOf(asked: number | null, step: number): number {
  if (asked === null) return defaultSurroundings
  return asked < step ? 1 : snapFrames((asked - 1) / step, step, step)
}

function outside(start: number, frames: number, fps: number, step: number): Problem {
  return problem(
    'span_outside',
    { start, seconds: frames / fps, latest: Math.max(0, (frames - step) / fps) },
    { field: 'videoStart' },
  )
}
