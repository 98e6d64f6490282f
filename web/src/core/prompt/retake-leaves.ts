import type { Family } from '../family/family.ts'
import type { RetakeLeaf } from '../family/graph.ts'
import type { Plan } from '../family/preset.ts'
import type { Request } from '../form/request.ts'
import { latentsOf } from '../form/retake.ts'
import type { InputValue } from '../graph/template.ts'

/** Silence behind the source's sound beyond what is needed, in seconds: lengths of tracks are rounded. */
const spare = 0.1
/** New sound may end later than the span and the video, never earlier: what is left over is cut. */
const overlap = 0.001

/**
 * The values of a run that regenerates a part of a video; none for other runs. Frames are indices, sound is in
 * seconds or in the family's sound latents.
 */
export function retakeLeaves(
  { source, fps }: Pick<Request, 'source' | 'fps'>,
  { retake, seconds }: Pick<Plan, 'retake' | 'seconds'>,
  { sound, frames: { step } }: Pick<Family, 'sound' | 'frames'>,
): Partial<Record<RetakeLeaf, InputValue>> {
  if (!retake || !source || !sound.known) return {}
  const { start, frames, before, window, rest } = retake
  const latents = latentsOf(retake, step)
  const encoded = sound.encodedSeconds(seconds)
  const all = sound.known.latents(seconds)
  const first = start === 0 ? 0 : Math.min(all - 1, sound.known.until(before / fps))
  // behind the video there is nothing to keep
  const end = rest === 0 ? all : Math.min(all, sound.known.from((before + frames) / fps))
  const endAt = start + frames
  return {
    seenAt: window,
    latentsBefore: latents.before,
    latentsNew: latents.span,
    latentsAfter: latents.after,
    framesBefore: start,
    newAt: before,
    newFrames: frames,
    afterAt: endAt,
    framesAfter: rest,
    // a track may be missing, or end before its video
    silenceSeconds: round(Math.max(source.frames / fps, window / fps + encoded) + spare),
    windowAt: round(window / fps),
    soundLatents: all,
    newSoundLatentsAt: first,
    newSoundLatents: Math.max(1, end - first),
    secondsBefore: round(start / fps),
    newSoundAt: round(before / fps),
    newSeconds: round(frames / fps + overlap),
    soundAfterAt: round(endAt / fps),
    secondsAfter: round(rest / fps + overlap),
  }
}

/** Microseconds: far below a sample. */
function round(value: number): number {
  return Number(value.toFixed(6))
}
