import { expect, test } from 'vitest'
import { isOlder, isWithin, versionParts } from './version.ts'

test.each([
  ['0.33.0', [0, 33, 0]],
  ['v1.45.20', [1, 45, 20]],
  ['0.28.0-rc1', [0, 28, 0]],
  ['2.9.1+cu130', [2, 9, 1]],
  ['0.33', [0, 33, 0]],
  ['nightly', null],
  ['', null],
])('%s is %j', (version, parts) => {
  expect(versionParts(version)).toEqual(parts)
})

test('ten comes after nine, and the last part decides when the others are equal', () => {
  expect(isOlder('0.9.0', '0.10.0')).toBe(true)
  expect(isOlder('0.100.0', '0.27.0')).toBe(false)
  expect(isOlder('1.45.9', '1.45.20')).toBe(true)
  expect(isOlder('1.45.20', '1.45.20')).toBe(false)
  expect(isOlder('1.0.0', '0.99.99')).toBe(false)
})

test('an unreadable version is neither older nor in a range', () => {
  expect(isOlder('nightly', '0.27.0')).toBe(false)
  expect(isOlder('0.27.0', 'nightly')).toBe(false)
  expect(isWithin('nightly', {})).toBe(false)
  expect(isWithin(null, { before: '9.0.0' })).toBe(false)
  expect(isWithin(undefined, { from: '0.0.0' })).toBe(false)
})

test('a range includes its first version and excludes its end', () => {
  const range = { from: '0.33.0', before: '0.34.0' }
  expect(['0.32.9', '0.33.0', '0.33.9', '0.34.0'].map((v) => isWithin(v, range))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isWithin('0.28.0', { from: '0.28.0' })).toBe(true)
  expect(isWithin('99.0.0', { from: '0.28.0' })).toBe(true)
  expect(isWithin('0.1.0', { before: '0.28.0' })).toBe(true)
})
