import { describe, expect, test } from 'vitest'
import { emptySound, encodedSeconds } from './sound.ts'

const lengths = Array.from({ length: 124 }, (_, step) => step * 8 + 9)
const rates = [1, 7, 12.5, 15, 16, 23.976, 24, 24.4, 25, 29.97, 30, 47.952, 50, 59.94, 60, 90, 120]
const pictures = lengths.flatMap((frames) => rates.map((fps) => ({ frames, fps })))

/** As Python's round(): a half goes to the even number. */
function round(value: number): number {
  const below = Math.floor(value)
  if (value - below !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}

/** Samples that torchaudio.functional.resample makes of `samples`. */
const resampled = (samples: number, from: number, to: number): number =>
  Math.ceil((samples * to) / from)

describe('a sound that is given', () => {
  /** Samples at 44.1 kHz that the nodes silence and sound give to the encoder for a source of this rate. */
  function encoded(duration: number, source: number): number {
    const silence = round(duration * 44100)
    const whole = source > 44100 ? resampled(silence, 44100, source) : silence
    return source > 44100 ? resampled(whole, source, 44100) : whole
  }

  test.each([8000, 40000, 44100, 48000, 64000, 88200, 96000])(
    'of %i Hz loses nothing at its start to the encoder, for every length',
    (source) => {
      for (const { frames, fps } of pictures) {
        // the panel writes six digits
        const samples = encoded(Number(encodedSeconds(frames / fps).toFixed(6)), source)
        const lost = Math.floor((samples % 4096) / 2)
        expect(lost / 44100, `${frames} frames at ${fps}`).toBeLessThan(0.0001)
      }
    },
  )

  test('reaches the end of the picture, and not far beyond', () => {
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

describe('a sound that is made', () => {
  const latentsOf = {
    'up, as 0.27': (exact: number) => Math.ceil(exact),
    'to the nearest, as 0.28 and later': round,
  }

  test.each(Object.entries(latentsOf))('is as long as the picture, rounded %s', (_, rounded) => {
    for (const { frames, fps } of pictures) {
      const seconds = frames / fps
      const sound = emptySound(seconds, fps)
      expect(sound.frames).toBeLessThanOrEqual(1000)
      expect(Number.isInteger(sound.fps) && sound.fps >= 1).toBe(true)
      const latents = rounded((sound.frames / sound.fps) * 25)
      const surplus = (4 * latents - 3) / 100 - seconds
      expect(surplus, `${frames} frames at ${fps}`).toBeGreaterThanOrEqual(-1e-9)
      // a frame of the node's, a latent, and what the rule adds
      expect(surplus).toBeLessThan(1 / sound.fps + 0.04 + 0.05)
    }
  })

  test('counts in frames of the picture, a few more than it has', () => {
    expect(emptySound(121 / 24, 24)).toEqual({ frames: 123, fps: 24 })
    expect(emptySound(25 / 50, 50)).toEqual({ frames: 28, fps: 50 })
  })

  test('of a picture that has almost as many frames as the node takes stays below', () => {
    expect(emptySound(993 / 120, 120)).toEqual({ frames: 999, fps: 120 })
    // 23.976 counts as 24, which would be too short by the 41 ms that make the difference
    expect(emptySound(993 / 23.976, 23.976)).toEqual({ frames: 996, fps: 24 })
  })
})
