import type { Problem } from '../problem/problem.ts'
import type { RunError } from '../problem/run-error.ts'
import type { ServerFile } from '../form/held.ts'
import type { Request } from '../form/request.ts'

/** A file saved by a run. */
export type OutputFile = ServerFile

export interface NodeProgress {
  readonly value: number
  readonly max: number
  readonly state: 'running' | 'finished' | 'error'
}

export type JobState =
  /** Recorded, and in our own queue until there is room for it in ComfyUI's. */
  | { readonly status: 'waiting' }
  /**
   * Recorded and, as far as known, on its way to the server. `unsent`: the server still does not know it, so
   * it has to be sent again or dropped. `number`: its place in ComfyUI's queue; default: the end.
   */
  | { readonly status: 'submitting'; readonly unsent?: true; readonly number?: number }
  /** `moving`: on its way back to our own queue; once ComfyUI's queue doesn't have it, it waits there. */
  | { readonly status: 'pending'; readonly moving?: true }
  | {
      readonly status: 'in_progress'
      readonly startedAt: number
      readonly cached: readonly string[]
      readonly nodes: Readonly<Record<string, NodeProgress>>
      readonly file: OutputFile | null
      /**
       * Reported by the socket; not final. A blocked branch counts as an error too, yet the run may succeed.
       */
      readonly error?: RunError
    }
  | {
      readonly status: 'completed'
      readonly file: OutputFile
      readonly milliseconds: number | null
      /** the file no longer exists */
      readonly missing?: true
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }
  | { readonly status: 'cancelled' }

export interface Job {
  /** our own prompt_id */
  readonly id: string
  readonly request: Request
  /** node ids of its prompt */
  readonly nodes: readonly string[]
  /** milliseconds since the epoch */
  readonly createdAt: number
  readonly state: JobState
  /** to be cancelled: recorded before the server is asked, and retried until done */
  readonly cancelling?: true
  /** how often it came back from ComfyUI's queue to ours; default: never */
  readonly returns?: number
  /** how often ComfyUI ended while it was running; default: never */
  readonly stops?: number
  /** the server session it was last seen in */
  readonly session?: string
  /** it is stopped because it took longer than these seconds, the limit of the server's owner */
  readonly limit?: number
}

/** Events of a job. `truth` comes from HTTP, the rest from the socket. */
export type JobEvent =
  /** it leaves our own queue; `nodes` are those of its prompt */
  | { readonly type: 'sending'; readonly nodes: readonly string[]; readonly number?: number }
  | { readonly type: 'accepted' }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  | { readonly type: 'started' }
  | { readonly type: 'cached'; readonly nodes: readonly string[] }
  | { readonly type: 'progress'; readonly nodes: Readonly<Record<string, NodeProgress>> }
  | { readonly type: 'saved'; readonly files: readonly OutputFile[] }
  | { readonly type: 'succeeded' }
  | { readonly type: 'failed'; readonly error: RunError }
  | { readonly type: 'interrupted' }
  /** it is, or was, stopped because the server's owner allows a run these seconds */
  | { readonly type: 'limited'; readonly seconds: number }
  | { readonly type: 'truth'; readonly truth: JobTruth }
  /** seen queued or running in this session */
  | { readonly type: 'seen'; readonly session: string }
  | { readonly type: 'cancelling' }
  /** ComfyUI is asked to take it out of its queue, so that it waits in ours */
  | { readonly type: 'moving' }
  /** ComfyUI has taken it out of its queue */
  | { readonly type: 'returned' }
  | { readonly type: 'unsent' }
  | { readonly type: 'sent_again' }
  | { readonly type: 'gone'; readonly why: WhyGone; readonly file: OutputFile | null }
  /** a finished job's file was read, whose length the model chose */
  | { readonly type: 'measured'; readonly frames: number }
  /** a finished job's file was checked */
  | { readonly type: 'looked'; readonly there: boolean }

/** Why the server does not know a job: a restart forgets all, others may remove one, or unknown. */
export type WhyGone = 'restarted' | 'removed' | 'unknown'

/** GET /api/jobs/{id} */
export type JobTruth =
  | { readonly status: 'pending' | 'in_progress' | 'cancelled' }
  | {
      readonly status: 'completed'
      readonly files: readonly OutputFile[]
      readonly milliseconds: number | null
      /** texts that its nodes show, if any */
      readonly texts?: readonly string[]
    }
  | { readonly status: 'failed'; readonly error: RunError | null }

export function newJob(
  id: string,
  request: Request,
  nodes: readonly string[],
  createdAt: number,
  status: 'waiting' | 'submitting' = 'submitting',
): Job {
  return { id, request, nodes, createdAt, state: { status } }
}

export function isOver(job: Job): boolean {
  return (
    job.state.status === 'completed' ||
    job.state.status === 'failed' ||
    job.state.status === 'cancelled'
  )
}

/** In our own queue: ComfyUI doesn't have it. */
export function isWaiting({ state }: Pick<Job, 'state'>): boolean {
  return state.status === 'waiting'
}

/** It has not started: it waits in our own queue or in ComfyUI's. */
export function isQueued({ state }: Pick<Job, 'state'>): boolean {
  return state.status === 'waiting' || state.status === 'pending'
}

/** On its way back from ComfyUI's queue to ours. */
export function isMoving({ state }: Pick<Job, 'state'>): boolean {
  return state.status === 'pending' && state.moving === true
}

/** By its extension. Anything else opened as a page, such as an SVG, may run scripts in ComfyUI's origin. */
export function isVideo({ filename }: Pick<OutputFile, 'filename'>): boolean {
  return /\.(mp4|webm|mov|mkv)$/i.test(filename)
}
