import { type Checked, fine, wrong } from './checked.ts'
import type { Family } from './family.ts'
import type { Form } from './form.ts'
import type { FactsByName, MediaFacts } from './media.ts'
import type { Mode } from './mode.ts'
import { type Problem, problem } from './problem.ts'
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

/** Seconds of sound in a file, or null when it has none or has not been looked at. */
function soundSeconds(fact: MediaFacts | undefined): number | null {
  if (fact?.kind === 'video') return fact.hasAudio ? fact.audioSeconds : null
  return fact?.kind === 'audio' ? fact.seconds : null
}

function ofAudio(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const start = form.audioStart
  if (!(start >= 0)) return wrong(problem('start_negative', undefined, { field: 'audioStart' }))
  const seconds = form.audio ? soundSeconds(facts[form.audio]) : null
  if (seconds === null) return ofForm(form.seconds ?? family.seconds, form, family)
  if (start >= seconds)
    return wrong(problem('audio_start_late', { start, seconds }, { field: 'audioStart' }))
  const left = seconds - start
  const fps = fpsOf(form, family)
  if (fps.value === null) return { ...fps, value: null }
  if (form.seconds === null) {
    const { step, most } = family.frames
    const frames = Math.min(framesToCover(left, fps.value, step), most)
    return inRange(secondsOfFrames(frames, fps.value), fps.value, family)
  }
  const asked = inRange(form.seconds, fps.value, family)
  const silence = asked.value ? asked.value.frames / fps.value - left : 0
  // half a second of silence at the end is rounding, more is worth a word
  return silence > 0.5
    ? { ...asked, notes: [problem('audio_short', { seconds: left }, { field: 'seconds' })] }
    : asked
}

function ofVideo(form: Form, family: Family, facts: FactsByName): Checked<Length> {
  const start = form.videoStart
  if (!(start >= 0)) return wrong(problem('start_negative', undefined, { field: 'videoStart' }))
  const fact = form.video ? facts[form.video] : undefined
  const { step, least } = family.frames
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
  const fps = fact.fps
  if (fps > family.fps.mostOfVideo)
    return wrong(
      problem('video_fps_high', { fps, most: family.fps.mostOfVideo }, { field: 'video' }),
    )
  if (start >= fact.seconds)
    return wrong(
      problem('video_start_late', { start, seconds: fact.seconds }, { field: 'videoStart' }),
    )
  const available = fact.frames - Math.ceil(start * fps - 1e-6)
  const fits = framesWithin(available, step)
  if (fits < least)
    return wrong(problem('video_too_short', { frames: available, least }, { field: 'video' }))
  // an automatic length is the whole video, but not more than a usual run
  const wanted = form.seconds ?? Math.min(family.seconds, secondsOfFrames(fits, fps))
  const asked = inRange(wanted, fps, family)
  if (!asked.value || asked.value.frames <= fits) return asked
  const seconds = secondsOfFrames(fits, fps)
  const note = problem(
    'video_shortened',
    { asked: asked.value.frames, frames: fits },
    { field: 'seconds' },
  )
  return fine({ seconds, frames: fits, fps }, form.seconds === null ? [] : [note])
}
