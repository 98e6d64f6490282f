import { z } from 'zod'
import { annotatedName, type ServerFile } from './held.ts'

/** Runs that work on finished videos instead of generating one: which, on what, and what comes of it. */

export const reworkIds = ['smooth', 'enlarge', 'join'] as const
export type ReworkId = (typeof reworkIds)[number]

/** A finished video, as ComfyUI decodes it. */
export const Clip = z.object({
  /** as LoadVideo takes it: "sub/clip.mp4 [output]" */
  file: z.string().min(1),
  /** the run that made it; null if that is unknown */
  job: z.string().nullable().default(null),
  frames: z.number().int().min(1),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  fps: z.number().positive(),
})
export type Clip = Readonly<z.infer<typeof Clip>>

export const maxClips = 50
/** Seconds that two clips may share. */
export const longestCrossfade = 2
export const shortestCrossfade = 0.1

/** A sound that a joined video has in place of its clips' own. */
const GivenSound = z.object({
  /** as LoadAudio takes it */
  file: z.string().min(1),
  /** seconds */
  start: z.number().nonnegative(),
})
export type GivenSound = Readonly<z.infer<typeof GivenSound>>

export const Rework = z.object({
  id: z.enum(reworkIds),
  clips: z.array(Clip).min(1).max(maxClips),
  crossfade: z.number().min(shortestCrossfade).max(longestCrossfade).optional().catch(undefined),
  sound: GivenSound.optional().catch(undefined),
})
export interface Rework {
  readonly id: ReworkId
  /** in the order of the video */
  readonly clips: readonly Clip[]
  /** seconds, for clips that are joined; none = cuts */
  readonly crossfade?: number | undefined
  /** for clips that are joined by cuts */
  readonly sound?: GivenSound | undefined
}

/** What a rework saves. */
export interface Reworked {
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly fps: number
}

/** How many times the frames, or the pixels of a side. */
const times = 2

/** A clip's frames at another rate: its length stays. */
export function framesAt({ frames, fps }: Pick<Clip, 'frames' | 'fps'>, rate: number): number {
  return Math.max(1, Math.round((frames * rate) / fps))
}

/**
 * Of clips that are joined, the frames that each shares with the one before it. They are at most half of either, so
 * that no frame is in two crossfades.
 */
export function sharedFrames({ clips, crossfade = 0, sound }: Rework): readonly number[] {
  const [first] = clips as readonly [Clip, ...Clip[]]
  const wanted = sound ? 0 : Math.round(crossfade * first.fps)
  const halves = clips.map((clip) => Math.floor(framesAt(clip, first.fps) / 2))
  return halves.map((half, at) => (at === 0 ? 0 : Math.min(wanted, half, halves[at - 1] ?? 0)))
}

/**
 * `smooth` puts a frame after each, and after the last one that one again, so that the length stays the same to the
 * sample of its sound. `join` gives all clips the size and the rate of the first.
 */
export function reworked(rework: Rework): Reworked {
  const { id, clips } = rework
  const [{ frames, width, height, fps }] = clips as readonly [Clip, ...Clip[]]
  switch (id) {
    case 'smooth':
      return { width, height, frames: frames * times, fps: fps * times }
    case 'enlarge':
      return { width: width * times, height: height * times, frames, fps }
    case 'join':
      return {
        width,
        height,
        frames: sum(clips.map((clip) => framesAt(clip, fps))) - sum(sharedFrames(rework)),
        fps,
      }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

export function clipOf(
  file: ServerFile,
  job: string | null,
  { frames, width, height, fps }: Reworked,
): Clip {
  return { file: annotatedName(file), job, frames, width, height, fps }
}
