import { z } from 'zod'
import type { Job } from '../core/job.ts'
import { Manner } from '../core/manner.ts'
import { mergeRecords } from '../core/merge.ts'
import { type JobRecord, reviveRecord } from '../core/record.ts'

/** A record with what only the queue needs to know of its job. It is of no interest once the job is over. */
export type Entry = JobRecord &
  Pick<Job, 'cancelling' | 'session'> & {
    readonly number?: number
    /** none = as usual */
    readonly manner?: Manner
  }

const Extras = z.object({
  cancelling: z.literal(true).optional().catch(undefined),
  session: z.string().optional().catch(undefined),
  number: z.number().optional().catch(undefined),
  manner: Manner.optional().catch(undefined),
})

export function reviveEntry(stored: unknown): Entry | null {
  const record = reviveRecord(stored)
  if (!record) return null
  const extras = Object.entries(Extras.parse(stored)).filter(([, value]) => value !== undefined)
  return { ...record, ...Object.fromEntries(extras) }
}

export function mergeEntries(...lists: readonly (readonly Entry[])[]): Entry[] {
  return mergeRecords(...lists)
}
