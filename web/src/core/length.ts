import { words } from '../words/index.ts'
import { type Checked, fine, wrong } from './checked.ts'
import type { Family } from './family.ts'
import type { Form } from './form.ts'
import { endOf, framesBetween, framesMade, startThatMakes, unevenSeconds } from './frame-times.ts'
import { type FactsByName, heardSound, type VideoFacts } from './media.ts'
import type { Mode } from './mode.ts'
import { type Action, type Problem, problem } from './problem.ts'
import { framesToCover, framesWithin, secondsOfFrames, snapFrames } from './snap.ts'

/** `seconds` as a request states it; `frames` is what it makes, first frame included. */
export interface Length {
  readonly seconds: number
  readonly frames: number
  readonly fps: number
}

export function lengthOf(
  form: Form,
  mode: Mode,
  family: Family,
  facts: FactsByName,
): Checked<Length> {
  switch (mode.lengthFrom) {
    case 'preset':
      return ofForm(form.seconds ?? family.seconds, form, family)
    case 'audio':
      return ofAudio(form, family, facts)
    case 'video':
      return ofVideo(form, family, facts)
  }
}

function fpsOf(form: Form, family: Family): Checked<number> {
  const { least, most, usual } = family.fps
  const fps = form.fps ?? usual
  return Number.isInteger(fps) && fps >= least && fps <= most
    ? fine(fps)
    : wrong(problem('fps_out_of_range', { fps, least, most }, { field: 'fps' }))
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
  const { step, least, most } = family.frames
  const frames = Math.round((seconds * fps) / step) * step + 1
  if (!(frames >= least && frames <= most))
    return wrong(
      problem('length_out_of_range', { seconds, frames, least, most, fps }, { field: 'seconds' }),
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
  const { step, most } = family.frames
  const whole = framesToCover(left, fps.value, step)
  const asked = inRange(
    form.seconds ?? secondsOfFrames(Math.min(whole, most), fps.value),
    fps.value,
    family,
  )
  if (!asked.value) return asked
  const used = asked.value.frames / fps.value
  return { ...asked, notes: soundNotes(form, start, left, used, whole > most) }
}

/** Half a second of silence at the end, or of sound left out, is rounding; more is worth a word. */
const rounding = 0.5

/** What happens to the `left` seconds of a sound from `start` on, of which a video uses the first `used`. */
function soundNotes(
  form: Form,
  start: number,
  left: number,
  used: number,
  overMost: boolean,
): Problem[] {
  if (used > left + rounding)
    return form.seconds === null
      ? []
      : [problem('audio_short', { seconds: left }, { field: 'seconds' })]
  if (left <= used + rounding) return []
  const part = { from: start, to: start + used, out: left - used }
  if (overMost) return [problem('audio_over_most', part, { field: 'seconds' })]
  const actions: Action[] = [
    { kind: 'set', label: words().buttons.wholeSound(left), values: { seconds: null } },
  ]
  return [problem('audio_cut', part, { field: 'seconds', actions })]
}

function ofVideo(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const start = form.videoStart
  if (!(start >= 0)) return wrong(problem('start_negative', undefined, { field: 'videoStart' }))
  const fact = form.video ? facts[form.video] : undefined
  if (fact?.kind !== 'video') {
    const fps = form.fps ?? family.fps.usual
    const notes =
      form.video && !fact && form.fps === null
        ? [problem('fps_assumed', { fps }, { field: 'video' })]
        : []
    const most = family.fps.mostOfVideo
    if (!(fps >= family.fps.least && fps <= most))
      return wrong(problem('video_fps_high', { fps, most }, { field: 'video' }))
    return inRange(form.seconds ?? family.seconds, fps, family, notes)
  }
  return ofKnownVideo(form, start, fact, family)
}

/** Rates are measured: what a phone calls 60 may be 60.05. */
const measuring = 1.01

function ofKnownVideo(
  form: Form,
  start: number,
  video: VideoFacts,
  family: Family,
): Checked<Length> {
  const { step, least } = family.frames
  const { fps } = video
  const most = family.fps.mostOfVideo
  if (fps > most * measuring)
    return wrong(problem('video_fps_high', { fps, most }, { field: 'video' }))
  const end = endOf(video)
  if (start >= end)
    return wrong(problem('video_start_late', { start, seconds: end }, { field: 'videoStart' }))
  if (start > 0 && video.seekable === false) return wrong(unseekable())
  // an automatic length is the whole video, but not more than a usual run
  const whole = Math.max(least, framesWithin(framesBetween(video, start, end), step))
  const wanted = form.seconds ?? Math.min(family.seconds, secondsOfFrames(whole, fps))
  const asked = inRange(wanted, fps, family)
  if (!asked.value) return asked
  const made = framesMade(video, start, asked.value.frames, step)
  if (made < least) return wrong(tooFew(video, start, asked.value.frames, least))
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

function tooFew(video: VideoFacts, start: number, wanted: number, least: number): Problem {
  const rest = framesBetween(video, start, endOf(video))
  const other =
    video.seekable === false ? 0 : (startThatMakes(video, wanted) ?? startThatMakes(video, least))
  if (other === null) return problem('video_too_short', { frames: rest, least }, { field: 'video' })
  const label = words().buttons.videoFrom(other)
  const actions: Action[] = [{ kind: 'set', label, values: { videoStart: other } }]
  return problem(
    'video_sparse',
    { start, least },
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
