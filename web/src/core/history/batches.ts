import type { Batch } from './record.ts'

/** A run on its own, or those runs of one batch that are in a list. */
export interface RunGroup<R> {
  /** the batch's or the run's; the same in every list */
  readonly id: string
  /** null: a run on its own */
  readonly batch: Pick<Batch, 'id' | 'count'> | null
  /** in the order in which they were queued */
  readonly runs: readonly [R, ...R[]]
}

interface Grouped {
  readonly id: string
  readonly batch?: Batch
  readonly request?: { readonly rework: object | null }
  readonly createdAt?: number
}

/**
 * Groups runs by their batch. A group takes the place of the first of its runs in `runs`, so that groups keep
 * the order of a sorted list. A batch is one even if the list has only one of its runs. `kindOf`: an id that runs have
 * in common that belong together, whatever their batch is; one of them alone is a run on its own.
 */
export function groupByBatch<R extends Grouped>(
  runs: readonly R[],
  kindOf: (run: R) => string | null = () => null,
): readonly RunGroup<R>[] {
  const groups = new Map<string, [R, ...R[]]>()
  for (const run of runs) {
    const batch = batchOf(run)
    // a script may give a run the id of a batch
    const kind = kindOf(run)
    const own = batch ? `batch ${batch.id}` : `run ${run.id}`
    const key = kind === null ? own : `kind ${kind}`
    const group = groups.get(key)
    if (group) group.push(run)
    else groups.set(key, [run])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    const kind = kindOf(first)
    if (kind !== null) {
      if (group.length === 1) return { id: first.id, batch: null, runs: group }
      group.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
      return { id: kind, batch: { id: kind, count: group.length }, runs: group }
    }
    const batch = batchOf(first)
    if (!batch) return { id: first.id, batch: null, runs: group }
    // stable: runs with the same index keep the list's order
    group.sort((a, b) => placeIn(a) - placeIn(b))
    return { id: batch.id, batch: { id: batch.id, count: batch.count }, runs: group }
  })
}

/** What is made of all the others comes before them. */
export function placeIn({ batch, request }: Omit<Grouped, 'id'>): number {
  return request?.rework ? -1 : (batch?.index ?? 0)
}

/** A batch of one is a run on its own. */
function batchOf({ batch }: Grouped): Batch | null {
  return batch && batch.count > 1 ? batch : null
}
