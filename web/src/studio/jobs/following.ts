import type { Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import { planOf } from '../../core/family/plan.ts'
import { annotatedName } from '../../core/form/held.ts'
import type { Request } from '../../core/form/request.ts'
import { isOver } from '../../core/jobs/job.ts'
import type { JobState } from '../../core/jobs/job.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { isExpected } from '../world/trouble.ts'
import { Unreachable } from '../../comfy/http.ts'

/** Runs that begin with the last frame of another one, which has to end first. */
export interface Following {
  /** Whether a waiting run may be sent. */
  isReady(job: Entry): boolean
  /**
   * Gives a run its image, just before it is sent. Returns why that is impossible; none if it has one. Throws
   * `Unreachable`.
   */
  carry(id: string): Promise<readonly Problem[]>
  /** The run whose last frame it lacks and that nobody makes anymore; null if there is none. */
  lacks(job: Entry): Entry | null
}

/** Rounding of starts, in seconds. */
const near = 0.002

type Completed = Extract<JobState, { status: 'completed' }>

/** Whether it still lacks the image that it begins with. */
export function awaitsFrame({
  runOptions,
  request,
}: Pick<Entry, 'runOptions' | 'request'>): boolean {
  return runOptions?.continues === true && request.image === null
}

export function createFollowing({
  comfy,
  book,
  families,
}: {
  readonly comfy: Comfy
  readonly book: Pick<Book, 'entries' | 'find' | 'revise'>
  readonly families: Families
}): Following {
  /** Whether this run's part of a sound ends where the other's begins. */
  function leadsTo(request: Request, next: Request): boolean {
    if (request.rework || request.audio === null || request.audio !== next.audio) return false
    const { frames, fps } = planOf(request, modes[request.mode], families.of(request))
    return Math.abs(request.audioStart + frames / fps - next.audioStart) < near
  }

  /** The file of the run that it goes on from; null if there is none yet. */
  function before(job: Entry): Completed | null {
    const own = book.entries.value.filter((one) => leadsTo(one.request, job.request))
    const { batch } = job
    const first = batch && own.find((one) => one.batch?.id === batch.id)
    if (first && !isOver(first)) return null
    const all = first ? [first, ...own.filter((one) => one.createdAt > job.createdAt)] : own
    for (const { state, deleted } of all)
      if (state.status === 'completed' && !state.missing && !deleted) return state
    return null
  }

  return {
    lacks(job) {
      if (!awaitsFrame(job) || before(job)) return null
      const own = book.entries.value.filter((one) => leadsTo(one.request, job.request))
      const isMade = own.some((one) => !isOver(one) && !one.deleted)
      return isMade ? null : (own.find((one) => one.batch?.id === job.batch?.id) ?? own[0] ?? null)
    },
    isReady: (job) => !awaitsFrame(job) || before(job) !== null,
    async carry(id) {
      const job = book.find(id)
      if (!job || !awaitsFrame(job)) return []
      const state = before(job)
      const taken = state && (await takeLast(comfy, annotatedName(state.file)))
      if (!taken) return [problem('part_without_frame', undefined, { field: 'image' })]
      await book.revise(id, { request: { ...job.request, image: taken }, nodes: [] })
      return []
    },
  }
}

/** The name of the last frame as an input; null if the backend can't take it. */
async function takeLast(comfy: Comfy, file: string): Promise<string | null> {
  try {
    return (await comfy.shim.takeInput(file, { frame: -1 }))?.name ?? null
  } catch (error) {
    if (error instanceof Unreachable || !isExpected(error)) throw error
    return null
  }
}
