import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { Request } from './request.ts'
import { stageOf } from './stages.ts'

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
  | { readonly status: 'submitting' }
  | { readonly status: 'pending' }
  | {
      readonly status: 'in_progress'
      readonly startedAt: number
      readonly cached: readonly string[]
      readonly nodes: Readonly<Record<string, NodeProgress>>
      readonly file: OutputFile | null
    }
  | {
      readonly status: 'completed'
      readonly file: OutputFile
      readonly milliseconds: number | null
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
  | { readonly type: 'lost' }
  | { readonly type: 'truth'; readonly truth: JobTruth }

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
export function reduce(job: Job, event: JobEvent, now: number): Job {
  if (isOver(job)) return job
  const state = next(job, event, now)
  return state === job.state ? job : { ...job, state }
}

function next(job: Job, event: JobEvent, now: number): JobState {
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
      return { status: 'failed', problems: [runProblem(event.error)] }
    case 'interrupted':
      return { status: 'cancelled' }
    case 'lost':
      return { status: 'failed', problems: [problem('run_lost')] }
    case 'truth':
      return truthful(state, event.truth, now)
  }
}

type Running = Extract<JobState, { status: 'in_progress' }>

function running(state: JobState, now: number): Running {
  return state.status === 'in_progress'
    ? state
    : { status: 'in_progress', startedAt: now, cached: [], nodes: {}, file: null }
}

function truthful(state: JobState, truth: JobTruth, now: number): JobState {
  switch (truth.status) {
    case 'pending':
      return state.status === 'submitting' ? { status: 'pending' } : state
    case 'in_progress':
      return running(state, now)
    case 'cancelled':
      return { status: 'cancelled' }
    case 'failed':
      return {
        status: 'failed',
        problems: [
          truth.error
            ? runProblem(truth.error)
            : problem('run_failed', { message: 'no reason given' }),
        ],
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
  return files.find(
    (file) => file.type === 'output' && /\.(mp4|webm|mov|mkv)$/i.test(file.filename),
  )
}

/** A run's error as a problem, at its stage. */
export function runProblem(error: RunError): Problem {
  const stage = stageOf(error.node)?.label
  const extras = {
    detail: [
      `${error.node} (${error.nodeClass}): ${error.type}`,
      error.message,
      ...error.traceback,
    ].join('\n'),
    ...(stage === undefined ? {} : { stage }),
    actions: [{ kind: 'retry', label: 'Try again' } as const],
  }
  if (/OutOfMemory|out of memory|Allocation on device/i.test(`${error.type} ${error.message}`))
    return problem('out_of_memory', undefined, extras)
  return problem('run_failed', { message: firstLine(error.message) }, extras)
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}
