/**
 * Frame counts for a part of a video that is regenerated. A latent of the model holds `step` frames, the first of
 * all a single one; what it is given begins where that suits the part, so the part may begin at any frame.
 */

/** The frames that are regenerated. */
export interface FrameSpan {
  /** index of the first */
  readonly start: number
  /** step · n; from the first frame of the video on, step · n + 1 */
  readonly frames: number
}

export interface Retake extends FrameSpan {
  /** frames in front of it that the model sees: step · n + 1, or 0 */
  readonly before: number
  /** frames behind it that the model sees: step · n */
  readonly after: number
  /** before + frames + after: step · n + 1 */
  readonly sampled: number
  /** index of the first frame that the model sees */
  readonly window: number
  /** frames of the video behind the part, seen or not */
  readonly rest: number
}

/**
 * The part nearest to the one asked for that a video of `total` frames has; null if the video is too short, or
 * ends less than one step after its start.
 */
export function spanWithin(
  { start, seconds, fps }: Readonly<Record<'start' | 'seconds' | 'fps', number>>,
  total: number,
  step: number,
): FrameSpan | null {
  const first = Math.max(0, Math.round(start * fps))
  const extra = first === 0 ? 1 : 0
  const maxSteps = Math.floor((total - first - extra) / step)
  const steps = Math.min(maxSteps, Math.max(1, Math.round((seconds * fps) / step)))
  return steps < 1 ? null : { start: first, frames: steps * step + extra }
}

/** `context`: the most frames that the model sees on each side of the part. */
export function retakeOf(
  { start, frames }: FrameSpan,
  total: number,
  context: number,
  step: number,
): Retake {
  const rest = total - start - frames
  const before =
    start === 0 ? 0 : Math.floor((Math.max(1, Math.min(context, start)) - 1) / step) * step + 1
  const after = Math.floor(Math.max(0, Math.min(context - 1, rest)) / step) * step
  return {
    start,
    frames,
    before,
    after,
    sampled: before + frames + after,
    window: start - before,
    rest,
  }
}

/** The most frames that a part can have with this context, in one sampling of at most `max` frames. */
export function maxRetaken(context: number, max: number, step: number): number {
  return Math.max(step, Math.floor((max - 2 * context + 1) / step) * step)
}

/** Latents of the part and of what the model sees around it. */
export function latentsOf(
  { start, frames, before, after }: Retake,
  step: number,
): Readonly<Record<'before' | 'span' | 'after', number>> {
  return {
    before: before === 0 ? 0 : (before - 1) / step + 1,
    span: start === 0 ? (frames - 1) / step + 1 : frames / step,
    after: after / step,
  }
}
