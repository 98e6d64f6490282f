import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeText } from './time-text.ts'

test.each([
  [[4, 5], 'about 5 s'],
  [[70, 90], 'about 1 min 20 s'],
  [[290, 310], 'about 5 min'],
  [[4500, 5100], 'about 1 h 20 min'],
  [[41, 79], '40–80 s'],
  [[62, 118], '1–2 min'],
  [[60, 290], '1–5 min'],
  [[95, 290], '1 min 30 s – 5 min'],
  [[2000, 7000], '33 min – 2 h'],
] as const)('%j seconds are "%s"', ([low, high], text) => {
  expect(timeText({ low, high })).toBe(text)
})

test('any range has a short text, without unrounded figures', () => {
  const seconds = fc.double({ min: 0, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(seconds, seconds, (a, b) => {
      const text = timeText({ low: Math.min(a, b), high: Math.max(a, b) })
      expect(text.length).toBeLessThan(30)
      expect(text).not.toMatch(/\.|NaN|\b0 s/)
      expect(text).not.toMatch(/\b(6\d|[7-9]\d) (s|min)$.*h/)
    }),
  )
})
