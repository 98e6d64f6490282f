import type { VideoFacts } from './media.ts'

/** Entries of a video's `frameCounts` per second (ltx_aio/media/tracks.py). */
const counted = 10

/**
 * Extra seconds that a graph reads, since the cut is not exact to the frame: Video Slice returns every frame
 * shown within, at any rate, and ImageFromBatch takes the first ones.
 */
export const readAhead = 0.2

/** When the last frame of a video ends, in seconds. */
export function endOf(video: VideoFacts): number {
  return video.frameCounts ? video.frameCounts.length / counted : video.seconds
}

/** The minimum number of frames that ComfyUI finds between two times, in seconds. */
export function framesBetween(video: VideoFacts, from: number, to: number): number {
  const counts = video.frameCounts
  if (!counts) return Math.max(0, video.frames - Math.ceil(from * video.fps - 1e-6))
  // in a tenth that is read partly, the frames may be in the other part
  const first = Math.ceil(from * counted - 1e-6)
  const last = Math.floor(to * counted + 1e-6)
  return counts.slice(first, Math.max(first, last)).reduce((sum, count) => sum + count, 0)
}

/**
 * The most frames, `step · n + 1` and at most `wanted`, that a run gets from a video at `start`; 0 if there
 * is not even one step.
 */
export function framesMade(video: VideoFacts, start: number, wanted: number, step: number): number {
  for (let frames = wanted; frames > step; frames -= step)
    if (framesBetween(video, start, start + frames / video.fps + readAhead) >= frames) return frames
  return 0
}

/** The first start, in tenths of a second, that yields `frames`; null if there is none. */
export function startThatMakes(video: VideoFacts, frames: number): number | null {
  const seconds = frames / video.fps + readAhead
  for (let tenth = 0; tenth < endOf(video) * counted; tenth++) {
    const start = tenth / counted
    if (framesBetween(video, start, start + seconds) >= frames) return start
  }
  return null
}

/**
 * How long the video shows its `frames` from `start` on, in seconds, if that differs from their length at its
 * rate: they would drift from the sound. Null if they keep to it.
 */
export function unevenSeconds(video: VideoFacts, start: number, frames: number): number | null {
  const counts = video.frameCounts
  if (!counts) return null
  const first = Math.floor(start * counted + 1e-6)
  let left = frames
  let tenth = first
  while (tenth < counts.length && left > 0) left -= counts[tenth++] ?? 0
  const shown = tenth / counted - start
  // counted in tenths, so off by one is normal
  return Math.abs(shown - frames / video.fps) > 0.25 ? shown : null
}
