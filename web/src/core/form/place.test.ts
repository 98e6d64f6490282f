import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintedShare, placedIn, places } from './place.ts'

const frame = { width: 1280, height: 704 }
const upright = { width: 720, height: 1280 }

test.each([
  ['top-left', 0, 0],
  ['top', 540, 0],
  ['top-right', 1082, 0],
  ['left', 0, 176],
  ['center', 540, 176],
  ['right', 1082, 176],
  ['bottom-left', 0, 352],
  ['bottom', 540, 352],
  ['bottom-right', 1082, 352],
] as const)('%s is at %d, %d', (at, x, y) => {
  expect(placedIn(upright, frame, at, 0.5)).toEqual({ x, y, width: 198, height: 352 })
})

test('as large as fits, it fills the frame one way', () => {
  expect(placedIn(upright, frame, 'center', 1)).toEqual({ x: 442, y: 0, width: 396, height: 704 })
  const square = { width: 704, height: 704 }
  expect(placedIn({ width: 1920, height: 1080 }, square, 'bottom', 1)).toEqual({
    x: 0,
    y: 308,
    width: 704,
    height: 396,
  })
  expect(paintedShare({ width: 396, height: 704 }, frame)).toBeCloseTo(0.69, 2)
})

test('it is always even, inside the frame, and keeps its aspect ratio', () => {
  const side = fc.integer({ min: 16, max: 4096 })
  const whole = fc.integer({ min: 4, max: 64 }).map((steps) => steps * 32)
  const sizes = fc.record({ width: side, height: side })
  fc.assert(
    fc.property(
      sizes,
      fc.record({ width: whole, height: whole }),
      fc.constantFrom(...places),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      (source, size, at, scale) => {
        const { x, y, width, height } = placedIn(source, size, at, scale)
        for (const value of [x, y, width, height]) expect(value % 2).toBe(0)
        for (const value of [x, y]) expect(value).toBeGreaterThanOrEqual(0)
        for (const value of [width, height]) expect(value).toBeGreaterThan(0)
        expect(x + width).toBeLessThanOrEqual(size.width)
        expect(y + height).toBeLessThanOrEqual(size.height)
        // rounding both sides to even pixels; nothing is narrower than 2
        const ideal = (width * source.height) / source.width
        const off = 1.01 + (1.01 * source.height) / source.width
        if (width > 2 && height > 2) expect(Math.abs(height - ideal)).toBeLessThanOrEqual(off)
      },
    ),
  )
})
