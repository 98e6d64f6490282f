import { EngineAway } from '../../comfy/engines/engine.ts'
import { Unreachable } from '../../comfy/http.ts'
import { freest } from '../../core/history/record.ts'
import {
  isOver,
  isVideo,
  isWaiting,
  type JobEvent,
  type JobTruth,
  type WhyGone,
} from '../../core/jobs/job.ts'
import { prefixOf } from '../../core/prompt/fill.ts'
import type { Site } from '../engines/sites.ts'
import type { Spot } from '../engines/spot.ts'
import { isWantedAt } from '../engines/where.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { sendLock, type Tabs } from '../world/browser-tabs.ts'
import type { Reach } from '../world/reach.ts'
import { ifReachable } from '../world/reachable.ts'
import { isExpected, sayWhy } from '../world/trouble.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'
import { look, type Sighting } from './sighting.ts'

/** What the reconciler does differently for this ComfyUI and for other engines. */
export interface Looks {
  /** null without an answer */
  look(ids: readonly string[]): Promise<Sighting | null>
  /** Another tab got an answer. */
  heard(): void
  /** Jobs in its queue that should not be there, or that this tab believes elsewhere. */
  strays(sighting: Sighting): readonly Entry[]
  /** Why it would not know a job; undefined: its session tells. */
  whyGone(job: Entry, sighting: Sighting): WhyGone | undefined
  /** The event with files of this server. Throws `Unreachable`. */
  brought(job: Entry, event: JobEvent): Promise<JobEvent>
  /** Whether something is expected to happen soon. */
  isBusy(): boolean
}

export function looksHere(
  { engine }: Spot,
  book: Pick<Book, 'find' | 'live'>,
  reach: Reach,
): Looks {
  return {
    async look(ids) {
      const sighting = await ifReachable(() => look(engine, ids))
      if (sighting) reach.heard()
      else reach.missed()
      return sighting
    },
    heard: () => reach.heard(),
    // over, or waiting here
    strays: ({ queue }) =>
      queue.flatMap(({ id }) => {
        const job = book.find(id)
        return job && !job.engine && (isOver(job) || isWaiting(job)) ? [job] : []
      }),
    whyGone: () => undefined,
    brought: async (_job, event) => event,
    isBusy: () => book.live().length > 0 || reach.silence.value !== null,
  }
}

export interface EngineLooksParts {
  readonly site: Site
  readonly book: Book
  readonly tabs: Tabs
  readonly world: World
  readonly waits: Waits
  /** of this engine */
  readonly reach: Reach
  readonly posting: ReadonlySet<string>
  /** our look at it worked, so its events are for this tab */
  readonly looked: () => void
  /** another tab's did */
  readonly heard: () => void
  /** runs of its have become free for others */
  readonly gaveBack: () => void
}

export function looksElsewhere(parts: EngineLooksParts): Looks {
  const { site, book, tabs, world, waits, reach, posting } = parts
  const { about, engine } = site
  /** counts how often it was away: what it had before that, it may have forgotten */
  let session = 0
  const seenIn = new Map<string, number>()
  /** when copying a video failed, by `world.elapsed` */
  const failedAt = new Map<string, number>()

  const isOwn = (job: Entry): boolean => job.engine?.id === about.id

  async function sight(ids: readonly string[]): Promise<Sighting | null> {
    try {
      const sighting = await look(engine, ids)
      await cancelLeft(sighting)
      return sighting
    } catch (error) {
      if (!isExpected(error)) throw error
      // without an answer from our own server, nothing is known of the engine
      if (error instanceof EngineAway) await missed(error)
      return null
    }
  }

  /** What was given to another engine meanwhile must not be made twice. */
  async function cancelLeft({ queue }: Sighting): Promise<void> {
    for (const { id } of queue) {
      if (!book.find(id)?.left?.includes(about.id)) continue
      // another browser may have sent it here again
      await book.refresh(id)
      const job = book.find(id)
      if (job && (isOver(job) || isWaiting(job) || !isOwn(job))) await engine.cancel(id)
    }
  }

  async function missed(error: EngineAway): Promise<void> {
    session += 1
    site.failed(error)
    reach.missed()
    if (reach.silence.value) await giveBack()
  }

  /** A run that only this engine is to make waits for it. */
  async function giveBack(): Promise<void> {
    const left = book
      .sentTo(about.id)
      .filter(({ id, where, cancelling }) => !posting.has(id) && (cancelling || where === freest))
    if (left.length === 0) return
    await book.noteAll(
      left.map(({ id }) => id),
      { type: 'left', engine: about.id },
    )
    parts.gaveBack()
  }

  function answered(): void {
    reach.heard()
    site.answered()
    if (failedAt.size === 0) site.trouble.value = null
  }

  type Completed = Extract<JobTruth, { status: 'completed' }>

  /** Null while the copy fails, which is tried again later. */
  async function copied(job: Entry, truth: Completed): Promise<JobTruth | null> {
    const video = truth.files.find((file) => file.type === 'output' && isVideo(file))
    if (!video) return truth
    const last = failedAt.get(job.id)
    if (last !== undefined && world.elapsed() - last < waits.idle) return null
    let file: Completed['files'][number] | null = null
    try {
      await tabs.alone(sendLock(job.id), async () => {
        file = await engine.result(job.id, video, prefixOf(job.name, job.path))
      })
      if (failedAt.delete(job.id) && failedAt.size === 0) site.trouble.value = null
    } catch (error) {
      if (error instanceof Unreachable) throw error
      failedAt.set(job.id, world.elapsed())
      site.trouble.value = sayWhy(error)
    }
    return file && { ...truth, files: [file] }
  }

  return {
    async look(ids) {
      const sighting = await sight(ids)
      if (!sighting) return null
      for (const { id } of sighting.queue) seenIn.set(id, session)
      for (const id of seenIn.keys()) if (!book.find(id)) seenIn.delete(id)
      answered()
      parts.looked()
      return sighting
    },
    heard() {
      answered()
      parts.heard()
    },
    strays: ({ queue }) =>
      queue.flatMap(({ id }) => {
        const job = book.find(id)
        return job && isOwn(job) && isOver(job) ? [job] : []
      }),
    whyGone({ id, state }) {
      // its bytes may be on their way, or another browser be sending it
      if (state.status === 'submitting') return 'unknown'
      return seenIn.get(id) === session ? 'removed' : 'restarted'
    },
    async brought(job, event) {
      if (event.type !== 'truth' || event.truth.status !== 'completed') return event
      const truth = await copied(job, event.truth)
      return { type: 'truth', truth: truth ?? { status: 'in_progress' } }
    },
    isBusy: () =>
      book.live().some((job) => isOwn(job) || (isWaiting(job) && isWantedAt(job, about))),
  }
}
