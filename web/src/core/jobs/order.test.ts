import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTurn, type Ordered, orderOf, ordersBehind, ordersFor } from './order.ts'

const job = (id: string, order: number): Ordered => ({
  id,
  createdAt: 0,
  order,
  state: { status: 'waiting' },
})

const ids = (jobs: readonly Ordered[]) => inTurn(jobs).map(({ id }) => id)

test('what runs comes first, then what ComfyUI has, then what waits', () => {
  const jobs: Ordered[] = [
    job('waits', 1),
    { ...job('sent', 9), state: { status: 'submitting' } },
    { ...job('queued', 8), state: { status: 'pending' } },
    {
      ...job('runs', 7),
      state: { status: 'in_progress', startedAt: 0, cached: [], nodes: {}, file: null },
    },
  ]
  expect(ids(jobs)).toEqual(['runs', 'queued', 'sent', 'waits'])
})

test('new runs come last, whatever the clock says', () => {
  const jobs = [job('a', 50), job('b', 2000)]
  expect(ordersBehind(jobs, 1000, 2)).toEqual([2001, 2002])
  expect(ordersBehind([], 1000, 1)).toEqual([1000])
})

test('a run is moved anywhere, any number of times, and usually alone', () => {
  const moves = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 6 })), { maxLength: 200 })
  fc.assert(
    fc.property(moves, (all) => {
      let jobs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, n) => job(id, 1000 + n))
      for (const [from, to] of all) {
        const line = inTurn(jobs)
        const id = line[from]!.id
        const before = line[to]?.id ?? null
        if (before === id) continue
        const wanted = line.map((one) => one.id).filter((one) => one !== id)
        wanted.splice(before === null ? wanted.length : wanted.indexOf(before), 0, id)
        const orders = ordersFor(line, id, before)
        jobs = jobs.map((one) => ({ ...one, order: orders.get(one.id) ?? orderOf(one) }))
        expect(ids(jobs)).toEqual(wanted)
      }
    }),
  )
  expect([...ordersFor([job('a', 1), job('b', 2), job('c', 3)], 'c', 'b').keys()]).toEqual(['c'])
})
