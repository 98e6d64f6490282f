import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endedAt, lengthOfSpan, moved, placeIn, startedAt, timeAt, viewOf } from './span.ts'

const limits = { total: 20, min: 1, max: 8 }
const span = { start: 4, end: 9 }

describe('a part of a file', () => {
  test('keeps its length when it is moved, and stays in the file', () => {
    expect(moved(span, 6, limits)).toEqual({ start: 6, end: 11 })
    expect(moved(span, -3, limits)).toEqual({ start: 0, end: 5 })
    expect(moved(span, 18, limits)).toEqual({ start: 15, end: 20 })
    expect(moved({ start: 4, end: 30 }, 18, limits)).toEqual({ start: 0, end: 20 })
  })

  test('keeps its end when its start is moved, within what a run can use', () => {
    expect(startedAt(span, 6, limits)).toEqual({ start: 6, end: 9 })
    expect(startedAt(span, 0, limits)).toEqual({ start: 1, end: 9 })
    expect(startedAt(span, 12, limits)).toEqual({ start: 8, end: 9 })
  })

  test('keeps its start when its end is moved, within the file and what a run can use', () => {
    expect(endedAt(span, 7, limits)).toEqual({ start: 4, end: 7 })
    expect(endedAt(span, 4, limits)).toEqual({ start: 4, end: 5 })
    expect(endedAt(span, 19, limits)).toEqual({ start: 4, end: 12 })
    expect(endedAt({ start: 15, end: 18 }, 99, limits)).toEqual({ start: 15, end: 20 })
  })

  test('never leaves the file', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 15, noNaN: true }), (to, end, start) => {
        const first = { start, end: start + 5 }
        for (const made of [
          moved(first, to, limits),
          startedAt(first, to, limits),
          endedAt(first, end, limits),
        ]) {
          expect(made.start).toBeGreaterThanOrEqual(0)
          expect(made.end).toBeLessThanOrEqual(20 + 1e-9)
          expect(made.end).toBeGreaterThan(made.start)
        }
      }),
    )
  })
})

describe('what is drawn', () => {
  test('is all of a file of which the part is a good piece', () => {
    expect(viewOf(span, 20)).toEqual({ start: 0, end: 20 })
  })

  test('is the surroundings of a small part', () => {
    expect(viewOf({ start: 600, end: 605 }, 1200)).toEqual({ start: 595, end: 610 })
    expect(viewOf({ start: 1, end: 6 }, 1200)).toEqual({ start: 0, end: 15 })
    expect(viewOf({ start: 1195, end: 1200 }, 1200)).toEqual({ start: 1185, end: 1200 })
  })

  test('stays while the part moves within it', () => {
    const before = viewOf({ start: 600, end: 605 }, 1200)
    expect(viewOf({ start: 603, end: 608 }, 1200, before)).toBe(before)
    expect(viewOf({ start: 608, end: 613 }, 1200, before)).toEqual({ start: 603, end: 618 })
    expect(lengthOfSpan(viewOf({ start: 603, end: 623 }, 1200, before))).toBeCloseTo(60)
  })

  test('knows where a time is', () => {
    const view = { start: 595, end: 610 }
    expect(placeIn(view, 600)).toBeCloseTo(1 / 3)
    expect(timeAt(view, 1 / 3)).toBeCloseTo(600)
    expect(placeIn({ start: 0, end: 0 }, 1)).toBe(0)
  })
})
