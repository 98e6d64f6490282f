import { words } from '../../words/index.ts'
import { framesBetween, endOf, readAhead } from '../form/frame-times.ts'
import {
  framesOfClip,
  framesOfFile,
  type KeyClip,
  type Keyframe,
  type Ruler,
  secondsOfSteps,
  stepsOf,
} from '../form/keyframe.ts'
import type { MediaFacts, VideoFacts } from '../form/media.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'
import { undecodable } from './check-media.ts'

/** What is wrong with the part of a video that a keyframe holds. Nothing is known of a file without facts. */
export function clipProblem(
  keyframes: readonly Keyframe[],
  key: number,
  ruler: Ruler,
  fact: MediaFacts | undefined,
): Problem | null {
  const { image: name, clip } = keyframes[key] ?? {}
  if (!name || !clip) return null
  const field = 'keyframes'
  const change = (label: string, values: Partial<KeyClip>): Action => {
    const changed = keyframes.map((one, index) =>
      index === key ? { ...one, clip: { ...clip, ...values } } : one,
    )
    return { kind: 'set', label, values: { keyframes: changed } }
  }
  const { fromStart, fromSecond, shortenTo } = words().keyframes
  if (!(clip.start >= 0))
    return problem('start_negative', undefined, {
      field,
      actions: [change(fromStart, { start: 0 })],
    })
  if (fact?.kind !== 'video') return null
  const trouble = undecodable(name, field, fact)
  if (trouble) return trouble
  if (clip.start > 0 && fact.seekable === false)
    return problem('video_unseekable', undefined, {
      field,
      actions: [change(fromStart, { start: 0 })],
    })
  if (has(fact, clip, ruler)) return null
  const actions: Action[] = []
  const start = latestStart(fact, clip, ruler)
  if (start !== null) actions.push(change(fromSecond(start), { start }))
  const seconds = longest(fact, clip, ruler)
  if (seconds !== null) actions.push(change(shortenTo(seconds), { seconds }))
  const to = clip.start + framesOfClip(clip, ruler) / ruler.fps
  return problem(
    'clip_past_end',
    { name: name.split('/').at(-1) ?? name, from: clip.start, to, end: endOf(fact) },
    { field, actions },
  )
}

/** Whether ComfyUI finds all frames of the clip in its file. */
function has(video: VideoFacts, clip: KeyClip, ruler: Ruler): boolean {
  const seconds = framesOfClip(clip, ruler) / ruler.fps
  const to = clip.start + seconds + readAhead
  const frames = framesOfFile({ ...clip, fps: video.fps }, ruler)
  return framesBetween(video, clip.start, to) >= frames
}

function latestStart(video: VideoFacts, clip: KeyClip, ruler: Ruler): number | null {
  if (video.seekable === false) return null
  const tenths = 10
  for (let tenth = Math.floor(endOf(video) * tenths); tenth >= 0; tenth--) {
    const start = tenth / tenths
    if (start < clip.start && has(video, { ...clip, start }, ruler)) return start
  }
  return null
}

function longest(video: VideoFacts, clip: KeyClip, ruler: Ruler): number | null {
  for (let steps = stepsOf(clip, ruler) - 1; steps > 0; steps--) {
    const seconds = secondsOfSteps(steps, ruler)
    if (has(video, { ...clip, seconds }, ruler)) return seconds
  }
  return null
}

/** The most steps of a clip that a file has from a time on. */
export function stepsIn(video: VideoFacts, start: number, ruler: Ruler): number {
  const rest = Math.max(0, endOf(video) - start)
  const maxSteps = Math.max(1, Math.floor((rest * ruler.fps) / ruler.step))
  const seconds = longest(video, clipOf(start, maxSteps + 1, ruler), ruler)
  return seconds === null ? 0 : stepsOf({ seconds }, ruler)
}

function clipOf(start: number, steps: number, ruler: Ruler): KeyClip {
  return { start, seconds: secondsOfSteps(steps, ruler), fps: null }
}
