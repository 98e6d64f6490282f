import type { JobState } from './job.ts'
import type { JobRecord } from './record.ts'

/**
 * One record a job, newest job first. Two tabs, a job's file, its month and the browser's storage may each
 * hold a copy; the outcome does not depend on the order they are read in.
 */
export function mergeRecords(...lists: readonly (readonly JobRecord[])[]): JobRecord[] {
  const byId = new Map<string, JobRecord>()
  for (const record of lists.flat()) {
    const other = byId.get(record.id)
    byId.set(record.id, other ? merge(other, record) : record)
  }
  return [...byId.values()].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
}

/**
 * The newest, with the user's newest change and the furthest state: one tab may mark a favourite while
 * another learns that the job is done.
 */
function merge(a: JobRecord, b: JobRecord): JobRecord {
  if (a === b) return a
  const newer = newest(a, b)
  const { favourite, hidden, deleted, editedAt } =
    larger(a, b, (record) => record.editedAt) ?? newer
  const { state } = larger(a, b, (record) => furthest[record.state.status]) ?? newer
  const timing = eitherTiming(a, b)
  return { ...newer, favourite, hidden, deleted, editedAt, state, ...(timing ? { timing } : {}) }
}

/** Tabs measure the same run a little differently, and any choice will do that every tab makes alike. */
function eitherTiming(a: JobRecord, b: JobRecord): JobRecord['timing'] {
  if (!a.timing || !b.timing) return a.timing ?? b.timing
  return canonical(a.timing) >= canonical(b.timing) ? a.timing : b.timing
}

/** Does `record` say all that `other` says? */
export function covers(record: JobRecord, other: JobRecord): boolean {
  return canonical(merge(record, other)) === canonical(record)
}

/** A job that is over stays over, and a video that was seen is there, whoever gave it up for lost. */
const furthest: Readonly<Record<JobState['status'], number>> = {
  submitting: 0,
  pending: 1,
  in_progress: 2,
  failed: 3,
  cancelled: 4,
  completed: 5,
}

function newest(a: JobRecord, b: JobRecord): JobRecord {
  const later = larger(a, b, ({ updatedAt }) => updatedAt)
  // two changes in one millisecond: any choice will do that every tab makes alike
  return later ?? (canonical(a) >= canonical(b) ? a : b)
}

function larger(
  a: JobRecord,
  b: JobRecord,
  of: (record: JobRecord) => number,
): JobRecord | undefined {
  const difference = of(a) - of(b)
  return difference === 0 ? undefined : difference > 0 ? a : b
}

/** JSON with its keys in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  )
}
