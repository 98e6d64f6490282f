import { clock } from '../core/text/clock.ts'
import { expect, it } from 'vitest'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { isDark } from './ui/theme.ts'
import { readNumber, stepped } from './ui/number.ts'
import { rounded } from './fields/made.ts'
import { loadingWords, timeWords } from './jobs/run-words.ts'

it.each([
  [-5, '0:00'],
  [999, '0:00'],
  [48_000, '0:48'],
  [605_000, '10:05'],
  [3_723_000, '1:02:03'],
])('%d milliseconds read %s', (milliseconds, words) => {
  expect(clock(milliseconds)).toBe(words)
})

it('the time left is shown as far as it is known', () => {
  const words = (left: number | null, late = false) => timeWords(48_000, { left, late })
  expect(words(30_200)).toBe('0:48 elapsed · about 0:31 left')
  expect(words(1)).toBe('0:48 elapsed · about 0:01 left')
  expect(words(0)).toBe('0:48 elapsed · almost done')
  expect(words(null)).toBe('0:48 elapsed')
  expect(words(null, true)).toBe('0:48 · longer than expected')
})

it('a first run says why it is slow and what it is doing', () => {
  expect(loadingWords('checkpoint', 'checkpoint', ltx23)).toBe(
    'Loading a model of about 27 GB first. Only slow the first time. Now loading the checkpoint.',
  )
  expect(loadingWords('lora', 'gguf', ltx23)).toMatch(
    /^Loading large models first\..* Now loading a LoRA\.$/,
  )
  expect(loadingWords(null, 'gguf', ltx23)).toMatch(/first time\.$/)
})

it('a frame rate is shown with its own digits', () => {
  expect([24, 30_000 / 1001, 12.5].map(rounded)).toEqual(['24', '29.97', '12.5'])
})

it.each([
  ['5', 5],
  [' 2,5 ', 2.5],
  ['.5', 0.5],
  ['１２．５', 12.5],
  ['5.', 5],
  ['-1', -1],
  ['', null],
  ['-', null],
  ['1e3', null],
  ['abc', null],
])('the text "%s" is the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

it('steps stay within the bounds, without rounding residue', () => {
  expect([stepped(0.1, 0.2, 0, 1), stepped(0.9, 0.2, 0, 1), stepped(0, -1, 0, 1)]).toEqual([
    0.3, 1, 0,
  ])
})

it('a page is dark by its colour', () => {
  expect(isDark('rgb(23, 23, 24)')).toBe(true)
  expect(isDark('rgb(245, 245, 245)')).toBe(false)
  expect(isDark('color(srgb 0.96 0.96 0.96)')).toBe(false)
  expect(isDark('color(srgb 0.1 0.1 0.1)')).toBe(true)
  expect(isDark('rgba(0, 0, 0, 0)')).toBeNull()
})
