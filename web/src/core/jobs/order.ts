import type { Job } from './job.ts'

/** A run in our own queue, or on its way through ComfyUI's. */
export type Ordered = Pick<Job, 'id' | 'createdAt' | 'state'> & { readonly order?: number }

/** The lowest is next. */
export function orderOf({ order, createdAt }: Ordered): number {
  return order ?? createdAt
}

/** The next one first: what runs, what ComfyUI has or is being sent, and what waits here. */
export function inTurn<J extends Ordered>(jobs: readonly J[]): J[] {
  return jobs.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      orderOf(a) - orderOf(b) ||
      a.createdAt - b.createdAt ||
      (a.id < b.id ? -1 : 1),
  )
}

const turns = ['in_progress', 'pending', 'submitting', 'waiting']

function rank({ state }: Ordered): number {
  return turns.indexOf(state.status)
}

/** Orders for this many new runs, behind all others. `now` is milliseconds since the epoch. */
export function ordersBehind(jobs: readonly Ordered[], now: number, count: number): number[] {
  const first = Math.max(now, ...jobs.map((job) => orderOf(job) + 1))
  return Array.from({ length: count }, (_, index) => first + index)
}

/** A new order for some runs. */
export type Orders = ReadonlyMap<string, number>

/**
 * The orders that put a run before another one, or last. `jobs` are in turn. Usually only the moved run gets
 * one; all of them do if there is no number left between its neighbours.
 */
export function ordersFor(jobs: readonly Ordered[], id: string, before: string | null): Orders {
  const others = jobs.filter((job) => job.id !== id)
  const found = others.findIndex((job) => job.id === before)
  const at = found < 0 ? others.length : found
  const [lower, upper] = [others[at - 1], others[at]]
  const [from, to] = [lower && orderOf(lower), upper && orderOf(upper)]
  if (from === undefined) return new Map([[id, (to ?? 0) - 1]])
  if (to === undefined) return new Map([[id, from + 1]])
  const middle = (from + to) / 2
  if (from < middle && middle < to) return new Map([[id, middle]])
  const moved = others.map((job) => job.id).toSpliced(at, 0, id)
  const first = Math.min(...jobs.map(orderOf))
  return new Map(moved.map((one, index) => [one, first + index]))
}
