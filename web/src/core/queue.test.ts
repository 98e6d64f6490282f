import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder, movesFor, placesOf, type QueueEntry } from './queue.ts'

const entry = (id: string, number: number, status: QueueEntry['status'] = 'pending') => ({
  id,
  number,
  status,
})

describe('a place in the queue', () => {
  test('counts everyone’s jobs, the running one first', () => {
    const queue = [entry('ours', 5), entry('theirs', 2), entry('runs', 9, 'in_progress')]
    expect(placesOf(queue, new Set(['ours', 'over']))).toEqual(
      new Map([['ours', { place: 3, of: 3 }]]),
    )
  })

  test('follows the number, which may be negative or broken', () => {
    const ids = inOrder([entry('c', 3), entry('a', -4), entry('b', 2.5)]).map(({ id }) => id)
    expect(ids).toEqual(['a', 'b', 'c'])
  })
})

describe('another order of our jobs', () => {
  test('moves none that is in its place, and none that runs or is gone', () => {
    const queue = [entry('runs', 0, 'in_progress'), entry('a', 1), entry('b', 2), entry('c', 3)]
    expect(movesFor(queue, ['a', 'b', 'c'])).toEqual([])
    expect(movesFor(queue, ['gone', 'b', 'runs', 'a', 'c'])).toEqual([
      { id: 'b', number: 1 },
      { id: 'a', number: 2 },
    ])
  })

  test('leaves the places of others as they are, and gives ours away once each', () => {
    const queues = fc
      .uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 12 })
      .chain((numbers) =>
        fc.record({
          numbers: fc.constant(numbers),
          ours: fc.shuffledSubarray(numbers.map((_, index) => `job${index}`)),
        }),
      )
    fc.assert(
      fc.property(queues, ({ numbers, ours }) => {
        const queue = numbers.map((number, index) => entry(`job${index}`, number))
        const moved = new Map(movesFor(queue, ours).map(({ id, number }) => [id, number]))
        const after = queue.map(({ id, number }) => entry(id, moved.get(id) ?? number))
        const order = inOrder(after).map(({ id }) => id)
        expect(order.filter((id) => ours.includes(id))).toEqual(ours)
        const places = (list: string[]) => list.map((id) => (ours.includes(id) ? 'ours' : id))
        expect(places(order)).toEqual(places(inOrder(queue).map(({ id }) => id)))
        expect(new Set(after.map(({ number }) => number)).size).toBe(queue.length)
      }),
    )
  })
})
