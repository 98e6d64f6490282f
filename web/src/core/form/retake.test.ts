import { describe, expect, test } from 'vitest'
import { latentsOf, maxRetaken, retakeOf, spanWithin } from './retake.ts'

const step = 8
const fps = 24

function* every(): Generator<{ total: number; first: number; wanted: number; context: number }> {
  for (const total of [9, 10, 16, 17, 33, 40, 97, 120, 121, 1000])
    for (let first = 0; first < total; first += total > 100 ? 7 : 1)
      for (const wanted of [1, 8, 20, 48, total])
        for (const context of [1, 9, 25, 49]) yield { total, first, wanted, context }
}

describe('a part of a video that is regenerated', () => {
  test('is one that the model can name, whatever is asked for', () => {
    let made = 0
    for (const { total, first, wanted, context } of every()) {
      const asked = { start: first / fps, seconds: wanted / fps, fps }
      const span = spanWithin(asked, total, step)
      if (!span) {
        expect(total - first).toBeLessThan(step + 1)
        continue
      }
      made++
      const retake = retakeOf(span, total, context, step)
      const { start, frames, before, after, sampled, window, rest } = retake
      const where = JSON.stringify({ total, first, wanted, context, retake })
      // it starts at the frame asked for, and is as near to the length asked for as the video lets it
      expect(start, where).toBe(first)
      expect(frames, where).toBeGreaterThan(0)
      expect(start + frames + rest, where).toBe(total)
      expect(rest, where).toBeGreaterThanOrEqual(0)
      if (rest >= step && wanted >= step)
        expect(Math.abs(frames - wanted), where).toBeLessThanOrEqual(step / 2 + 1)
      // the model sees whole latents, and no frame that isn't there
      expect(sampled % step, where).toBe(1)
      expect(before + frames + after, where).toBe(sampled)
      expect(window, where).toBe(start - before)
      expect(window, where).toBeGreaterThanOrEqual(0)
      expect(window + sampled, where).toBeLessThanOrEqual(total)
      expect(before, where).toBeLessThanOrEqual(context)
      expect(after, where).toBeLessThan(context)
      // latent 0 is one frame, every other one `step`
      const latents = latentsOf(retake, step)
      expect(latents.before + latents.span + latents.after, where).toBe((sampled - 1) / step + 1)
      const firstFrame = (latent: number): number => (latent === 0 ? 0 : (latent - 1) * step + 1)
      expect(window + firstFrame(latents.before), where).toBe(start)
      expect(window + firstFrame(latents.before + latents.span), where).toBe(start + frames)
    }
    expect(made).toBeGreaterThan(5000)
  })

  test('begins at the frame that a time in milliseconds means', () => {
    for (const rate of [24, 25, 30, 30000 / 1001, 60])
      for (let frame = 0; frame < 200; frame++) {
        const start = Math.floor((frame / rate) * 1000) / 1000
        expect(spanWithin({ start, seconds: 1, fps: rate }, 1000, step)?.start).toBe(frame)
      }
  })

  test('does not begin where less than one step is left', () => {
    expect(spanWithin({ start: 1, seconds: 1, fps }, 24 + 7, step)).toBeNull()
    expect(spanWithin({ start: 1, seconds: 1, fps }, 24 + 8, step)).toEqual({
      start: 24,
      frames: 8,
    })
    expect(spanWithin({ start: 0, seconds: 1, fps }, 8, step)).toBeNull()
    expect(spanWithin({ start: 0, seconds: 1, fps }, 9, step)).toEqual({ start: 0, frames: 9 })
  })

  test('can be all of a video', () => {
    const span = spanWithin({ start: 0, seconds: 99, fps }, 121, step)
    expect(span).toEqual({ start: 0, frames: 121 })
    expect(span && retakeOf(span, 121, 49, step)).toMatchObject({ before: 0, after: 0, rest: 0 })
  })

  test('is no longer than one sampling with its context', () => {
    for (const context of [1, 25, 49, 97, 193]) {
      const frames = maxRetaken(context, 993, step)
      expect(frames % step).toBe(0)
      const made = retakeOf({ start: 4000, frames }, 9000, context, step)
      expect(made.sampled).toBeLessThanOrEqual(993)
      expect(made.sampled).toBeGreaterThan(993 - 2 * step)
    }
  })
})
