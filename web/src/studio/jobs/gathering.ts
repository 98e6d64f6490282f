import type { Families } from '../../core/family/families.ts'
import { planOf } from '../../core/family/plan.ts'
import { type Clip, clipOf } from '../../core/form/rework.ts'
import { isOver, type JobState } from '../../core/jobs/job.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { announced } from './announced.ts'

/** Runs that join the videos of other runs, which have to end first. */
export interface Gathering {
  /** Whether a waiting run may be sent. */
  isReady(job: Entry): boolean
  /** Names the files of a run's clips, just before it is sent. Returns why that is impossible. */
  carry(id: string): Promise<readonly Problem[]>
  /** The first run whose video it lacks and that nobody makes anymore; null if there is none. */
  lacks(job: Entry): Entry | null
  /** The runs whose videos it has. */
  made(job: Entry): readonly Entry[]
}

type Made = Entry & { readonly state: Extract<JobState, { status: 'completed' }> }

/** Rounding of starts, in seconds. */
const near = 0.002

export function createGathering({
  book,
  families,
}: {
  readonly book: Pick<Book, 'entries' | 'find' | 'revise'>
  readonly families: Families
}): Gathering {
  /** The same part of the same audio. */
  function isSamePart(one: Entry, other: Entry): boolean {
    const [{ request: a }, { request: b }] = [one, other]
    if (a.rework || a.audio === null || a.audio !== b.audio) return false
    if (Math.abs(a.audioStart - b.audioStart) >= near) return false
    const [first, second] = [a, b].map((request) =>
      planOf(request, modes[request.mode], families.of(request)),
    )
    return first?.frames === second?.frames && first?.fps === second?.fps
  }

  /** The runs that make a clip: its own, then those that repeat it. */
  function makersOf({ job }: Clip): Entry[] {
    const own = job === null ? undefined : book.find(job)
    if (!own) return []
    // those of the batch first, as no clock is exact to the millisecond
    const same = book.entries.value.filter((one) => one !== own && isSamePart(own, one))
    const ofBatch = same.filter((one) => own.batch && one.batch?.id === own.batch.id)
    const later = same.filter((one) => !ofBatch.includes(one) && one.createdAt > own.createdAt)
    return [own, ...ofBatch, ...later]
  }

  const madeBy = (clip: Clip): Made | null => makersOf(clip).find(isMade) ?? null

  return {
    isReady: ({ runOptions, request }) =>
      !runOptions?.gathers ||
      (request.rework?.clips.every((clip) => madeBy(clip) !== null) ?? true),
    async carry(id) {
      const job = book.find(id)
      const { rework } = job?.request ?? {}
      if (!job?.runOptions?.gathers || !rework) return []
      const made = rework.clips.map(madeBy)
      const clips = made.flatMap((one) => {
        const facts = one && announced(one, families)
        return one && facts ? [clipOf(one.state.file, one.id, facts)] : []
      })
      if (clips.length < made.length)
        return [problem('part_missing', { part: made.findIndex((one) => !one) + 1 })]
      await book.revise(id, {
        request: { ...job.request, rework: { ...rework, clips } },
        nodes: [],
      })
      return []
    },
    made: ({ request }) => request.rework?.clips.flatMap((clip) => madeBy(clip) ?? []) ?? [],
    lacks({ runOptions, request }) {
      if (!runOptions?.gathers || !request.rework) return null
      for (const clip of request.rework.clips) {
        const makers = makersOf(clip)
        const [own] = makers
        if (own && !makers.some(isMade) && makers.every((one) => isOver(one) || one.deleted))
          return own
      }
      return null
    },
  }
}

function isMade(entry: Entry): entry is Made {
  const { state, deleted } = entry
  return state.status === 'completed' && !state.missing && !deleted
}
