import type { ComputedRef } from 'vue'
import type { Engine } from '../../comfy/engines/engine.ts'
import type { Request } from '../../core/form/request.ts'
import type { Stop } from '../../core/jobs/halt.ts'
import { here } from '../../core/history/record.ts'
import { isOver, isQueued, isWaiting } from '../../core/jobs/job.ts'
import { orderOf, ordersFor } from '../../core/jobs/order.ts'
import type { Place } from '../../core/jobs/queue.ts'
import { words } from '../../words/index.ts'
import { mayBeAt } from '../engines/where.ts'
import type { Book } from '../ledger/book.ts'
import { type Entry, isHeld } from '../ledger/entry.ts'
import type { Feeder } from '../queue/feeder.ts'
import type { PauseSwitch } from '../queue/pause.ts'
import { ifReachable } from '../world/reachable.ts'
import type { World } from '../world/world.ts'
import type { PromptBuilder } from './prompt-builder.ts'
import type { Sending } from './sending.ts'

/** What can be done with our runs in progress. */
export interface Line {
  /** Sends a job that never reached the server now, rather than as soon as that is possible. */
  send(id: string): Promise<void>
  cancel(id: string): Promise<void>
  /** Cancels all our jobs, and nobody else's. */
  cancelAll(): Promise<void>
  /** Cancels the runs of a batch that have not started. */
  cancelRest(batch: string): Promise<void>
  /**
   * Puts a run that has not started before another one of ours, or last. Other people's runs keep their
   * places.
   */
  place(id: string, before: string | null): Promise<void>
  /** Puts a run that has not started before all others of ours that have not. */
  toFront(id: string): Promise<void>
  /** Replaces the settings of a waiting run. False if it no longer waits. */
  change(id: string, request: Request): Promise<boolean>
  /** Takes a run back into our own queue and keeps it there while it is edited. False if it has started. */
  hold(id: string): Promise<boolean>
  /** Has this ComfyUI make a waiting run that another engine was to make. */
  runHere(id: string): Promise<void>
  /** Ends `hold`. */
  release(id: string): Promise<void>
  /** Pauses our own queue; what is running ends. */
  pauseNow(): Promise<void>
  resume(): Promise<void>
  /** Pauses later; null takes that back. */
  stopLater(stop: Stop | null): Promise<void>
}

export interface LineParts {
  readonly book: Book
  readonly world: World
  /** our runs in progress, the next one first */
  readonly line: ComputedRef<readonly Entry[]>
  readonly pause: PauseSwitch
  readonly feeder: Pick<Feeder, 'feed' | 'takeBack'>
  readonly sending: Pick<Sending, 'isLeft' | 'offer'>
  readonly builder: Pick<PromptBuilder, 'repath'>
  readonly places: ComputedRef<ReadonlyMap<string, Place>>
  /** the engine that has a run; undefined: it is no longer on the list */
  readonly engineOf: (job: Entry) => Engine | undefined
  /** Looks at it. */
  readonly look: (job: Entry) => Promise<void> | undefined
  /** Shows a warning: what happened, and what to do. */
  readonly tell: (what: string, remedy: string) => void
}

/** How long a run is kept from being sent while it is edited; renewed as long as it is. */
const holdMilliseconds = 120_000

export function createLine(parts: LineParts): Line {
  const { book, world, line, pause, feeder, sending, builder, places } = parts
  const { engineOf, look } = parts

  const notStarted = (): Entry[] => line.value.filter(isQueued)

  /** It has not started, and is to. */
  function movable(id: string): Entry | undefined {
    const job = book.find(id)
    return job && isQueued(job) && !job.cancelling ? job : undefined
  }

  function sayUnreachable(what: string): void {
    parts.tell(what, words().notices.willRetry)
  }

  async function cancel(id: string): Promise<void> {
    const entry = book.find(id)
    if (!entry || isOver(entry)) return
    if (isWaiting(entry)) return book.note(id, { type: 'interrupted' })
    // recorded first, so that it outlives this tab and a server that doesn't answer now
    await book.note(id, { type: 'cancelling' })
    if (entry.state.status === 'submitting' && entry.state.unsent)
      return book.note(id, { type: 'interrupted' })
    const asked = await ifReachable(async () => {
      await engineOf(entry)?.cancel(id)
      return true
    })
    if (!asked) return sayUnreachable(words().notices.notCancelled)
    await look(entry)
  }

  async function cancelMany(jobs: readonly Entry[]): Promise<void> {
    const waiting = jobs.filter(isWaiting).map(({ id }) => id)
    const others = jobs.filter((job) => !isWaiting(job))
    // the waiting ones first, or they would be sent in place of the others
    const ended = book.noteAll(waiting, { type: 'interrupted' })
    await Promise.all([ended, ...others.map(({ id }) => cancel(id))])
  }

  async function place(id: string, before: string | null): Promise<void> {
    if (!movable(id)) return
    const orders = ordersFor(notStarted(), id, before)
    await book.reviseAll(new Map([...orders].map(([one, order]) => [one, { order }])))
    // the others don't wait for one that is being edited
    const free = notStarted().filter((job) => !isHeld(job, world.now()))
    const overtaken = overtakenIn(free, places.value)
    if (overtaken.length > 0 && !(await feeder.takeBack(overtaken)))
      sayUnreachable(words().notices.notReordered)
    await feeder.feed()
  }

  return {
    async send(id) {
      if (!sending.isLeft(id)) return
      await book.note(id, { type: 'sent_again' })
      if (!(await sending.offer(id))) sayUnreachable(words().notices.notSent)
    },
    cancel,
    cancelAll: () => cancelMany(book.live()),
    cancelRest: (batch) => cancelMany(notStarted().filter((job) => job.batch?.id === batch)),
    place,
    async toFront(id) {
      const first = notStarted().toSorted((a, b) => orderOf(a) - orderOf(b))[0]
      if (first && first.id !== id) await place(id, first.id)
    },
    async change(id, request) {
      const job = book.find(id)
      if (!job || !isWaiting(job)) return false
      // a draft's first pass belongs to what the draft was made from
      const { draft: _, ...options } = job.runOptions ?? {}
      const named = builder.repath(request, job)
      await book.revise(id, { request, nodes: [], heldUntil: 0, runOptions: options, ...named })
      void feeder.feed()
      return true
    },
    async hold(id) {
      const job = movable(id)
      if (!job) return false
      await book.revise(id, { heldUntil: world.now() + holdMilliseconds })
      if (!isWaiting(job)) await feeder.takeBack([job])
      const now = book.find(id)
      void feeder.feed()
      return now !== undefined && isWaiting(now)
    },
    async runHere(id) {
      const job = book.find(id)
      if (!job || !isWaiting(job)) return
      await book.revise(id, { where: here })
      await feeder.feed()
    },
    async release(id) {
      if (book.find(id)?.heldUntil) await book.revise(id, { heldUntil: 0 })
      void feeder.feed()
    },
    async pauseNow() {
      pause.pause()
      await feeder.feed()
    },
    async resume() {
      pause.resume()
      await feeder.feed()
    },
    async stopLater(stop) {
      pause.stopLater(stop)
      await feeder.feed()
    },
  }
}

/**
 * Runs in an engine's queue that others of ours now come before: they give their places to those. ComfyUI can't
 * move a run.
 */
function overtakenIn(jobs: readonly Entry[], places: ReadonlyMap<string, Place>): Entry[] {
  const atEngine = ({ engine }: Entry): string | null => engine?.id ?? null
  const ids = new Set(jobs.filter((job) => !isWaiting(job)).map(atEngine))
  return [...ids].flatMap((id) => {
    const mayBe = (job: Entry): boolean => mayBeAt(job, id === null ? null : { id, paid: false })
    return overtakenAt(
      jobs.filter((job) => (isWaiting(job) ? mayBe(job) : atEngine(job) === id)),
      places,
    )
  })
}

function overtakenAt(jobs: readonly Entry[], places: ReadonlyMap<string, Place>): Entry[] {
  const wanted = jobs.toSorted((a, b) => orderOf(a) - orderOf(b))
  const placeOf = ({ id }: Entry): number => places.get(id)?.place ?? Number.POSITIVE_INFINITY
  const pending = jobs
    .filter((job) => !isWaiting(job) && !job.cancelling)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
  const wrong = pending.findIndex((job, index) => job !== wanted[index])
  return wrong < 0 ? [] : pending.slice(wrong)
}
