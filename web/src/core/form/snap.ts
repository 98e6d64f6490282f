/** Rounding to what the model supports. Every function states its direction. */

export interface Size {
  readonly width: number
  readonly height: number
}

/** Nearest multiple of `grid`, ties down, at least one `grid`. */
export function snapToGrid(value: number, grid: number): number {
  const below = Math.floor(value / grid) * grid
  return Math.max(grid, value - below > grid / 2 ? below + grid : below)
}

/** Nearest frame count to `seconds · fps` of the form `step · n + 1`, n ≥ 1. */
export function snapFrames(seconds: number, fps: number, step: number): number {
  return Math.max(1, Math.round((seconds * fps) / step)) * step + 1
}

/** The smallest `step · n + 1` that lasts at least `seconds`: for sound that must not be cut. */
export function framesToCover(seconds: number, fps: number, step: number): number {
  // 1e-6: whole steps must not gain one through floating point
  return Math.max(1, Math.ceil((seconds * fps) / step - 1e-6)) * step + 1
}

/** The largest `step · n + 1` within `available` frames; 0 if not even one step fits. */
export function framesWithin(available: number, step: number): number {
  const steps = Math.floor((available - 1) / step)
  return steps < 1 ? 0 : steps * step + 1
}

/** A length that snaps back to exactly `frames`; the extra frame is the first, at time 0. */
export function secondsOfFrames(frames: number, fps: number): number {
  return (frames - 1) / fps
}

/**
 * The size on the grid of about `area` pixels with the aspect ratio closest to `aspect`. Both sides stay
 * within `min` and `max`.
 */
export function sizeFor(
  aspect: number,
  area: number,
  grid: number,
  min: number,
  max: number,
): Size {
  const clamp = (side: number): number => {
    const low = Math.ceil(min / grid) * grid
    const high = Math.floor(max / grid) * grid
    return Math.min(high, Math.max(low, snapToGrid(side, grid)))
  }
  const ideal = Math.sqrt(area * aspect)
  let best: Size = { width: clamp(ideal), height: clamp(ideal / aspect) }
  let bestCost = Infinity
  for (let step = -3; step <= 3; step++) {
    const width = clamp(ideal + step * grid)
    const height = clamp(width / aspect)
    const stretch = Math.abs(Math.log(width / height / aspect))
    const growth = Math.log((width * height) / area)
    // a wrong aspect ratio is visible, 10 % fewer pixels are not; 10 % more may not fit the card
    const cost = 4 * stretch + Math.abs(growth) + (growth > Math.log(1.1) ? 10 : 0)
    if (cost < bestCost) {
      bestCost = cost
      best = { width, height }
    }
  }
  return best
}

/** The difference of two aspect ratios: 0 = equal, 0.1 = about 10 % of one side would be cropped. */
export function aspectGap(a: Size, b: Size): number {
  return Math.abs(Math.log((a.width * b.height) / (a.height * b.width)))
}
