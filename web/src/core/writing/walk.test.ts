import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keep, startWalk, step, textAt, typedIn, type Walk } from './walk.ts'

const list = ['newest', 'older', 'oldest']

test('a walk goes through the list and back to what was typed', () => {
  let walk: Walk = startWalk('mine', list)
  for (const expected of list) {
    const next = step(walk, 1, textAt(walk))
    expect(next && textAt(next)).toBe(expected)
    walk = next as Walk
  }
  expect(step(walk, 1, textAt(walk))).toBeNull()
  for (const expected of ['older', 'newest', 'mine']) {
    walk = step(walk, -1, textAt(walk)) as Walk
    expect(textAt(walk)).toBe(expected)
  }
  expect(step(walk, -1, 'mine')).toBeNull()
})

test('the text in the field is not met again, nor any twice', () => {
  expect(startWalk('older', ['newest', 'older', 'newest']).list).toEqual(['newest'])
})

test('an edit of an earlier prompt stays where it was made', () => {
  const there = step(startWalk('', list), 1, '') as Walk
  const further = step(there, 1, 'newest, edited') as Walk
  expect(textAt(further)).toBe('older')
  expect(textAt(step(further, -1, 'older') as Walk)).toBe('newest, edited')
  expect(typedIn(further)).toEqual(['newest, edited'])
})

test('whatever is typed anywhere in a walk is in the field, at its place, or among the typed texts', () => {
  const move = fc.oneof(
    fc.constantFrom<1 | -1>(1, -1),
    fc.constantFrom('', 'a', 'b', 'newest', 'older, edited'),
  )
  fc.assert(
    fc.property(fc.string(), fc.array(move, { maxLength: 30 }), (first, moves) => {
      let walk = startWalk(first, list)
      let field = first
      /** the last text typed at each place: typing replaces what the user had before their eyes */
      const last = new Map([[-1, first]])
      for (const one of moves) {
        if (typeof one === 'string') {
          field = one
          last.set(walk.at, one)
        } else {
          const next = step(walk, one, field)
          walk = next ?? keep(walk, field)
          if (next) field = textAt(next)
        }
      }
      const held = [field, ...typedIn(keep(walk, field)), ...list]
      for (const text of last.values()) if (text.trim() !== '') expect(held).toContain(text)
    }),
    { numRuns: 2000 },
  )
})
