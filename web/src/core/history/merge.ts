import { isWaiting, type JobState } from '../jobs/job.ts'
import type { JobRecord } from './record.ts'

/**
 * One record per job, newest job first. Two tabs, a job's file, its month and the browser's storage may each
 * hold a copy; the result does not depend on read order.
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
 * The newer record, with the user's latest edit and the furthest state: one tab may mark a favourite while
 * another learns that the job is done.
 */
function merge(a: JobRecord, b: JobRecord): JobRecord {
  if (a === b) return a
  const newer = newest(a, b)
  const { favourite, hidden, deleted, editedAt } =
    larger(a, b, (record) => record.editedAt) ?? newer
  const { state } = further(a, b) ?? newer
  const timing = eitherTiming(a, b)
  const { engine: _, where: __, ...rest } = newer
  return {
    ...rest,
    ...askedOf(a, b, newer),
    ...maxCounts(a, b),
    favourite,
    hidden,
    deleted,
    editedAt,
    state,
    ...(timing ? { timing } : {}),
  }
}

/**
 * The record that is further on. A run may come back from ComfyUI's queue to ours: a copy from before that is
 * behind. What has ended stays so, whatever was recorded later.
 */
function further(a: JobRecord, b: JobRecord): JobRecord | undefined {
  return (
    larger(a, b, ({ state }) =>
      state.status === 'completed' ? 2 : state.status === 'cancelled' ? 1 : 0,
    ) ??
    larger(a, b, ({ returns = 0 }) => returns) ??
    larger(a, b, ({ state }) => furthest[state.status])
  )
}

/** What was asked for. A run that waits may be edited, but not once it was sent, until it comes back. */
function askedOf(
  a: JobRecord,
  b: JobRecord,
  newer: JobRecord,
): Pick<JobRecord, 'request' | 'nodes' | 'path' | 'where' | 'engine'> {
  const decided =
    larger(a, b, ({ returns = 0 }) => returns) ??
    larger(a, b, (record) => (isWaiting(record) ? 0 : 1))
  const { request, nodes, path, where, engine } = decided ?? newer
  // a version that knows no path drops it
  const known = path ?? a.path ?? b.path
  // and one that knows no engines drops those
  const on = decided ? engine : (engine ?? a.engine ?? b.engine)
  return {
    request,
    nodes,
    ...(known === undefined ? {} : { path: known }),
    ...(where === undefined ? {} : { where }),
    ...(on ? { engine: on } : {}),
  }
}

function maxCounts(a: JobRecord, b: JobRecord): Pick<JobRecord, 'returns' | 'stops' | 'left'> {
  const returns = Math.max(a.returns ?? 0, b.returns ?? 0)
  const stops = Math.max(a.stops ?? 0, b.stops ?? 0)
  const left = [...new Set([...(a.left ?? []), ...(b.left ?? [])])].toSorted()
  return {
    ...(returns > 0 ? { returns } : {}),
    ...(stops > 0 ? { stops } : {}),
    ...(left.length > 0 ? { left } : {}),
  }
}

/** Tabs time the same run a little differently; any deterministic choice will do. */
function eitherTiming(a: JobRecord, b: JobRecord): JobRecord['timing'] {
  if (!a.timing || !b.timing) return a.timing ?? b.timing
  return canonical(a.timing) >= canonical(b.timing) ? a.timing : b.timing
}

/** Whether `record` contains all of `other`. */
export function covers(record: JobRecord, other: JobRecord): boolean {
  return canonical(merge(record, other)) === canonical(record)
}

/** A finished job stays finished, and a video that was seen stays, whoever recorded it as lost. */
const furthest: Readonly<Record<JobState['status'], number>> = {
  waiting: 0,
  submitting: 1,
  pending: 2,
  in_progress: 3,
  failed: 4,
  cancelled: 5,
  completed: 6,
}

function newest(a: JobRecord, b: JobRecord): JobRecord {
  const later = larger(a, b, ({ updatedAt }) => updatedAt)
  // two changes in one millisecond: any deterministic choice will do
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

/** JSON with sorted keys, so that equal values have equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  )
}
