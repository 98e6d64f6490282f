import type { RunLengths } from './part.ts'
import { framesToCover, secondsOfFrames } from './snap.ts'
import type { Span } from './span.ts'

/** What one run makes of a sound that is too long for it. */
export interface SoundPart {
  /** seconds of the file: exactly where the part before it ends */
  readonly start: number
  readonly frames: number
  /** the length that the form must say for these frames */
  readonly seconds: number
}

/** The least share of an equal part that one may have to end in a pause. */
const minShare = 0.6
/** A cut this far inside a pause is in silence. */
const margin = 0.04
/** How much worse a second beside a pause is than a part that is as much longer or shorter. */
const besidePause = 20

/**
 * Cuts a sound into parts that runs can make, of about the same length, in pauses where there are any. `maxFrames` is how
 * many frames a part may have. Together the parts hold every sample from the first to the last, once.
 */
export function soundParts(
  { start, end }: Span,
  lengths: RunLengths,
  maxFrames: number,
  pauses: readonly (readonly [number, number])[],
): SoundPart[] {
  const parts: SoundPart[] = []
  const { fps, step, min } = lengths
  const longest = Math.max(min, Math.min(lengths.max, maxFrames))
  // counted in frames, so that no error adds up
  let frame = 0
  const place = (): number => start + frame / fps
  const add = (frames: number): void => {
    const at = Number(place().toFixed(6))
    parts.push({ start: at, frames, seconds: secondsOfFrames(frames, fps) })
    frame += frames
  }
  while (framesToCover(end - place(), fps, step) > longest) {
    const left = (end - place()) * fps
    const equal = left / Math.ceil(left / longest)
    add(bestCut(place(), equal, longest, lengths, pauses))
  }
  if (end - place() > 1e-6) add(Math.max(min, framesToCover(end - place(), fps, step)))
  return parts
}

/** How many parts there will be, as far as that is known without the pauses. */
export function countOfParts(seconds: number, fps: number, maxFrames: number): number {
  return Math.max(1, Math.ceil((seconds * fps) / maxFrames))
}

function bestCut(
  from: number,
  equal: number,
  longest: number,
  { fps, step, min }: RunLengths,
  pauses: readonly (readonly [number, number])[],
): number {
  const to = from + longest / fps
  const near = pauses.filter(([start, end]) => end > from && start < to)
  let best = longest
  let lowest = Infinity
  for (let frames = longest; frames >= Math.max(min, equal * minShare); frames -= step) {
    const cost = besidePause * outside(from + frames / fps, near) + Math.abs(frames - equal) / fps
    if (cost < lowest) [best, lowest] = [frames, cost]
  }
  return best
}

/** Seconds to the nearest pause; a second where there is none. */
function outside(at: number, pauses: readonly (readonly [number, number])[]): number {
  let nearest = 1
  for (const [from, to] of pauses) {
    const inside = Math.min(margin, (to - from) / 2)
    nearest = Math.min(nearest, Math.max(0, from + inside - at, at - (to - inside)))
  }
  return nearest
}
