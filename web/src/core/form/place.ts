import type { Size } from './snap.ts'

/** Where a video stays in a larger frame that is painted around it, in reading order. */
export const places = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const
export type Place = (typeof places)[number]

/** The part of a frame that a video fills, in pixels of the frame. */
export interface Placed extends Size {
  readonly x: number
  readonly y: number
}

/**
 * Where a video of this size is in a frame, with its own aspect ratio; `scale` 1 is as large as fits. All of it is
 * even: a draft has half of it, and a saved video half of the colours.
 */
export function placedIn(source: Size, frame: Size, at: Place, scale: number): Placed {
  const factor = Math.min(frame.width / source.width, frame.height / source.height) * scale
  const width = Math.min(frame.width, even(source.width * factor))
  const height = Math.min(frame.height, even(source.height * factor))
  return {
    width,
    height,
    x: Math.floor(((frame.width - width) * shareOf(at, 'left', 'right')) / 2) * 2,
    y: Math.floor(((frame.height - height) * shareOf(at, 'top', 'bottom')) / 2) * 2,
  }
}

/** The share of a frame that is painted, 0 to 1. */
export function paintedShare({ width, height }: Size, frame: Size): number {
  return 1 - (width * height) / (frame.width * frame.height)
}

function even(side: number): number {
  return Math.max(2, Math.round(side / 2) * 2)
}

/** Of the free room, what is in front of the video. */
function shareOf(at: Place, first: 'left' | 'top', last: 'right' | 'bottom'): 0 | 0.5 | 1 {
  const words = at.split('-')
  if (words.includes(first)) return 0
  return words.includes(last) ? 1 : 0.5
}
