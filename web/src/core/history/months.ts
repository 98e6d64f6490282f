import { isOver } from '../jobs/job.ts'
import { covers, mergeRecords } from './merge.ts'
import type { JobRecord } from './record.ts'

/** The work of one pass over the ledger's files. */
export interface Fold {
  /** month → full content of its file */
  readonly write: ReadonlyMap<string, readonly JobRecord[]>
  /** ids of jobs whose own files may be removed, unless written since they were read */
  readonly remove: readonly string[]
  /**
   * Deadline for writes: the browser may suspend a tab between reading and writing, and by the time it wakes
   * another may have folded and removed files it never saw.
   */
  readonly until: number
  /** for the next pass: id → when it was first seen in its month's file */
  readonly seen: ReadonlyMap<string, number>
}

/** Delay between the pass that sees a record in its month's file and the one that removes its own file. */
const waitMilliseconds = 60_000
/** Deleted jobs are forgotten for good after this. */
const tombstoneMilliseconds = 30 * 24 * 3600_000

/**
 * Folds finished jobs from their own files into one file per month. Two tabs may do so at once, and the last
 * to write a month's file undoes the other's; so a job's own file is removed only in a later pass that still
 * sees its record in the month's file.
 *
 * `months` are the files as read since `now`, an empty list for a missing one. Jobs whose months could not be
 * read wait.
 */
export function fold(
  files: readonly JobRecord[],
  months: ReadonlyMap<string, readonly JobRecord[]>,
  seenBefore: ReadonlyMap<string, number>,
  now: number,
): Fold {
  const forgotten = (record: JobRecord): boolean =>
    record.deleted && now - record.updatedAt > tombstoneMilliseconds
  const adding = new Map<string, JobRecord[]>()
  const seen = new Map<string, number>()
  const remove: string[] = []
  for (const [month, past] of byMonth(files.filter(isPast))) {
    const held = months.get(month)
    if (!held) continue
    const byId = new Map(held.map((record) => [record.id, record]))
    for (const record of past) {
      const folded = byId.get(record.id)
      const there = forgotten(record) ? !folded : folded !== undefined && covers(folded, record)
      if (!there) {
        adding.set(month, [...(adding.get(month) ?? []), record])
        continue
      }
      const since = seenBefore.get(record.id) ?? now
      seen.set(record.id, since)
      if (now - since >= waitMilliseconds) remove.push(record.id)
    }
  }
  const write = [...adding].map(([month, records]): [string, JobRecord[]] => [
    month,
    mergeRecords(months.get(month) ?? [], records).filter((record) => !forgotten(record)),
  ])
  return { write: new Map(write), remove, seen, until: now + waitMilliseconds }
}

function isPast(record: JobRecord): boolean {
  return record.deleted || isOver(record)
}

function byMonth(records: readonly JobRecord[]): Map<string, JobRecord[]> {
  const months = new Map<string, JobRecord[]>()
  for (const record of records) {
    const month = monthOf(record.createdAt)
    months.set(month, [...(months.get(month) ?? []), record])
  }
  return months
}

/** "2026-11" in UTC: a job stays in its month whatever its tab's time zone. Years have four digits. */
export function monthOf(milliseconds: number): string {
  const moment = Math.min(latest, Math.max(earliest, milliseconds))
  return new Date(moment).toISOString().slice(0, '2026-11'.length)
}

const earliest = Date.parse('0000-01-01')
const latest = Date.parse('9999-12-31')
