import { words } from '../../words/index.ts'
import { type Checked, fine, wrong } from '../problem/checked.ts'
import { choosesLength } from '../family/extras.ts'
import type { Family } from '../family/family.ts'
import { lengthOfAdded } from './added-length.ts'
import { lengthOfSpan } from './span-length.ts'
import type { Form } from '../form/form.ts'
import type { Length } from '../form/length.ts'
import {
  endOf,
  framesBetween,
  framesMade,
  startThatMakes,
  unevenSeconds,
} from '../form/frame-times.ts'
import { type FactsByName, heardSound, type VideoFacts } from '../form/media.ts'
import type { Mode } from '../family/mode.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'
import { countOfParts } from '../form/sound-parts.ts'
import { framesToCover, framesWithin, secondsOfFrames, snapFrames } from '../form/snap.ts'

export function lengthOf(
  form: Form,
  mode: Mode,
  family: Family,
  facts: FactsByName,
): Checked<Length> {
  switch (mode.lengthFrom) {
    case 'preset':
      return ofForm(form.seconds ?? defaultSeconds(form, mode, family), form, family)
    case 'audio':
      return ofAudio(form, family, facts)
    case 'video':
      return ofVideo(form, family, facts)
    case 'added':
      return lengthOfAdded(form, family, facts)
    case 'span':
      return lengthOfSpan(form, family, facts)
  }
}

/** Where the model chooses, the most. */
function defaultSeconds(form: Form, mode: Mode, family: Family): number {
  const max = choosesLength(form, mode, family) ? family.lengthByModel?.max : undefined
  return max ?? family.seconds
}

function fpsOf(form: Form, family: Family): Checked<number> {
  const { min, max, default: defaultFps } = family.fps
  const fps = form.fps ?? defaultFps
  return Number.isInteger(fps) && fps >= min && fps <= max
    ? fine(fps)
    : wrong(problem('fps_out_of_range', { fps, min, max }, { field: 'fps' }))
}

function ofForm(seconds: number, form: Form, family: Family): Checked<Length> {
  const fps = fpsOf(form, family)
  if (fps.value === null) return { ...fps, value: null }
  return inRange(seconds, fps.value, family)
}

function inRange(
  seconds: number,
  fps: number,
  family: Family,
  notes: readonly Problem[] = [],
): Checked<Length> {
  const { step, min, max } = family.frames
  const frames = Math.round((seconds * fps) / step) * step + 1
  if (!(frames >= min && frames <= max))
    return wrong(
      problem('length_out_of_range', { seconds, frames, min, max, fps }, { field: 'seconds' }),
    )
  return fine({ seconds, frames: snapFrames(seconds, fps, step), fps }, notes)
}

function ofAudio(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const start = form.audioStart
  if (!(start >= 0)) return wrong(problem('start_negative', undefined, { field: 'audioStart' }))
  const sound = form.audio ? heardSound(facts[form.audio]) : null
  if (!sound || sound.trouble === 'no_decoder')
    return ofForm(form.seconds ?? family.seconds, form, family)
  const { seconds } = sound
  if (start >= seconds)
    return wrong(problem('audio_start_late', { start, seconds }, { field: 'audioStart' }))
  const left = seconds - start
  const fps = fpsOf(form, family)
  if (fps.value === null) return { ...fps, value: null }
  const { step, max } = family.frames
  const whole = framesToCover(left, fps.value, step)
  const asked = inRange(
    form.seconds ?? secondsOfFrames(Math.min(whole, max), fps.value),
    fps.value,
    family,
  )
  if (!asked.value) return asked
  return { ...asked, notes: soundNotes(form, start, left, asked.value, whole > max) }
}

/** Half a second of silence or of dropped sound is rounding; more deserves a note. */
const rounding = 0.5

/** What happens to the `left` seconds of a sound from `start` on when a video of this length uses the first. */
function soundNotes(
  form: Form,
  start: number,
  left: number,
  { frames, fps }: Pick<Length, 'frames' | 'fps'>,
  overMax: boolean,
): Problem[] {
  const used = frames / fps
  if (used > left + rounding)
    return form.seconds === null
      ? []
      : [problem('audio_short', { seconds: left }, { field: 'seconds' })]
  if (left <= used + rounding) return []
  const part = { from: start, to: start + used, out: left - used }
  const inParts: Action = {
    kind: 'parts',
    label: words().buttons.inParts(countOfParts(left, fps, frames)),
  }
  if (overMax) return [problem('audio_over_most', part, { field: 'seconds', actions: [inParts] })]
  const actions: Action[] = [
    { kind: 'set', label: words().buttons.wholeSound(left), values: { seconds: null } },
    inParts,
  ]
  return [problem('audio_cut', part, { field: 'seconds', actions })]
}

function ofVideo(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const start = form.videoStart
  if (!(start >= 0)) return wrong(problem('start_negative', undefined, { field: 'videoStart' }))
  const fact = form.video ? facts[form.video] : undefined
  if (fact?.kind !== 'video') {
    const fps = form.fps ?? family.fps.default
    const notes =
      form.video && !fact && form.fps === null
        ? [problem('fps_assumed', { fps }, { field: 'video' })]
        : []
    const { min, maxOfVideo: max } = family.fps
    if (fps > max) return wrong(problem('video_fps_high', { fps, max }, { field: 'video' }))
    if (!(fps >= min))
      return wrong(problem('fps_out_of_range', { fps, min, max }, { field: 'fps' }))
    return inRange(form.seconds ?? family.seconds, fps, family, notes)
  }
  return ofKnownVideo(form, start, fact, family)
}

/** Rates are measured: a phone's 60 may be 60.05. */
const measuring = 1.01

function ofKnownVideo(
  form: Form,
  start: number,
  video: VideoFacts,
  family: Family,
): Checked<Length> {
  const { step, min } = family.frames
  const { fps } = video
  const max = family.fps.maxOfVideo
  if (fps > max * measuring)
    return wrong(problem('video_fps_high', { fps, max }, { field: 'video' }))
  const end = endOf(video)
  if (start >= end)
    return wrong(problem('video_start_late', { start, seconds: end }, { field: 'videoStart' }))
  if (start > 0 && video.seekable === false) return wrong(unseekable())
  // an automatic length is the whole video, up to a normal run
  const whole = Math.max(min, framesWithin(framesBetween(video, start, end), step))
  const wanted = form.seconds ?? Math.min(family.seconds, secondsOfFrames(whole, fps))
  const asked = inRange(wanted, fps, family)
  if (!asked.value) return asked
  const made = framesMade(video, start, asked.value.frames, step)
  if (made < min) return wrong(tooFew(video, start, asked.value.frames, min))
  const notes = unevenNotes(video, start, made)
  if (made === asked.value.frames) return { ...asked, notes }
  const shortened = problem(
    'video_shortened',
    { asked: asked.value.frames, frames: made },
    { field: 'seconds' },
  )
  const length = { seconds: secondsOfFrames(made, fps), frames: made, fps }
  return fine(length, form.seconds === null ? notes : [shortened, ...notes])
}

function tooFew(video: VideoFacts, start: number, wanted: number, min: number): Problem {
  const rest = framesBetween(video, start, endOf(video))
  const other =
    video.seekable === false ? 0 : (startThatMakes(video, wanted) ?? startThatMakes(video, min))
  if (other === null) return problem('video_too_short', { frames: rest, min }, { field: 'video' })
  const label = words().buttons.videoFrom(other)
  const actions: Action[] = [{ kind: 'set', label, values: { videoStart: other } }]
  return problem(
    'video_sparse',
    { start, min },
    { field: 'video', ...(other === start ? {} : { actions }) },
  )
}

function unseekable(): Problem {
  const label = words().buttons.videoFromStart
  return problem('video_unseekable', undefined, {
    field: 'videoStart',
    actions: [{ kind: 'set', label, values: { videoStart: 0 } }],
  })
}

function unevenNotes(video: VideoFacts, start: number, frames: number): Problem[] {
  const shown = unevenSeconds(video, start, frames)
  return shown === null
    ? []
    : [problem('video_uneven', { shown, made: frames / video.fps }, { field: 'video' })]
}
