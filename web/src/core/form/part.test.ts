import { describe, expect, test } from 'vitest'
import { endAt, moveTo, runLength, startAt } from './part.ts'
import { snapFrames } from './snap.ts'

const lengths = { fps: 24, step: 8, min: 9, max: 993 }
const fixed = { span: { start: 2, end: 2 + 121 / 24 }, total: 20, automatic: false }
const rest = { span: { start: 12, end: 20 }, total: 20, automatic: true }

describe('a part of a sound or video', () => {
  test('has a length that a run can have', () => {
    expect(runLength(5, lengths)).toBeCloseTo(121 / 24)
    expect(runLength(0, lengths)).toBeCloseTo(9 / 24)
    expect(runLength(500, lengths)).toBeCloseTo(993 / 24)
  })

  test('keeps its length when it is moved', () => {
    expect(moveTo(fixed, 7, lengths)).toEqual({ start: 7 })
  })

  test('is no longer the rest of the file once it is moved away from its end', () => {
    const { start, seconds } = moveTo(rest, 6, lengths)
    expect(start).toBe(6)
    expect(snapFrames(seconds ?? 0, 24, 8) / 24).toBeCloseTo(8, 0)
  })

  test('as long as a run can be stays automatic', () => {
    const long = { span: { start: 0, end: 993 / 24 }, total: 600, automatic: true }
    expect(moveTo(long, 100, lengths)).toEqual({ start: 100 })
  })

  test('that is the rest of the file only starts elsewhere', () => {
    expect(startAt(rest, 15, lengths)).toEqual({ start: 15 })
  })

  test('keeps its end when its start is moved', () => {
    const { start, seconds } = startAt(fixed, 4.1, lengths)
    const made = snapFrames(seconds ?? 0, 24, 8) / 24
    expect((start ?? 0) + made).toBeCloseTo(fixed.span.end)
    expect(start).toBeCloseTo(4, 0)
  })

  test('that ends with a sound has an automatic length', () => {
    expect(endAt(fixed, 20, lengths, true)).toEqual({ seconds: null })
    expect(endAt(fixed, 20, lengths, false)).toEqual({ seconds: 18 })
    expect(endAt({ ...fixed, total: 600 }, 600, lengths, true)).toEqual({ seconds: 41.333 })
  })

  test('writes lengths that come back as the same frames', () => {
    for (let frames = 9; frames <= 993; frames += 8)
      for (const fps of [24, 25, 30, 29.97, 50]) {
        const all = { ...lengths, fps }
        const { seconds } = endAt(fixed, fixed.span.start + frames / fps, all, false)
        expect(snapFrames(seconds ?? 0, fps, 8)).toBe(frames)
      }
  })
})
