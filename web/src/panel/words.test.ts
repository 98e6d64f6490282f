import { clock } from '../core/clock.ts'
import { expect, it } from 'vitest'
import { isDark } from './theme.ts'
import { readNumber, stepped } from './ui/number.ts'
import { loadingWords, rounded, timeWords } from './words.ts'

it.each([
  [-5, '0:00'],
  [999, '0:00'],
  [48_000, '0:48'],
  [605_000, '10:05'],
  [3_723_000, '1:02:03'],
])('%d milliseconds read %s', (milliseconds, words) => {
  expect(clock(milliseconds)).toBe(words)
})

it('the time left is said as far as it is known', () => {
  const words = (left: number | null, late = false) => timeWords(48_000, { left, late })
  expect(words(30_200)).toBe('0:48 elapsed · about 0:31 left')
  expect(words(1)).toBe('0:48 elapsed · about 0:01 left')
  expect(words(0)).toBe('0:48 elapsed · almost done')
  expect(words(null)).toBe('0:48 elapsed')
  expect(words(null, true)).toBe('0:48 · longer than expected')
})

it('a first run says why it takes its time and what it is at', () => {
  expect(loadingWords('ckpt', 'checkpoint')).toBe(
    'A model of about 27 GB must be loaded first. Only slow the first time. Now: reading the checkpoint.',
  )
  expect(loadingWords('lora_user_1', 'gguf')).toMatch(/^Large models .* Now: reading a LoRA\.$/)
  expect(loadingWords(null, 'gguf')).toMatch(/first time\.$/)
})

it('a frame rate is said with the digits that it has', () => {
  expect([24, 30_000 / 1001, 12.5].map(rounded)).toEqual(['24', '29.97', '12.5'])
})

it.each([
  ['5', 5],
  [' 2,5 ', 2.5],
  ['.5', 0.5],
  ['5.', 5],
  ['-1', -1],
  ['', null],
  ['-', null],
  ['1e3', null],
  ['abc', null],
])('the text "%s" is the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

it('steps stay between the bounds and leave no dust', () => {
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
