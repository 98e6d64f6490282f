import type { VideoFacts } from './media.ts'

/** How many of a video's `frameCounts` there are for a second (ltx_aio/tracks.py). */
const counted = 10

/**
 * Seconds that a graph reads more than it needs, as the cut is not exact to the frame: Video Slice gives every
 * frame that is shown within, whatever the rate, and ImageFromBatch takes the first of them.
 */
export const readAhead = 0.2

/** When the last frame of a video ends, in seconds. */
export function endOf(video: VideoFacts): number {
  return video.frameCounts ? video.frameCounts.length / counted : video.seconds
}

/** How many frames ComfyUI finds at least between two times, in seconds. */
export function framesBetween(video: VideoFacts, from: number, to: number): number {
  const counts = video.frameCounts
  if (!counts) return Math.max(0, video.frames - Math.ceil(from * video.fps - 1e-6))
  // a tenth of which only a part is read may have its frames in the other part
  const first = Math.ceil(from * counted - 1e-6)
  const last = Math.floor(to * counted + 1e-6)
  return counts.slice(first, Math.max(first, last)).reduce((sum, count) => sum + count, 0)
}

/**
 * The most frames, `step · n + 1` and not more than `wanted`, that a run makes of a video from `start` on;
 * 0 where they are not even one step.
 */
export function framesMade(video: VideoFacts, start: number, wanted: number, step: number): number {
  for (let frames = wanted; frames > step; frames -= step)
    if (framesBetween(video, start, start + frames / video.fps + readAhead) >= frames) return frames
  return 0
}

/** The first start, in tenths of a second, from which `frames` are made; null where there is none. */
export function startThatMakes(video: VideoFacts, frames: number): number | null {
  const seconds = frames / video.fps + readAhead
  for (let tenth = 0; tenth < endOf(video) * counted; tenth++) {
    const start = tenth / counted
    if (framesBetween(video, start, start + seconds) >= frames) return start
  }
  return null
}

/**
 * Seconds of the video that its `frames` from `start` on are shown for, where that is not as long as they last at its
 * rate: they would play too fast or too slowly, beside the sound. Null where they keep to it.
 */
export function unevenSeconds(video: VideoFacts, start: number, frames: number): number | null {
  const counts = video.frameCounts
  if (!counts) return null
  const first = Math.floor(start * counted + 1e-6)
  let left = frames
  let tenth = first
  while (tenth < counts.length && left > 0) left -= counts[tenth++] ?? 0
  const shown = tenth / counted - start
  // counted in tenths, so one more or less says nothing
  return Math.abs(shown - frames / video.fps) > 0.25 ? shown : null
}
