import { placeIn, type RunGroup } from '../../core/history/batches.ts'
import type { HistorySort } from '../../core/history/history.ts'
import { groupOf, groupRuns } from '../../studio/jobs/groups.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { byDay, type Day } from './days.ts'

/** A run, or the runs of a batch. */
export type Tile = RunGroup<Entry>

/** Tiles that follow each other, under one heading. */
export interface TilePart {
  readonly key: string
  /** whose heading they have; null without one */
  readonly day: Day | null
  readonly tiles: readonly Tile[]
}

/** `entries` as `findHistory` sorts them. Only an order by time has days. */
export function partsOf(entries: readonly Entry[], sort: HistorySort): readonly TilePart[] {
  if (entries.length === 0) return []
  const tiles = groupRuns(entries)
  if (sort !== 'newest' && sort !== 'oldest') return [{ key: sort, day: null, tiles }]
  const pick = sort === 'newest' ? Math.max : Math.min
  // of the run that gives a batch its place
  const timeOf = ({ runs }: Tile): number => pick(...runs.map(({ createdAt }) => createdAt))
  return byDay(tiles, timeOf).map(({ start, end, items }) => ({
    key: String(start),
    day: { start, end },
    tiles: items,
  }))
}

/** The runs of a batch, one tile each. */
export function partsOfBatch(entries: readonly Entry[], batch: string): readonly TilePart[] {
  const runs = entries
    .filter((entry) => groupOf(entry) === batch)
    // those of no batch are in the order of their times
    .sort((a, b) => placeIn(a) - placeIn(b) || a.createdAt - b.createdAt)
  if (runs.length === 0) return []
  return [
    { key: batch, day: null, tiles: runs.map((run) => ({ id: run.id, batch: null, runs: [run] })) },
  ]
}

export function isBatch({ runs }: Tile): boolean {
  return runs.length > 1
}

/** width / height of its picture: two runs are side by side */
export function shapeOf({ runs }: Tile): number {
  const { width, height } = runs[0].request
  return (width / height) * (runs.length === 2 ? 2 : 1)
}

/** The runs whose posters a tile shows. */
export function postersOf({ runs }: Tile): readonly Entry[] {
  return runs.slice(0, 4)
}
