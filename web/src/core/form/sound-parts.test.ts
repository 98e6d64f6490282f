import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOfParts, soundParts } from './sound-parts.ts'

const lengths = { fps: 24, step: 8, min: 9, max: 993 }
const none: readonly [number, number][] = []

describe('a sound that is too long for a run', () => {
  test('is cut into parts of about the same length', () => {
    const parts = soundParts({ start: 0, end: 120 }, lengths, 993, none)
    expect(parts).toHaveLength(countOfParts(120, 24, 993))
    for (const { frames } of parts) expect(frames / 24).toBeGreaterThan(38)
  })

  test('is cut in pauses', () => {
    const pauses = Array.from({ length: 40 }, (_, n): [number, number] => [n * 3 + 2, n * 3 + 2.4])
    const parts = soundParts({ start: 1, end: 118 }, lengths, 481, pauses)
    expect(parts.length).toBeGreaterThan(5)
    for (const { start } of parts.slice(1))
      expect(
        pauses.some(([from, to]) => start > from && start < to),
        `${start}`,
      ).toBe(true)
  })

  test('loses no sample and repeats none, whatever its pauses are', () => {
    const pause = fc.tuple(
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0.2, max: 2, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.constantFrom(1, 24, 25, 30, 60),
        fc.constantFrom(9, 97, 481, 993),
        fc.array(pause, { maxLength: 40 }),
        (start, length, fps, maxFrames, found) => {
          const pauses = found.map(([from, long]): [number, number] => [from, from + long])
          const all = { ...lengths, fps }
          const parts = soundParts({ start, end: start + length }, all, maxFrames, pauses)
          let at = start
          for (const part of parts) {
            expect(Math.abs(part.start - at)).toBeLessThan(1e-5)
            expect(part.frames % 8).toBe(1)
            expect(part.frames).toBeGreaterThanOrEqual(9)
            expect(part.frames).toBeLessThanOrEqual(Math.max(9, maxFrames))
            at += part.frames / fps
          }
          expect(at).toBeGreaterThanOrEqual(start + length - 1e-5)
          // and no part is behind its end
          const last = parts.at(-1)
          expect(last?.start ?? 0).toBeLessThan(start + length)
        },
      ),
    )
  })
})
