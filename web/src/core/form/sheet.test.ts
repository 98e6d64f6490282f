import { describe, expect, test } from 'vitest'
import { fitInto, isSheetOf, movedTo, placesOn } from './sheet.ts'

const wide = { width: 1280, height: 704 }
const tall = { width: 704, height: 1280 }

/** Images in each row, from above. */
function rows(size: typeof wide, count: number): number[] {
  const found = new Map<number, number>()
  for (const { y } of placesOn(size, count)) found.set(y, (found.get(y) ?? 0) + 1)
  return [...found.values()]
}

describe('the places on a sheet', () => {
  test.each([
    [1, [1], [1]],
    [2, [2], [1, 1]],
    [3, [3], [1, 1, 1]],
    [4, [2, 2], [2, 2]],
    [6, [3, 3], [2, 2, 2]],
    [9, [5, 4], [2, 2, 2, 2, 1]],
  ])('of %i images', (count, across, down) => {
    expect(rows(wide, count)).toEqual(across)
    expect(rows(tall, count)).toEqual(down)
  })

  test.each([wide, tall, { width: 448, height: 448 }])('are apart and within it: %o', (size) => {
    for (let count = 1; count <= 9; count++) {
      const places = placesOn(size, count)
      expect(places).toHaveLength(count)
      for (const [at, { x, y, width, height }] of places.entries()) {
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(size.width)
        expect(y + height).toBeLessThanOrEqual(size.height)
        const apart = places
          .slice(0, at)
          .every((other) => other.y + other.height <= y || other.x + other.width <= x)
        expect(apart).toBe(true)
      }
    }
  })
})

test('an image is all in its place, in the middle, with its aspect ratio', () => {
  const place = { x: 100, y: 0, width: 400, height: 300 }
  expect(fitInto(place, { width: 1000, height: 500 }, 10)).toEqual({
    x: 110,
    y: 55,
    width: 380,
    height: 190,
  })
})

test('a sheet is of its images in their order, at its size', () => {
  const sheet = { file: 's.png', of: ['a', 'b'], ...wide }
  const both = [{ image: 'a' }, { image: 'b' }]
  expect(isSheetOf(sheet, both, wide)).toBe(true)
  expect(isSheetOf(sheet, both.toReversed(), wide)).toBe(false)
  expect(isSheetOf(sheet, both.slice(1), wide)).toBe(false)
  expect(isSheetOf(sheet, both, tall)).toBe(false)
  expect(isSheetOf(null, [], wide)).toBe(false)
})

test('an item moves to another place, or stays', () => {
  expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(movedTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(movedTo(['a'], 0, 1)).toEqual(['a'])
})
