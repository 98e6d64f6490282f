import { describe, expect, test } from 'vitest'
import type { Tool } from '../family/tools.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { choicesIn } from '../family/tool-pattern.ts'
import { hasTrigger, toolPrompt } from './tool-prompt.ts'

const tools = ltx23.tools ?? []
const tool = (id: string): Tool => {
  const found = tools.find((one) => one.id === id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}
const fill = (prompt: string, id: string, chosen = {}): string =>
  toolPrompt(prompt, tool(id), tools, chosen)

const own = 'A brown dog runs over a wet lawn (in spring). It barks'

describe.each(tools)('the prompt of $id', ({ id, prompt }) => {
  test.each(['', own, `${own}.`, '{after}', 'a $& b', 'DEBLUR'])('of %j is whole', (words) => {
    const filled = fill(words, id)
    if (words !== '{after}') expect(filled).not.toMatch(/[{}]/)
    expect(filled).not.toMatch(/ \.|\.\.| ,|undefined/)
    expect(hasTrigger(filled, prompt)).toBe(true)
    if (words === own) expect(filled).toContain(own)
  })

  test('stays as it is when filled in again, with the words or without', () => {
    for (const words of ['', own]) {
      const once = fill(words, id)
      expect(fill(once, id)).toBe(once)
    }
  })

  test.each(tools.map((other) => other.id))('keeps the user’s words in that of %s', (other) => {
    const there = fill(fill(own, id), other)
    // words that were given an end stay with it where nothing is around them
    expect(there.replace(/\.$/, '')).toBe(fill(own, other).replace(/\.$/, ''))
    // what a tool says in place of words stays with it
    expect(fill(fill('', id), other)).toBe(fill('', other))
  })
})

test('words before and after are kept apart, and together where there is one place', () => {
  const colours =
    'Reference shows a grey rabbit. Edited shows the same scene with natural colors restored. COLORIZE a brown rabbit.'
  expect(fill(colours, 'colorize')).toBe(colours)
  expect(fill(colours, 'water')).toBe(
    'Reference shows a grey rabbit. Edited shows the same scene with water added. ADD WATER a brown rabbit.',
  )
  expect(fill(colours, 'day-to-night')).toBe(
    'A realistic nighttime scene. a grey rabbit. a brown rabbit.',
  )
})

test('choices are what the prompt says, and change it', () => {
  const angle = tool('camera-angle')
  const said = 'crossview. new camera angle: to the left, lower, closer.'
  expect(choicesIn(said, angle)).toMatchObject({
    azimuth: 'to the left',
    elevation: 'lower',
    distance: 'closer',
  })
  expect(choicesIn(own, angle)).toBeNull()
  expect(choicesIn(said.replace('lower', 'under'), angle)).toBeNull()
  expect(fill(own, 'camera-angle', { elevation: 'higher' })).toBe(
    `crossview. new camera angle: slightly to the right, higher, same distance. ${own}`,
  )
  expect(fill(said, 'camera-angle', choicesIn(said, angle) ?? {})).toBe(said)
})

test('a prompt without the trigger is not told', () => {
  expect(hasTrigger('sharp', tool('deblur').prompt)).toBe(false)
  expect(hasTrigger('DEBLUR a dog', tool('deblur').prompt)).toBe(true)
  expect(hasTrigger('a dog', tool('clean-plate').prompt)).toBe(true)
})
