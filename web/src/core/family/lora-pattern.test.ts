import { expect, test } from 'vitest'
import { timed } from '../../../../tests/fakes/timed.ts'
import {
  followsPattern,
  isPattern,
  openPlace,
  placeForPrompt,
  withPattern,
} from './lora-pattern.ts'

const edit = 'Reference shows {reference}. Edited shows the same scene. COLORIZE {result}.'

test.each([
  [edit, true],
  ['a {subject} in clay', true],
  ['claymation style', false],
  ['{red|green} dog', false],
  ['{}', false],
  [`{${'x'.repeat(61)}}`, false],
])('%j is a pattern: %j', (text, is) => {
  expect(isPattern(text)).toBe(is)
})

test.each([
  ['a dog', edit, 'Reference shows {reference}. Edited shows the same scene. COLORIZE a dog.'],
  // one full stop, not two
  [' a dog. ', edit, 'Reference shows {reference}. Edited shows the same scene. COLORIZE a dog.'],
  ['', edit, edit],
  // where its author puts it
  ['a dog.', '{prompt} In the style of {artist}', 'a dog. In the style of {artist}'],
  ['a dog', '{subject} walks, {subject} runs', 'a dog walks, a dog runs'],
  // no group of a regular expression, and no replacement pattern
  ['$& {x} $1', 'NOIR {what}!', 'NOIR $& {x} $1!'],
])('%j goes in %j', (prompt, pattern, now) => {
  expect(withPattern(prompt, pattern)).toBe(now)
  expect(followsPattern(now, pattern)).toBe(true)
  // a second click changes nothing
  expect(withPattern(now, pattern)).toBe(now)
})

test.each([
  ['a dog', false],
  ['Reference shows a dog. Edited shows the same scene.', false],
  ['COLORIZE x. Reference shows a. Edited shows the same scene.', false],
  // another LoRA's trigger in front of it, and something behind it
  ['crtanim, Reference shows x. Edited shows the same scene. COLORIZE y. Rain.', true],
])('%j follows the pattern: %j', (prompt, follows) => {
  expect(followsPattern(prompt, edit)).toBe(follows)
})

test('its words come in its order', () => {
  const pattern = 'before: {a} after: {b}'
  expect(followsPattern('before: dust after: rain', pattern)).toBe(true)
  expect(followsPattern('after: rain before: dust', pattern)).toBe(false)
})

test('the first placeholder that is left is found, whatever the order', () => {
  expect(openPlace(edit, edit)).toEqual({ name: 'reference', start: 16, end: 27 })
  const one = edit.replace('{reference}', 'a cat')
  expect(one.slice(openPlace(one, edit)?.start, openPlace(one, edit)?.end)).toBe('{result}')
  // braces of the user's own are no placeholder
  expect(openPlace('Reference shows {x}. COLORIZE y.', edit)).toBeNull()
  expect([placeForPrompt(edit), placeForPrompt('{prompt} by {artist}')]).toEqual([
    'result',
    'prompt',
  ])
})

test('a hostile pattern takes no time', async () => {
  const hostile = `${'{a}, '.repeat(120)}x`
  const { result, took } = await timed(() => followsPattern('a, '.repeat(1600), hostile))
  expect(result).toBe(false)
  expect(took).toBeLessThan(50)
})
