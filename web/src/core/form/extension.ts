import type { Direction } from './form.ts'

/** Frame counts for a video that grows: what of it the model sees again, and what is added. */

/** Frames of one extension. `step · n` of the model's frames are one step of its latents. */
export interface Extension {
  readonly direction: Direction
  /** frames of the video that the model is given: step · n + 1 */
  readonly context: number
  /** frames that it adds: step · n after the end, step · n + 1 before the beginning */
  readonly added: number
  /** frames that it samples, step · n + 1: those added, and the context as far as it is kept */
  readonly frames: number
  /** frames of the whole video */
  readonly total: number
}

/** The frames that are kept of the context: a clip in front of which others go lends its first to be cut off. */
function keptOf(direction: Direction, context: number): number {
  return direction === 'after' ? context : context - 1
}

/** Throws unless `context` and `added` are as `contextWithin` and `addedFrames` give them. */
export function extensionOf(
  direction: Direction,
  sourceFrames: number,
  context: number,
  added: number,
  step: number,
): Extension {
  const kept = keptOf(direction, context)
  if ((kept + added) % step !== 1)
    throw new Error(`${context} frames of context don't go with ${added} new ones`)
  return {
    direction,
    context,
    added,
    frames: kept + added,
    total: sourceFrames + added,
  }
}

/** The largest `step · n + 1` frames that a video has, at most `wanted`; 0 if it has not even one step. */
export function contextWithin(wanted: number, available: number, step: number): number {
  const steps = Math.floor((Math.min(wanted, available) - 1) / step)
  return steps < 1 ? 0 : steps * step + 1
}

/** The legal number of new frames that is nearest to `seconds`, at least one step. */
export function addedFrames(
  direction: Direction,
  seconds: number,
  fps: number,
  step: number,
): number {
  const steps = Math.max(1, Math.round((seconds * fps) / step))
  return direction === 'after' ? steps * step : steps * step + 1
}

/** The most frames that can be added in one sampling of at most `max` frames. */
export function maxAdded(direction: Direction, context: number, max: number): number {
  return max - keptOf(direction, context)
}

/** Seconds that come back as exactly `added` frames. */
export function secondsOfAdded(direction: Direction, added: number, fps: number): number {
  return (direction === 'after' ? added : added - 1) / fps
}

/** Where the parts of an extension are, in frames of what is sampled and decoded. */
export interface Places {
  /** the index in the video at which its context begins; negative: from its end */
  readonly context: number
  /** the index at which the context goes among the sampled frames */
  readonly keptAt: number
  /** the index at which the new frames begin */
  readonly newAt: number
  /** the index in the video at which what is sampled begins; negative: before its beginning */
  readonly window: number
}

export function placesOf({ direction, context, added }: Extension, sourceFrames: number): Places {
  return direction === 'after'
    ? { context: -context, keptAt: 0, newAt: context, window: sourceFrames - context }
    : { context: 0, keptAt: added, newAt: 0, window: -added }
}
