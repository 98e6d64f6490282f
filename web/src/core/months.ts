import { isOver } from './job.ts'
import { covers, mergeRecords } from './merge.ts'
import type { JobRecord } from './record.ts'

/** What one pass over the ledger's files is to do. */
export interface Fold {
  /** month → all that its file is to hold */
  readonly write: ReadonlyMap<string, readonly JobRecord[]>
  /** ids of the jobs whose own file may go, if nobody has written it since it was read */
  readonly remove: readonly string[]
  /**
   * After this nothing is to be written any more: the browser may put a tab to sleep between reading and
   * writing, and by the time it wakes another one may have folded and removed what it did not see.
   */
  readonly until: number
  /** for the next pass: id → when it was first seen in its month's file */
  readonly seen: ReadonlyMap<string, number>
}

/** Between the pass that sees a record in its month's file and the one that removes its own. */
const waitMilliseconds = 60_000
/** A deleted job is forgotten for good after this. */
const tombstoneMilliseconds = 30 * 24 * 3600_000

/**
 * Folds jobs that ended from files of their own into one file a month. Two tabs may do so at once, and the
 * one that writes a month's file last undoes what the other wrote there; so a job's own file goes only in a
 * later pass that still sees its record in the month's.
 *
 * `months` are the files as they have been read since `now`, an empty list for one that is not there. Jobs
 * of months that are not in it, because they could not be read, wait.
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

/** "2026-11" in universal time: a job stays in its month wherever its tab is. */
export function monthOf(milliseconds: number): string {
  // years from March on, so that the leap day is the last one: days → year and month of the Gregorian calendar
  const days = Math.floor(milliseconds / 86_400_000) + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}
