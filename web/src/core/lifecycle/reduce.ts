import { words } from '../../words/index.ts'
import { advise } from '../advice/advise.ts'
import type { Request } from '../form/request.ts'
import {
  isMoving,
  isOver,
  isVideo,
  isWaiting,
  type Job,
  type JobEvent,
  type JobState,
  type JobTruth,
  type OutputFile,
} from '../jobs/job.ts'
import { problem } from '../problem/problem.ts'
import type { RunError } from '../problem/run-error.ts'
import type { Family } from '../family/family.ts'
import { progressOf } from '../progress/progress.ts'
import { lastingText } from '../progress/time-text.ts'

/** The job after an event at `now`. A finished job stays as it is: late events revive nothing. */
export function reduce<J extends Job>(job: J, event: JobEvent, now: number, family: Family): J {
  if (event.type === 'looked') return looked(job, event.there)
  if (event.type === 'measured') return measured(job, event.frames)
  if (event.type === 'limited') return limited(job, event.seconds)
  if (isOver(job)) return job
  if (event.type === 'seen')
    return job.session === event.session ? job : { ...job, session: event.session }
  if (event.type === 'cancelling') return job.cancelling ? job : { ...job, cancelling: true }
  if (event.type === 'sending') return sending(job, event)
  if (event.type === 'returned') return isMoving(job) ? waitingAgain(job) : job
  if (event.type === 'left') return left(job, event.engine)
  if (event.type === 'gone' && canGoAgain(job, event)) return waitingAgain(job)
  const state = next(job, event, now, family)
  if (state === job.state) return job
  return state.status === 'cancelled' && job.limit !== undefined
    ? overLimit(job, job.limit)
    : { ...job, state }
}

/** Stopped by the owner's limit, before or after it is known to have ended; not if the user cancelled it. */
function limited<J extends Job>(job: J, seconds: number): J {
  if (job.cancelling) return job
  if (job.state.status === 'cancelled') return overLimit(job, seconds)
  return isOver(job) || job.limit === seconds ? job : { ...job, limit: seconds }
}

/** A video that was saved by then is kept. */
function overLimit<J extends Job>(job: J, seconds: number): J {
  const { state } = job
  if (state.status === 'in_progress' && state.file)
    return { ...job, state: { status: 'completed', file: state.file, milliseconds: null } }
  const stoppedBy = problem('run_over_limit', { limit: lastingText(seconds) })
  return { ...job, state: { status: 'failed', problems: [stoppedBy] } }
}

function looked<J extends Job>(job: J, there: boolean): J {
  const { state } = job
  if (state.status !== 'completed' || there === !state.missing) return job
  const { missing: _, ...found } = state
  return { ...job, state: there ? found : { ...state, missing: true } }
}

function measured<J extends Job>(job: J, frames: number): J {
  const { state, request } = job
  if (state.status !== 'completed' || request.chosenFrames === frames) return job
  return { ...job, request: { ...request, chosenFrames: frames } }
}

function sending<J extends Job>(
  job: J,
  { nodes, number, engine }: Extract<JobEvent, { type: 'sending' }>,
): J {
  if (!isWaiting(job)) return job
  const state = { status: 'submitting', ...(number === undefined ? {} : { number }) } as const
  return { ...job, nodes, state, ...(engine ? { engine } : {}) }
}

/** Nobody waits for the answer to a cancellation; it is repeated when the engine is back. */
function left<J extends Job>(job: J, engine: string): J {
  if (job.engine?.id !== engine || isWaiting(job)) return job
  const noted = { ...job, left: [...new Set([...(job.left ?? []), engine])] }
  return job.cancelling ? { ...noted, state: { status: 'cancelled' } } : waitingAgain(noted)
}

/** A run that ComfyUI keeps ending with would never let the others have their turn. */
const maxStops = 3

/** Whether a run that the server no longer knows goes back to our own queue: it surely has not finished. */
function canGoAgain(job: Job, { file, why }: Extract<JobEvent, { type: 'gone' }>): boolean {
  if (file || job.cancelling) return false
  if (isMoving(job)) return true
  if (why !== 'restarted') return false
  if (job.state.status !== 'in_progress') return true
  return !job.state.error && (job.stops ?? 0) + 1 < maxStops
}

function waitingAgain<J extends Job>(job: J): J {
  const { engine: _, returns = 0, stops = 0, state, ...others } = job
  const counted = state.status === 'in_progress' ? stops + 1 : stops
  return {
    ...(others as unknown as J),
    ...(counted > 0 ? { stops: counted } : {}),
    returns: returns + 1,
    state: { status: 'waiting' },
  }
}

type StateEvent = Exclude<
  JobEvent,
  {
    type:
      | 'looked'
      | 'measured'
      | 'limited'
      | 'seen'
      | 'cancelling'
      | 'sending'
      | 'returned'
      | 'left'
  }
>

function next(job: Job, event: StateEvent, now: number, family: Family): JobState {
  const { state } = job
  switch (event.type) {
    case 'accepted':
      // the socket may beat the answer: the run may have started already
      return isUnsent(state) ? { status: 'pending' } : state
    case 'moving':
      return state.status === 'pending' && !state.moving
        ? { status: 'pending', moving: true }
        : state
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
      // without a video so far, HTTP decides: the event may have been missed
      return run.file
        ? { status: 'completed', file: run.file, milliseconds: now - run.startedAt }
        : run
    }
    case 'failed':
      // history decides: a run with a blocked branch reports this too, and succeeds
      return { ...running(state, now), error: event.error }
    case 'interrupted':
      return { status: 'cancelled' }
    case 'unsent':
      return state.status === 'submitting' ? { ...state, unsent: true } : state
    case 'sent_again':
      return state.status === 'submitting' ? sentAgain(state) : state
    case 'gone':
      return gone(job, event, family)
    case 'truth':
      return truthful(job, event.truth, now, family)
  }
}

/** The server isn't known to have it. */
function isUnsent({ status }: JobState): boolean {
  return status === 'waiting' || status === 'submitting'
}

function sentAgain({ number }: Extract<JobState, { status: 'submitting' }>): JobState {
  return { status: 'submitting', ...(number === undefined ? {} : { number }) }
}

/** The state of a job that the server no longer knows. Its file outlives the server's memory. */
function gone(
  job: Job,
  { file, why }: Extract<JobEvent, { type: 'gone' }>,
  family: Family,
): JobState {
  if (file) return { status: 'completed', file, milliseconds: null }
  if (job.cancelling) return { status: 'cancelled' }
  if (job.state.status === 'in_progress' && job.state.error)
    return stopped(job.state.error, job.request, family)
  if (job.state.status === 'in_progress' && why !== 'removed') return tornDown(job, family)
  const actions = [{ kind: 'retry', label: words().buttons.retry } as const]
  return { status: 'failed', problems: [problem(goneCode[why], undefined, { actions })] }
}

/** ComfyUI ended while this run was running, which the run may have caused. */
function tornDown(job: Job, family: Family): JobState {
  const stage = progressOf(job, family.nodes)?.stage
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

function truthful({ state, request }: Job, truth: JobTruth, now: number, family: Family): JobState {
  switch (truth.status) {
    case 'pending':
      return isUnsent(state) ? { status: 'pending' } : state
    case 'in_progress':
      return running(state, now)
    case 'cancelled':
      return { status: 'cancelled' }
    case 'failed': {
      const error = truth.error ?? (state.status === 'in_progress' ? state.error : undefined)
      return error
        ? stopped(error, request, family)
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

/** ComfyUI lists a video among the images, so the extension decides. */
function videoAmong(files: readonly OutputFile[]): OutputFile | undefined {
  return files.find((file) => file.type === 'output' && isVideo(file))
}

/** The state after an error. ComfyUI reports an interruption as one, too. */
function stopped(error: RunError, request: Request, family: Family): JobState {
  const advised = advise(error, { request, family })
  return advised ? { status: 'failed', problems: [advised] } : { status: 'cancelled' }
}
