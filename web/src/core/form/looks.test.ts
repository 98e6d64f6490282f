import { expect, test } from 'vitest'
import { pathOf } from './looks.ts'

test('a path goes along the highest samples and back along the lowest', () => {
  expect(pathOf({ from: 2, step: 0.5, pairs: [-1, 3, -127, 0] })).toBe(
    'M2.25 -3L2.75 0L2.75 127L2.25 1Z',
  )
})

test('what has not been read has no path', () => {
  expect(pathOf({ from: 0, step: 1, pairs: [] })).toBe('')
})
