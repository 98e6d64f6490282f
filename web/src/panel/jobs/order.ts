import type { Place } from '../../core/queue.ts'
import type { Entry } from '../../studio/entry.ts'

type Places = ReadonlyMap<string, Place>

/** In the order in which they run; those that the server does not have yet come last. */
export function inRunningOrder(jobs: readonly Entry[], places: Places): Entry[] {
  const rank = ({ id, state }: Entry): number =>
    state.status === 'in_progress' ? 0 : (places.get(id)?.place ?? Infinity)
  return jobs.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    return first === second ? a.createdAt - b.createdAt : first - second
  })
}

/** Our jobs that wait and can be moved, next one first. */
export function waitingOf(jobs: readonly Entry[], places: Places): string[] {
  return inRunningOrder(jobs, places)
    .filter(
      ({ id, state, cancelling }) => state.status === 'pending' && places.has(id) && !cancelling,
    )
    .map(({ id }) => id)
}

/** The order after one has changed places with its neighbour. */
export function swapped(order: readonly string[], id: string, by: -1 | 1): string[] {
  const index = order.indexOf(id)
  const other = order[index + by]
  return other === undefined
    ? [...order]
    : order.map((each) => (each === id ? other : each === other ? id : each))
}
