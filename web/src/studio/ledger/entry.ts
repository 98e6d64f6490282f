import { z } from 'zod'
import type { Job } from '../../core/jobs/job.ts'
import { RunOptions } from '../../core/graph/run-options.ts'
import { mergeRecords } from '../../core/history/merge.ts'
import { type JobRecord, reviveRecord } from '../../core/history/record.ts'

/** A record with what only the queue needs; no longer needed once the job is over. */
export type Entry = JobRecord & Extras
type Extras = Pick<Job, 'cancelling' | 'session'> & {
  /** its place among our own runs: the lowest is next; may be fractional */
  readonly order?: number
  /** being edited: it isn't sent before this time (milliseconds since the epoch) */
  readonly heldUntil?: number
  /** none = the defaults */
  readonly runOptions?: RunOptions
}

const Stored = z.object({
  cancelling: z.literal(true).optional().catch(undefined),
  session: z.string().optional().catch(undefined),
  order: z.number().finite().optional().catch(undefined),
  heldUntil: z.number().finite().optional().catch(undefined),
  runOptions: RunOptions.optional().catch(undefined),
  /** the same, in records of older versions */
  manner: RunOptions.optional().catch(undefined),
})

/** Whether it is being edited at `now`. */
export function isHeld({ heldUntil = 0 }: Entry, now: number): boolean {
  return heldUntil > now
}

export function reviveEntry(stored: unknown): Entry | null {
  const record = reviveRecord(stored)
  return record && { ...record, ...extrasOf(Stored.parse(stored)) }
}

/**
 * Merges like records. What only one copy knows stays: a tab that hasn't heard of a cancellation doesn't undo
 * it.
 */
export function mergeEntries(...lists: readonly (readonly Entry[])[]): Entry[] {
  const known = new Map<string, Extras>()
  for (const entry of lists.flat())
    known.set(entry.id, { ...known.get(entry.id), ...extrasOf(entry) })
  return mergeRecords(...lists).map((entry: Entry) => {
    const extras = known.get(entry.id) ?? {}
    const complete = Object.keys(extras).every((name) => name in entry)
    return complete ? entry : { ...extras, ...entry }
  })
}

function extrasOf(stored: z.infer<typeof Stored>): Extras {
  const { cancelling, session, order, heldUntil, manner, runOptions = manner } = stored
  return {
    ...(cancelling && { cancelling }),
    ...(session !== undefined && { session }),
    ...(order !== undefined && { order }),
    ...(heldUntil !== undefined && { heldUntil }),
    ...(runOptions && { runOptions }),
  }
}
