import { fileNamed } from '../form/held.ts'
import {
  type Clip,
  framesAt,
  type Rework,
  type Reworked,
  type ReworkId,
  reworked,
  sharedFrames,
} from '../form/rework.ts'
import { type Problem, problem } from '../problem/problem.ts'

/** What a rework takes, and whether that is possible. */

/** CreateVideo's limit, in ComfyUI 0.27 and 0.33 */
const maxFps = 120
/** The longest side in H.264's level 5, which is what hardware plays. */
const longestSide = 4096
/** Three floats a pixel. */
const pixelBytes = 3 * 4

/**
 * How many times the clip's frames are in RAM at once: they, what the model makes of them, and the copy that joins or
 * scales that. The upscale model quadruples both sides.
 */
const copies: Readonly<Record<ReworkId, number>> = {
  smooth: 1 + 2 + 2,
  enlarge: 1 + 16 + 16,
  join: 1,
}

/** Bytes of RAM that ComfyUI needs for the frames. */
export function reworkBytes(rework: Rework): number {
  const { id, clips } = rework
  const given = clips.reduce((sum, clip) => sum + pixelsIn(clip), 0)
  const joined = id === 'join' ? fittedPixels(rework) + pixelsIn(reworked(rework)) : 0
  return (given * copies[id] + joined) * pixelBytes
}

/** Of copies of those clips whose frames aren't joined as they are. */
function fittedPixels(rework: Rework): number {
  const { width, height, fps } = reworked(rework)
  const shared = sharedFrames(rework)
  return rework.clips.reduce((sum, clip, at) => {
    const frames = framesAt(clip, fps)
    const same = clip.width === width && clip.height === height && frames === clip.frames
    const faded = (shared[at] ?? 0) > 0
    return sum + pixelsIn({ width, height, fps, frames }) * (Number(!same) + Number(faded))
  }, 0)
}

function pixelsIn({ frames, width, height }: Reworked): number {
  return frames * width * height
}

/** Why it can't be made; null if it can. `ram`: the machine's bytes, if known. */
export function reworkProblem(rework: Rework, ram?: number): Problem | null {
  const { id, clips } = rework
  const [{ file, frames, fps }] = clips as readonly [Clip, ...Clip[]]
  const { width, height, ...made } = reworked(rework)
  if (width % 2 !== 0 || height % 2 !== 0)
    return problem('video_size_odd', { name: fileNamed(file).filename, width, height })
  if (id === 'smooth' && frames < 2) return problem('rework_one_frame')
  if (made.fps > maxFps) return problem('rework_too_fast', { fps, max: maxFps })
  if (Math.max(width, height) > longestSide)
    return problem('rework_too_large', { width, height, max: longestSide })
  const bytes = reworkBytes(rework)
  return ram !== undefined && bytes > ram
    ? problem('rework_no_room', { gigabytes: bytes / 1e9, ram: ram / 1e9 })
    : null
}
