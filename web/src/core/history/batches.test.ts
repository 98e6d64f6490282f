import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupByBatch } from './batches.ts'

const single = (id: string) => ({ id })
const member = (id: string, batch: string, index: number, count = 4) => ({
  id,
  batch: { id: batch, index, count },
})
const shape = (runs: Parameters<typeof groupByBatch>[0]) =>
  groupByBatch(runs).map(({ id, batch, runs: of }) => [
    id,
    batch?.count ?? null,
    of.map((run) => run.id).join(' '),
  ])

test('a batch is one group, in its own order, where its first run in the list is', () => {
  const newestFirst = [
    single('new'),
    member('b3', 'b', 3),
    member('b2', 'b', 2),
    single('between'),
    member('b0', 'b', 0),
    single('old'),
  ]
  expect(shape(newestFirst)).toEqual([
    ['new', null, 'new'],
    ['b', 4, 'b0 b2 b3'],
    ['between', null, 'between'],
    ['old', null, 'old'],
  ])
})

test('one run of a larger batch is still a batch; a batch of one is a run', () => {
  expect(shape([member('b2', 'b', 2), member('c0', 'c', 0, 1)])).toEqual([
    ['b', 4, 'b2'],
    ['c0', null, 'c0'],
  ])
})

test('a run with the id of a batch is not in it', () => {
  expect(shape([single('b'), member('b0', 'b', 0)])).toEqual([
    ['b', null, 'b'],
    ['b', 4, 'b0'],
  ])
})

test('no run is lost or doubled, and groups of a reversed list are the same', () => {
  const runs = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^run[0-9]{1,3}$/),
      batch: fc.option(
        fc.record({
          id: fc.constantFrom('x', 'y', 'z'),
          index: fc.nat({ max: 50 }),
          count: fc.constantFrom(1, 4),
        }),
        { nil: undefined },
      ),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  const sets = (all: Parameters<typeof groupByBatch>[0]) =>
    groupByBatch(all)
      .map(({ runs: of }) =>
        of
          .map(({ id }) => id)
          .sort()
          .join(),
      )
      .sort()
  fc.assert(
    fc.property(runs, (drawn) => {
      const all = drawn.map(({ id, batch }) => (batch ? { id, batch } : { id }))
      const out = groupByBatch(all).flatMap(({ runs: of }) => of)
      expect(out.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
      expect(sets([...all].reverse())).toEqual(sets(all))
    }),
  )
})
