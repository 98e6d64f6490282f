import { words } from '../words/index.ts'
import { advise } from './advice/advise.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { progressOf } from './progress.ts'
import type { Request } from './request.ts'

/** A file that a run saved, as ComfyUI's /view names it. */
export interface OutputFile {
  readonly filename: string
  readonly subfolder: string
  readonly type: string
}

export interface NodeProgress {
  readonly value: number
  readonly max: number
  readonly state: 'running' | 'finished' | 'error'
}

/** What went wrong inside a run, in ComfyUI's words. */
export interface RunError {
  readonly node: string
  readonly nodeClass: string
  readonly type: string
  readonly message: string
  readonly traceback: readonly string[]
}

export type JobState =
  /**
   * Written down, and on its way to the server as far as anyone knows. `unsent`: the server does not know
   * it, long after it should have come there, so it is to be sent again or given up.
   */
  | { readonly status: 'submitting'; readonly unsent?: true }
  | { readonly status: 'pending' }
  | {
      readonly status: 'in_progress'
      readonly startedAt: number
      readonly cached: readonly string[]
      readonly nodes: Readonly<Record<string, NodeProgress>>
      readonly file: OutputFile | null
      /** An event's word. The run may still succeed: a blocked branch is told of as an error too. */
      readonly error?: RunError
    }
  | {
      readonly status: 'completed'
      readonly file: OutputFile
      readonly milliseconds: number | null
      /** the file was looked for and is not there any more */
      readonly missing?: true
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }
  | { readonly status: 'cancelled' }

export interface Job {
  /** our own prompt_id */
  readonly id: string
  readonly request: Request
  /** ids of the nodes of its prompt */
  readonly nodes: readonly string[]
  /** milliseconds since the epoch */
  readonly createdAt: number
  readonly state: JobState
  /** to be cancelled: written down before the server is asked, and asked for again until it is done */
  readonly cancelling?: true
  /** another job takes its place in the queue: when it is gone from there it is cancelled, not lost */
  readonly moving?: true
  /** the session of the server that it was last seen in */
  readonly session?: string
}

/** What can happen to a job. `truth` comes from HTTP, the rest from the socket. */
export type JobEvent =
  | { readonly type: 'accepted' }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  | { readonly type: 'started' }
  | { readonly type: 'cached'; readonly nodes: readonly string[] }
  | { readonly type: 'progress'; readonly nodes: Readonly<Record<string, NodeProgress>> }
  | { readonly type: 'saved'; readonly files: readonly OutputFile[] }
  | { readonly type: 'succeeded' }
  | { readonly type: 'failed'; readonly error: RunError }
  | { readonly type: 'interrupted' }
  | { readonly type: 'truth'; readonly truth: JobTruth }
  /** seen waiting or running in this session */
  | { readonly type: 'seen'; readonly session: string }
  | { readonly type: 'cancelling' }
  | { readonly type: 'moving' }
  | { readonly type: 'unsent' }
  | { readonly type: 'sent_again' }
  | { readonly type: 'gone'; readonly why: WhyGone; readonly file: OutputFile | null }
  /** the file of a finished job was looked for */
  | { readonly type: 'looked'; readonly there: boolean }

/** Why the server does not know a job: a restart forgets all, others may remove one, or nobody can tell. */
export type WhyGone = 'restarted' | 'removed' | 'unknown'

/** GET /api/jobs/{id} */
export type JobTruth =
  | { readonly status: 'pending' | 'in_progress' | 'cancelled' }
  | {
      readonly status: 'completed'
      readonly files: readonly OutputFile[]
      readonly milliseconds: number | null
    }
  | { readonly status: 'failed'; readonly error: RunError | null }

export function newJob(
  id: string,
  request: Request,
  nodes: readonly string[],
  createdAt: number,
): Job {
  return { id, request, nodes, createdAt, state: { status: 'submitting' } }
}

export function isOver(job: Job): boolean {
  return (
    job.state.status === 'completed' ||
    job.state.status === 'failed' ||
    job.state.status === 'cancelled'
  )
}

/** The job after an event at `now`. A job that is over stays as it is: late events revive nothing. */
export function reduce<J extends Job>(job: J, event: JobEvent, now: number): J {
  if (event.type === 'looked') return looked(job, event.there)
  if (isOver(job)) return job
  if (event.type === 'seen')
    return job.session === event.session ? job : { ...job, session: event.session }
  if (event.type === 'cancelling') return job.cancelling ? job : { ...job, cancelling: true }
  if (event.type === 'moving') return job.moving ? job : { ...job, moving: true }
  const state = next(job, event, now)
  return state === job.state ? job : { ...job, state }
}

function looked<J extends Job>(job: J, there: boolean): J {
  const { state } = job
  if (state.status !== 'completed' || there === !state.missing) return job
  const { missing: _, ...found } = state
  return { ...job, state: there ? found : { ...state, missing: true } }
}

type StateEvent = Exclude<JobEvent, { type: 'looked' | 'seen' | 'cancelling' | 'moving' }>

function next(job: Job, event: StateEvent, now: number): JobState {
  const { state } = job
  switch (event.type) {
    case 'accepted':
      // the socket is faster than the answer: the run may have started already
      return state.status === 'submitting' ? { status: 'pending' } : state
    case 'refused':
      return { status: 'failed', problems: event.problems }
    case 'started':
      return running(state, now)
    case 'cached':
      return { ...running(state, now), cached: event.nodes }
    case 'progress':
      return { ...running(state, now), nodes: event.nodes }
    case 'saved':
      return { ...running(state, now), file: videoAmong(event.files) ?? running(state, now).file }
    case 'succeeded': {
      const run = running(state, now)
      // without a video so far, HTTP has the last word: the event may have been missed
      return run.file
        ? { status: 'completed', file: run.file, milliseconds: now - run.startedAt }
        : run
    }
    case 'failed':
      // history decides: a run with a blocked branch says this too, and succeeds
      return { ...running(state, now), error: event.error }
    case 'interrupted':
      return { status: 'cancelled' }
    case 'unsent':
      return state.status === 'submitting' ? { status: 'submitting', unsent: true } : state
    case 'sent_again':
      return state.status === 'submitting' ? { status: 'submitting' } : state
    case 'gone':
      return gone(job, event)
    case 'truth':
      return truthful(job, event.truth, now)
  }
}

/** What becomes of a job that the server does not know any more. Its file outlives the server's memory. */
function gone(job: Job, { file, why }: Extract<JobEvent, { type: 'gone' }>): JobState {
  if (file) return { status: 'completed', file, milliseconds: null }
  if (job.cancelling || job.moving) return { status: 'cancelled' }
  if (job.state.status === 'in_progress' && job.state.error)
    return stopped(job.state.error, job.request)
  if (job.state.status === 'in_progress' && why !== 'removed') return tornDown(job)
  const actions = [{ kind: 'retry', label: words().buttons.retry } as const]
  return { status: 'failed', problems: [problem(goneCode[why], undefined, { actions })] }
}

/** The server ended with this run under way, which only its own end can have done: it may be the cause. */
function tornDown(job: Job): JobState {
  const stage = progressOf(job)?.stage
  const extras = {
    actions: [{ kind: 'retry', label: words().buttons.retryAnyway } as const],
    ...(stage === undefined || stage === 'start' ? {} : { stage: words().stages[stage] }),
  }
  return { status: 'failed', problems: [problem('run_stopped', undefined, extras)] }
}

const goneCode = { restarted: 'run_lost', removed: 'run_removed', unknown: 'run_unknown' } as const

type Running = Extract<JobState, { status: 'in_progress' }>

function running(state: JobState, now: number): Running {
  return state.status === 'in_progress'
    ? state
    : { status: 'in_progress', startedAt: now, cached: [], nodes: {}, file: null }
}

function truthful({ state, request }: Job, truth: JobTruth, now: number): JobState {
  switch (truth.status) {
    case 'pending':
      return state.status === 'submitting' ? { status: 'pending' } : state
    case 'in_progress':
      return running(state, now)
    case 'cancelled':
      return { status: 'cancelled' }
    case 'failed': {
      const error = truth.error ?? (state.status === 'in_progress' ? state.error : undefined)
      return error
        ? stopped(error, request)
        : { status: 'failed', problems: [problem('run_failed', { message: null })] }
    }
    case 'completed': {
      const file = videoAmong(truth.files)
      if (!file) return { status: 'failed', problems: [problem('no_video')] }
      const measured = state.status === 'in_progress' ? now - state.startedAt : null
      return { status: 'completed', file, milliseconds: truth.milliseconds ?? measured }
    }
  }
}

/** ComfyUI lists a video among the images, so the ending decides. */
function videoAmong(files: readonly OutputFile[]): OutputFile | undefined {
  return files.find((file) => file.type === 'output' && isVideo(file))
}

/** By its name. Anything else that is opened as a page, an SVG for one, may run scripts in ComfyUI's origin. */
export function isVideo({ filename }: Pick<OutputFile, 'filename'>): boolean {
  return /\.(mp4|webm|mov|mkv)$/i.test(filename)
}

/** What an error makes of a run. An interruption is told of as one, too. */
function stopped(error: RunError, request: Request): JobState {
  const advised = advise(error, { request })
  return advised ? { status: 'failed', problems: [advised] } : { status: 'cancelled' }
}
