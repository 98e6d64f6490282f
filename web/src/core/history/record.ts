import { z } from 'zod'
import { type EngineMark, isVideo, type Job, type JobState, type OutputFile } from '../jobs/job.ts'
import { defined, KeptError, KeptNotes, KeptProblems } from './kept-problem.ts'
import type { Problem } from '../problem/problem.ts'
import type { Request } from '../form/request.ts'
import { reviveRequest } from '../form/stated.ts'
import { Timing } from '../progress/timing.ts'

/** A job in the ledger. Times are milliseconds since the epoch. */
export interface JobRecord {
  readonly v: 1
  /** our own prompt_id */
  readonly id: string
  readonly createdAt: number
  /** time of the last change */
  readonly updatedAt: number
  /** time of the user's last change (favourite, hidden, deleted); 0 = none */
  readonly editedAt: number
  readonly request: Request
  /** node ids of its prompt */
  readonly nodes: readonly string[]
  readonly state: JobState
  /** names the run, what it saves of its first pass and, without a `path`, its video */
  readonly name: string
  /** where it saves its video, below ComfyUI's output folder, without number and extension (`pathOf`) */
  readonly path?: string
  readonly favourite: boolean
  /** hidden in Create; it stays in History */
  readonly hidden: boolean
  /** removed from History too; the record stays a while, so that no older copy restores the job */
  readonly deleted: boolean
  /** notes from when it was queued */
  readonly notes: readonly Problem[]
  /** measured times of its parts, if any, to estimate later runs */
  readonly timing?: Timing
  /** the runs that were queued together with it */
  readonly batch?: Batch
  /** where it is wanted: an engine's id, `freest` or `here`; default: here */
  readonly where?: string
  /** the engine that has it, or made it; default: this ComfyUI */
  readonly engine?: EngineMark
  /** ids of engines that it was taken from while they didn't answer: they may still have it */
  readonly left?: readonly string[]
  /** how often it came back from ComfyUI's queue to ours; default: never */
  readonly returns?: number
  /** how often ComfyUI ended while it was running; default: never */
  readonly stops?: number
}

/** `where` of a run that the engine with the least to do makes. */
export const freest = 'freest'
/** `where` of a run that another engine was to make before. */
export const here = 'here'

/** A run's place in its batch. */
export interface Batch {
  readonly id: string
  /** from 0 */
  readonly index: number
  /** runs in the batch */
  readonly count: number
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

/** The record after a change by the user. */
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

/** A time that `Date` can represent. */
const time = z.number().finite().min(-8.64e15).max(8.64e15)
/** JSON parses 1e999 as infinity. */
const duration = z.number().finite().nonnegative()

/** One per status: a missing one does not compile. */
const states = {
  waiting: z.object({}),
  submitting: z.object({
    unsent: z.literal(true).optional().catch(undefined),
    number: z.number().finite().optional().catch(undefined),
  }),
  pending: z.object({ moving: z.literal(true).optional().catch(undefined) }),
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

/** An unreadable state: the server will be asked. */
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

/** It becomes a path on the server. */
const savedPath = z
  .string()
  .max(400)
  .regex(/^(?!\.)[^\\:%]+$/)
  .refine((path) => path.split('/').every((level) => level !== '' && !level.startsWith('.')))

const Batch = z.object({
  id: z.string().min(1),
  index: z.number().int().nonnegative(),
  count: z.number().int().positive(),
})
const EngineMark = z.object({
  id: z.string().min(1),
  name: z.string(),
  as: z.string().optional().catch(undefined),
})
const count = z.number().int().nonnegative().optional().catch(undefined)

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
  path: savedPath.optional().catch(undefined),
  favourite: z.boolean().catch(false),
  hidden: z.boolean().catch(false),
  deleted: z.boolean().catch(false),
  notes: KeptNotes,
  timing: Timing.optional().catch(undefined),
  batch: Batch.optional().catch(undefined),
  where: z.string().min(1).optional().catch(undefined),
  engine: EngineMark.transform(defined).optional().catch(undefined),
  left: z.array(z.string()).optional().catch(undefined),
  returns: count,
  stops: count,
})

/**
 * A record from a file or the browser's storage: valid parts are kept. Null without an id, a time or a
 * request, as it can then neither be shown nor repeated.
 */
export function reviveRecord(stored: unknown): JobRecord | null {
  const read = Stored.safeParse(stored)
  if (!read.success) return null
  const { request, updatedAt = read.data.createdAt, ...others } = read.data
  const { path, timing, batch, where, engine, left, returns, stops, ...rest } = others
  const known = defined({ path, timing, batch, where, engine, left, returns, stops })
  return request && { v: 1, ...rest, updatedAt, request, ...known }
}
