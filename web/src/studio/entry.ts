import { z } from 'zod'
import type { Job } from '../core/job.ts'
import { Manner } from '../core/manner.ts'
import { mergeRecords } from '../core/merge.ts'
import { type JobRecord, reviveRecord } from '../core/record.ts'

/** A record with what only the queue needs to know of its job. It is of no interest once the job is over. */
export type Entry = JobRecord & Extras
type Extras = Pick<Job, 'cancelling' | 'moving' | 'session'> & {
  readonly number?: number
  /** none = as usual */
  readonly manner?: Manner
}

const Stored = z.object({
  cancelling: z.literal(true).optional().catch(undefined),
  moving: z.literal(true).optional().catch(undefined),
  session: z.string().optional().catch(undefined),
  number: z.number().optional().catch(undefined),
  manner: Manner.optional().catch(undefined),
})

export function reviveEntry(stored: unknown): Entry | null {
  const record = reviveRecord(stored)
  return record && { ...record, ...extrasOf(Stored.parse(stored)) }
}

/**
 * As records are merged. What one copy alone knows stays: a wish to cancel is not undone by another tab that
 * has not heard of it.
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

function extrasOf({ cancelling, moving, session, number, manner }: z.infer<typeof Stored>): Extras {
  return {
    ...(cancelling && { cancelling }),
    ...(moving && { moving }),
    ...(session !== undefined && { session }),
    ...(number !== undefined && { number }),
    ...(manner && { manner }),
  }
}
