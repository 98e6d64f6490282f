import { z } from 'zod'

/** The part of a video that is held as a clip. */
export const KeyClip = z.object({
  /** seconds of the file */
  start: z.number(),
  /** it holds the nearest number of frames that it can */
  seconds: z.number(),
  /** frames per second of the file; null: as the run has them */
  fps: z.number().positive().nullable().default(null),
})
export type KeyClip = Readonly<z.infer<typeof KeyClip>>

/** An image or a clip that the video shows at a time of its own, besides its first and last frame. */
export const Keyframe = z.object({
  /** the file: of a clip, a video */
  image: z.string(),
  /** seconds from the start */
  at: z.number(),
  /** null: the guide strength of the run */
  strength: z.number().nullable().default(null),
  /** none: an image */
  clip: KeyClip.optional(),
})
export type Keyframe = Readonly<z.infer<typeof Keyframe>>

/** Keyframes of a run, with its first and last frame. */
export const maxKeys = 8

/** The frames of a video, and where the model can hold clips: from the first frame on, or from `step · n + 1`. */
export interface Ruler {
  readonly frames: number
  readonly fps: number
  readonly step: number
}
type Grid = Pick<Ruler, 'fps' | 'step'>

/** The frame nearest to a time; an image can be held at any. It may be beyond the video's end. */
export function keyFrame(at: number, fps: number): number {
  // not -0
  return Math.round(at * fps) || 0
}

/** The frame at which a keyframe is held, the nearest to its time that it can have. */
export function heldAt(
  { at, clip }: Omit<Keyframe, 'image' | 'strength'>,
  { fps, step }: Grid,
): number {
  const frame = keyFrame(at, fps)
  return clip && frame > 0 ? Math.round((frame - 1) / step) * step + 1 : frame
}

/** How many of the model's steps a clip is long, at least one. */
export function stepsOf({ seconds }: Pick<KeyClip, 'seconds'>, { fps, step }: Grid): number {
  return Math.max(1, Math.round((seconds * fps) / step))
}

/** The frames that are handed over for a clip: one more than it holds, except at the video's first frame. */
export function framesOfClip(clip: Pick<KeyClip, 'seconds'>, grid: Grid): number {
  return stepsOf(clip, grid) * grid.step + 1
}

/** The same frames as the file counts them. */
export function framesOfFile(clip: KeyClip, grid: Grid): number {
  return Math.max(1, Math.round((framesOfClip(clip, grid) / grid.fps) * (clip.fps ?? grid.fps)))
}

/** The last frame of a keyframe that is held at `frame`. */
export function lastFrame(frame: number, clip: KeyClip | undefined, grid: Grid): number {
  if (!clip) return frame
  return frame + framesOfClip(clip, grid) - (frame === 0 ? 1 : 2)
}

/** What a form or request holds at a frame, in the order of time. */
export interface KeyPlace {
  readonly key: 'first' | 'last' | number
  readonly image: string
  readonly frame: number
  /** the same, unless it is a clip */
  readonly last: number
  readonly clip: KeyClip | null
}

export interface Keys {
  readonly image: string | null
  readonly lastImage: string | null
  readonly keyframes: readonly Keyframe[]
}

export function keysOf({ image, lastImage, keyframes }: Keys, ruler: Ruler): KeyPlace[] {
  const held: KeyPlace[] = keyframes.map((one, key) => {
    const frame = heldAt(one, ruler)
    const { image: name, clip } = one
    return { key, image: name, frame, last: lastFrame(frame, clip, ruler), clip: clip ?? null }
  })
  const end = ruler.frames - 1
  if (image !== null) held.push({ key: 'first', image, frame: 0, last: 0, clip: null })
  if (lastImage !== null)
    held.push({ key: 'last', image: lastImage, frame: end, last: end, clip: null })
  return held.sort((a, b) => a.frame - b.frame)
}

export function countKeys({ image, lastImage, keyframes }: Keys): number {
  return keyframes.length + (image === null ? 0 : 1) + (lastImage === null ? 0 : 1)
}

/** Every frame that these hold. */
export function framesTaken(places: readonly KeyPlace[]): Set<number> {
  const taken = new Set<number>()
  for (const { frame, last } of places) for (let at = frame; at <= last; at++) taken.add(at)
  return taken
}

/** Whether an image, or a clip, can be held at a frame: inside the video, and where nothing else is. */
export function fitsAt(
  frame: number,
  clip: KeyClip | undefined,
  ruler: Ruler,
  taken: ReadonlySet<number>,
): boolean {
  const last = lastFrame(frame, clip, ruler)
  if (frame < 0 || last >= ruler.frames) return false
  if (clip && frame > 0 && (frame - 1) % ruler.step !== 0) return false
  for (let at = frame; at <= last; at++) if (taken.has(at)) return false
  return true
}

/** The frame nearest to `wanted` at which it fits, the earlier of two; null if there is none. */
export function freeFrame(
  wanted: number,
  clip: KeyClip | undefined,
  ruler: Ruler,
  taken: ReadonlySet<number>,
): number | null {
  const from = Math.max(0, Math.min(ruler.frames - 1, wanted))
  for (let off = 0; off < ruler.frames; off++)
    for (const frame of [from - off, from + off])
      if (fitsAt(frame, clip, ruler, taken)) return frame
  return null
}

/** The frame in the middle of the widest gap, the earliest of several: where a new image goes. */
export function widestGap(ruler: Ruler, taken: ReadonlySet<number>): number {
  const sorted = [...new Set([0, ...taken, ruler.frames - 1])].sort((a, b) => a - b)
  let best = { width: 0, middle: 0 }
  sorted.forEach((frame, index) => {
    const width = frame - (sorted[index - 1] ?? frame)
    if (width > best.width) best = { width, middle: frame - Math.floor(width / 2) }
  })
  return freeFrame(best.middle, undefined, ruler, taken) ?? 0
}

/** Where the most steps of a clip fit, up to `maxSteps`; the earliest of several. Null where nothing does. */
export function roomForClip(
  ruler: Ruler,
  taken: ReadonlySet<number>,
  maxSteps: number,
): { readonly frame: number; readonly steps: number } | null {
  let best: { frame: number; steps: number } | null = null
  const starts = [0]
  for (let frame = 1; frame < ruler.frames; frame += ruler.step) starts.push(frame)
  for (const frame of starts) {
    const steps = stepsAt(frame, ruler, taken, maxSteps)
    if (steps > (best?.steps ?? 0)) best = { frame, steps }
  }
  return best
}

/** The most steps of a clip that fit at a frame where one may begin; 0 if not even one does. */
export function stepsAt(
  frame: number,
  ruler: Ruler,
  taken: ReadonlySet<number>,
  maxSteps: number,
): number {
  let steps = 0
  while (steps < maxSteps && fitsAt(frame, clipOfSteps(steps + 1, ruler), ruler, taken)) steps++
  return steps
}

function clipOfSteps(steps: number, ruler: Ruler): KeyClip {
  return { start: 0, seconds: secondsOfSteps(steps, ruler), fps: null }
}

/** Seconds of a clip of so many steps, as they are typed. */
export function secondsOfSteps(steps: number, { fps, step }: Grid): number {
  return secondsOf(steps * step, fps)
}

/** Seconds of a frame, as they are typed: enough digits to name the frame. */
export function secondsOf(frame: number, fps: number): number {
  return Number((frame / fps).toFixed(3))
}
