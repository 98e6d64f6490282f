import type { Source } from '../form/form.ts'
import { type Problem, problem } from '../problem/problem.ts'

/** RAM for frames that ComfyUI joins: it holds the video and the joined one, three floats for each pixel. */

/** Bytes that most machines have; above them one should know. */
const noted = 16e9
/** Bytes that hardly any machine has. */
const refused = 100e9
const pixelBytes = 3 * 4

interface Joined {
  readonly source: Source
  /** frames of the saved file */
  readonly joined: number
}

export function joinedBytes({ source, joined }: Joined): number {
  return (source.frames + joined) * source.width * source.height * pixelBytes
}

/** A video that ComfyUI can't hold. */
export function tooBigTogether(joined: Joined): Problem | null {
  return joinedBytes(joined) > refused ? memoryProblem(joined, 'video_too_large') : null
}

/** A video that takes more memory than some machines have. */
export function noteTogether(joined: Joined): Problem[] {
  return joinedBytes(joined) > noted ? [memoryProblem(joined, 'video_large')] : []
}

function memoryProblem(joined: Joined, code: 'video_too_large' | 'video_large'): Problem {
  const { width, height } = joined.source
  const values = { frames: joined.joined, width, height, gigabytes: joinedBytes(joined) / 1e9 }
  return problem(code, values, { field: 'video' })
}
