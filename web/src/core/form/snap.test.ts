import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aspectGap,
  framesToCover,
  framesWithin,
  secondsOfFrames,
  sizeFor,
  snapFrames,
  snapToGrid,
} from './snap.ts'

describe('sizes', () => {
  test.each([
    [720, 64, 704],
    [736, 64, 704],
    [737, 64, 768],
    [1280, 64, 1280],
    [1088, 128, 1024],
    [1089, 128, 1152],
    [10, 64, 64],
  ])('%d on a grid of %d becomes %d: nearest, ties down, never nothing', (value, grid, snapped) => {
    expect(snapToGrid(value, grid)).toBe(snapped)
  })

  test('snapping lands on the grid, moves by at most half a step, and is idempotent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 128, max: 2048 }),
        fc.constantFrom(32, 64, 128),
        (value, grid) => {
          const snapped = snapToGrid(value, grid)
          expect(snapped % grid).toBe(0)
          expect(Math.abs(snapped - value)).toBeLessThanOrEqual(grid / 2)
          expect(snapToGrid(snapped, grid)).toBe(snapped)
        },
      ),
    )
  })

  test('the default size is 1280×704, in portrait 704×1280', () => {
    expect(sizeFor(16 / 9, 1280 * 704, 64, 128, 2048)).toEqual({ width: 1280, height: 704 })
    expect(sizeFor(9 / 16, 1280 * 704, 64, 128, 2048)).toEqual({ width: 704, height: 1280 })
  })

  test('any image gets a size on the grid, within the limits, and nearly its aspect ratio', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        fc.constantFrom(768 * 448, 1280 * 704, 1920 * 1088),
        fc.constantFrom(64, 128),
        (aspect, area, grid) => {
          const { width, height } = sizeFor(aspect, area, grid, 128, 2048)
          expect(width % grid).toBe(0)
          expect(height % grid).toBe(0)
          expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
          expect(width * height).toBeLessThanOrEqual(area * 1.1)
          expect(aspectGap({ width, height }, { width: aspect, height: 1 })).toBeLessThan(0.2)
        },
      ),
    )
  })
})

describe('frames', () => {
  test('five seconds at 24 frames per second are 121 frames', () => {
    expect(snapFrames(5, 24, 8)).toBe(121)
  })

  test('five seconds at 25 are 129 frames, not 126, which would render as 121', () => {
    expect(snapFrames(5, 25, 8)).toBe(129)
  })

  const seconds = fc.double({ min: 0.1, max: 41, noNaN: true })
  const fps = fc.integer({ min: 1, max: 120 })

  test('a frame count is 8n + 1, within half a step of the request', () => {
    fc.assert(
      fc.property(seconds, fps, (length, rate) => {
        const frames = snapFrames(length, rate, 8)
        expect((frames - 1) % 8).toBe(0)
        expect(frames).toBeGreaterThanOrEqual(9)
        if (frames > 9) expect(Math.abs(frames - 1 - length * rate)).toBeLessThanOrEqual(4 + 1e-9)
      }),
    )
  })

  test('a frame count’s length gives that frame count again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 124 }),
        fc.double({ min: 1, max: 120, noNaN: true }),
        (n, rate) => {
          const frames = 8 * n + 1
          expect(snapFrames(secondsOfFrames(frames, rate), rate, 8)).toBe(frames)
        },
      ),
    )
  })

  test('frames that cover a sound are never shorter, and less than a step longer', () => {
    fc.assert(
      fc.property(seconds, fps, (length, rate) => {
        const frames = framesToCover(length, rate, 8)
        expect(frames / rate).toBeGreaterThanOrEqual(length - 1e-3)
        if (frames > 9) expect((frames - 9) / rate).toBeLessThan(length)
      }),
    )
  })

  test.each([
    [40, 33],
    [41, 41],
    [9, 9],
    [8, 0],
    [0, 0],
  ])('%d frames hold %d', (available, fits) => {
    expect(framesWithin(available, 8)).toBe(fits)
  })
})
