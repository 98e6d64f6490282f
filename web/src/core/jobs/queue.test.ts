import { describe, expect, test } from 'vitest'
import { inOrder, placesOf, type QueueEntry } from './queue.ts'

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

  test('follows the number, which may be negative or fractional', () => {
    const ids = inOrder([entry('c', 3), entry('a', -4), entry('b', 2.5)]).map(({ id }) => id)
    expect(ids).toEqual(['a', 'b', 'c'])
  })
})
