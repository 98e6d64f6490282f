import { z } from 'zod'
import { isVideo, type Job, type JobState, type OutputFile } from './job.ts'
import { defined, KeptError, KeptNotes, KeptProblems } from './kept-problem.ts'
import type { Problem } from './problem.ts'
import type { Request } from './request.ts'
import { reviveRequest } from './stated.ts'
import { Timing } from './timing.ts'

/** A job as the ledger keeps it. Times are milliseconds since the epoch. */
export interface JobRecord {
  readonly v: 1
  /** our own prompt_id */
  readonly id: string
  readonly createdAt: number
  /** of the last change of any kind */
  readonly updatedAt: number
  /** of the user's last change (favourite, hidden, deleted); 0 = none */
  readonly editedAt: number
  readonly request: Request
  /** ids of the nodes of its prompt */
  readonly nodes: readonly string[]
  readonly state: JobState
  /** what its files' names begin with */
  readonly name: string
  readonly favourite: boolean
  /** not among the results in Create; it stays in History */
  readonly hidden: boolean
  /** taken off History as well; the record stays a while, so that no older copy brings the job back */
  readonly deleted: boolean
  /** what was worth knowing when it was queued */
  readonly notes: readonly Problem[]
  /** how long its parts took, where that was seen: what later runs are estimated by */
  readonly timing?: Timing
}

export function newRecord(job: Job, name: string, notes: readonly Problem[] = []): JobRecord {
  const { id, createdAt, request, nodes, state } = job
  const times = { createdAt, updatedAt: createdAt, editedAt: 0 }
  return {
    v: 1,
    id,
    ...times,
    request,
    nodes,
    state,
    name,
    favourite: false,
    hidden: false,
    deleted: false,
    notes,
  }
}

/** The record after the user has changed it. */
export function edited(
  record: JobRecord,
  change: Partial<Pick<JobRecord, 'favourite' | 'hidden' | 'deleted'>>,
  now: number,
): JobRecord {
  return { ...record, ...change, updatedAt: now, editedAt: now }
}

const File: z.ZodType<OutputFile> = z
  .object({
    filename: z.string(),
    subfolder: z.string(),
    type: z.string(),
  })
  .refine(isVideo)
const NodeProgress = z.object({
  value: z.number().finite(),
  max: z.number().finite(),
  state: z.enum(['running', 'finished', 'error']),
})

/** A moment that a date can be made of. */
const time = z.number().finite().min(-8.64e15).max(8.64e15)
/** JSON reads 1e999 as infinity. */
const duration = z.number().finite().nonnegative()

/** One for each status: a status without one does not compile. */
const states = {
  submitting: z.object({ unsent: z.literal(true).optional().catch(undefined) }),
  pending: z.object({}),
  in_progress: z.object({
    startedAt: time,
    cached: z.array(z.string()).catch([]),
    nodes: z.record(NodeProgress).catch({}),
    file: File.nullable().catch(null),
    error: KeptError.optional().catch(undefined),
  }),
  completed: z.object({
    file: File,
    milliseconds: duration.nullable().catch(null),
    missing: z.literal(true).optional().catch(undefined),
  }),
  failed: z.object({ problems: KeptProblems }),
  cancelled: z.object({}),
} satisfies Record<JobState['status'], z.ZodTypeAny>

/** A state that cannot be read is one to ask the server about. */
const unknownState: JobState = { status: 'pending' }

const State = z
  .object({ status: z.string() })
  .passthrough()
  .transform((stored): JobState => {
    const { status } = stored
    if (!Object.hasOwn(states, status)) return unknownState
    const read = states[status as JobState['status']].safeParse(stored)
    return read.success ? ({ status, ...defined(read.data) } as JobState) : unknownState
  })
  .catch(unknownState)

const Stored = z.object({
  // it names a file
  id: z.string().regex(/^[\w-]{1,64}$/),
  createdAt: time,
  updatedAt: time.optional().catch(undefined),
  editedAt: time.catch(0),
  request: z.unknown().transform(reviveRequest),
  nodes: z.array(z.string()).catch([]),
  state: State,
  name: z.string().catch(''),
  favourite: z.boolean().catch(false),
  hidden: z.boolean().catch(false),
  deleted: z.boolean().catch(false),
  notes: KeptNotes,
  timing: Timing.optional().catch(undefined),
})

/**
 * A record as read from a file or the browser's storage: what still makes sense of it is kept. Null when it
 * has no id, no time or no request, so that it can neither be shown nor repeated.
 */
export function reviveRecord(stored: unknown): JobRecord | null {
  const read = Stored.safeParse(stored)
  if (!read.success) return null
  const { request, updatedAt = read.data.createdAt, timing, ...rest } = read.data
  return request && { v: 1, ...rest, updatedAt, request, ...(timing ? { timing } : {}) }
}
