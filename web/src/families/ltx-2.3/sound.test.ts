import { describe, expect, test } from 'vitest'
import { emptySound, encodedSeconds, knownFrom, knownUntil, soundLatents } from './sound.ts'

const lengths = Array.from({ length: 124 }, (_, step) => step * 8 + 9)
const rates = [1, 7, 12.5, 15, 16, 23.976, 24, 24.4, 25, 29.97, 30, 47.952, 50, 59.94, 60, 90, 120]
const pictures = lengths.flatMap((frames) => rates.map((fps) => ({ frames, fps })))

/** Like Python's round(): half to even. */
function round(value: number): number {
  const below = Math.floor(value)
  if (value - below !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}

/** Number of samples after torchaudio.functional.resample. */
const resampled = (samples: number, from: number, to: number): number =>
  Math.ceil((samples * to) / from)

describe('given sound', () => {
  /** Samples at 44.1 kHz that reach the encoder from the silence and sound nodes for this source rate. */
  function encoded(duration: number, source: number): number {
    const silence = round(duration * 44100)
    const whole = source > 44100 ? resampled(silence, 44100, source) : silence
    return source > 44100 ? resampled(whole, source, 44100) : whole
  }

  test.each([8000, 40000, 44100, 48000, 64000, 88200, 96000])(
    'of %i Hz keeps its start in the encoder, for every length',
    (source) => {
      for (const { frames, fps } of pictures) {
        // the panel writes six digits
        const samples = encoded(Number(encodedSeconds(frames / fps).toFixed(6)), source)
        const lost = Math.floor((samples % 4096) / 2)
        expect(lost / 44100, `${frames} frames at ${fps}`).toBeLessThan(0.0001)
      }
    },
  )

  test('reaches the end of the video, and not far beyond', () => {
    for (const { frames, fps } of pictures) {
      const seconds = frames / fps
      const duration = encodedSeconds(seconds)
      const mel = Math.floor(duration * 100) + 1
      const latents = Math.floor((mel + 3) / 4)
      expect((4 * latents - 3) / 100).toBeGreaterThanOrEqual(seconds)
      expect(duration - seconds).toBeLessThan(0.03 + 4096 / 44100 + 1e-9)
    }
  })
})

describe('generated sound', () => {
  const latentsOf = {
    'up, as 0.27': (exact: number) => Math.ceil(exact),
    'to the nearest, as 0.28 and later': round,
  }

  test.each(Object.entries(latentsOf))('is as long as the video, rounded %s', (_, rounded) => {
    for (const { frames, fps } of pictures) {
      const seconds = frames / fps
      const sound = emptySound(seconds, fps)
      expect(sound.frames).toBeLessThanOrEqual(1000)
      expect(Number.isInteger(sound.fps) && sound.fps >= 1).toBe(true)
      const latents = rounded((sound.frames / sound.fps) * 25)
      const surplus = (4 * latents - 3) / 100 - seconds
      expect(surplus, `${frames} frames at ${fps}`).toBeGreaterThanOrEqual(-1e-9)
      // a frame of the node, a latent, and the rule's margin
      expect(surplus).toBeLessThan(1 / sound.fps + 0.04 + 0.05)
    }
  })

  test('counts in video frames, a few more than the video has', () => {
    expect(emptySound(121 / 24, 24)).toEqual({ frames: 123, fps: 24 })
    expect(emptySound(25 / 50, 50)).toEqual({ frames: 28, fps: 50 })
  })

  test('of a video with almost the node’s maximum of frames stays below it', () => {
    expect(emptySound(993 / 120, 120)).toEqual({ frames: 999, fps: 120 })
    // 23.976 counts as 24, which alone would be 41 ms too short
    expect(emptySound(993 / 23.976, 23.976)).toEqual({ frames: 996, fps: 24 })
  })
})

describe('a known part of a sound', () => {
  // measured on a real ComfyUI with the tiny weights
  test.each([
    [25 / 24, 28],
    [57 / 24, 61],
    [145 / 24, 154],
  ])('of a video of %d s is in %d latents', (seconds, latents) => {
    expect(soundLatents(seconds)).toBe(latents)
  })

  test.each([
    [9 / 24, 9],
    [25 / 24, 26],
    [0.032, 1],
    [0, 0],
  ])('until %d s fills the first %d latents', (seconds, latents) => {
    expect(knownUntil(seconds)).toBe(latents)
  })

  test.each([
    [17 / 24, 20],
    [121 / 24, 128],
  ])('from %d s on begins with latent %d', (seconds, latent) => {
    expect(knownFrom(seconds)).toBe(latent)
  })

  test('is within the latents, and hears nothing of the rest', () => {
    for (const { frames, fps } of pictures) {
      const seconds = frames / fps
      const all = soundLatents(seconds)
      // the decoded sound, 4 mel frames a latent less 3, outlasts the video
      expect((4 * all - 3) / 100).toBeGreaterThanOrEqual(seconds - 1e-9)
      for (const known of [9 / fps, seconds / 2]) {
        const until = knownUntil(known)
        const from = knownFrom(known)
        expect(until).toBeLessThanOrEqual(all)
        // its last latent ends with mel frame 4·(until − 1), which sees 32 ms more
        if (until > 0) expect((until - 1) * 0.04 + 0.032).toBeLessThanOrEqual(known + 1e-9)
        // its first one begins with mel frame 4·from − 3, which sees 32 ms less
        expect((4 * from - 3) / 100 - 0.032).toBeGreaterThanOrEqual(known - 1e-9)
        expect(from).toBeGreaterThanOrEqual(until)
      }
    }
  })
})
