import { haltAt, type Stop } from '../../core/jobs/halt.ts'
import { isOver, isWaiting } from '../../core/jobs/job.ts'
import { inTurn } from '../../core/jobs/order.ts'
import { idOf, type Spot } from '../engines/spot.ts'
import { mayBeAt } from '../engines/where.ts'
import type { Book } from '../ledger/book.ts'
import { type Entry, isHeld } from '../ledger/entry.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'
import type { PauseSwitch } from './pause.ts'
import type { Right } from './right.ts'
import { type Back, createTakingBack } from './taking-back.ts'

/** How many of our runs ComfyUI's queue has: one runs, and the next one is there when it ends. */
export const maxInComfy = 2

/** Sends our waiting runs, one after the other, as this ComfyUI and other engines get through them. */
export interface Feeder {
  /** Whether a new run may be sent to this ComfyUI at once. */
  hasRoom(): boolean
  /** Sends what there is room for, or takes back what must wait. Never throws `Unreachable`. */
  feed(): Promise<void>
  /**
   * Takes runs that haven't started back into our queue. Returns whether it could: an engine may not answer, or
   * another tab be sending for too long.
   */
  takeBack(jobs: readonly Entry[]): Promise<boolean>
}

/** Where the feeder sends runs. */
export interface FedSpot extends Spot {
  /** Whether it can make this run now, as far as known. */
  readonly takes: (job: Entry) => boolean
  /** how many runs it has, everyone's */
  readonly length: () => number
}

export interface FeederParts {
  /** this ComfyUI first */
  readonly spots: () => readonly FedSpot[]
  readonly book: Book
  readonly tabs: Tabs
  readonly world: World
  readonly pause: PauseSwitch
  readonly right: Right
  /** Whether what a run goes on from is there. */
  readonly isReady: (job: Entry) => boolean
  /** Sends a waiting run, to this place in the queue there. False if no answer came. */
  readonly send: (id: string, to: Spot, number?: number) => Promise<boolean>
}

export function createFeeder(parts: FeederParts): Feeder {
  const { spots, book, tabs, world, pause, right, isReady, send } = parts
  const takingBack = createTakingBack(parts)
  /** places in ComfyUI's queue that runs of ours have left, to be taken by others of ours */
  let freed: readonly number[] = []

  const waiting = (): Entry[] =>
    inTurn(book.live().filter((job) => isWaiting(job) && !job.cancelling))

  function mayGo(job: Entry): boolean {
    const { stop } = pause.halt.value
    return !isHeld(job, world.now()) && !isBehind(job, stop) && isReady(job)
  }

  /** Whether it comes after the last run that may be sent. */
  function isBehind(job: Entry, stop: Stop | null): boolean {
    const last = stop && 'after' in stop ? book.find(stop.after) : undefined
    return last !== undefined && job.id !== last.id && inTurn([job, last])[0] === last
  }

  const ours = (spot: Spot): number => book.sentTo(idOf(spot)).length

  /** The one with the least to do, of those that may make this run now. */
  function spotFor(job: Entry, free: readonly FedSpot[]): FedSpot | undefined {
    const fit = free.filter(({ site, takes }) => mayBeAt(job, site?.about ?? null) && takes(job))
    const load = (spot: FedSpot): number => Math.max(ours(spot), spot.length())
    return fit.toSorted((a, b) => load(a) - load(b))[0]
  }

  /** The next run that may go, and where it goes. */
  function next(): { readonly job: Entry; readonly to: FedSpot } | undefined {
    const free = spots().filter((spot) => ours(spot) < spot.parallel)
    if (free.length === 0) return undefined
    for (const job of waiting()) {
      const to = mayGo(job) ? spotFor(job, free) : undefined
      if (to) return { job, to }
    }
    return undefined
  }

  /** What time, and the end of runs, have made of it. */
  function look(): void {
    pause.keep(
      haltAt(pause.halt.value, world.now(), (id) => {
        const job = book.find(id)
        return !job || job.deleted || isOver(job)
      }),
    )
  }

  /** ends with what this tab does to ComfyUI's queue */
  let turn: Promise<unknown> = Promise.resolve()
  function inTurnHere<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work)
    turn = mine
    return mine
  }

  function keepPlaces({ all, freed: left }: Back): boolean {
    if (left) freed = left
    return all
  }

  /** Runs that ComfyUI hasn't started, and shouldn't. */
  function tooFar(): Entry[] {
    const { paused, stop } = pause.halt.value
    const pending = book
      .sent()
      .filter(({ state, cancelling }) => state.status === 'pending' && !cancelling)
    return paused ? pending : pending.filter((job) => isBehind(job, stop))
  }

  async function feedOne(): Promise<boolean> {
    const first = next()?.job
    if (!first || !(await right.take())) return false
    await pause.exchange()
    look()
    // another browser may have sent or cancelled it
    await book.refresh(first.id)
    if (pause.halt.value.paused) return false
    const now = next()
    if (now?.job.id !== first.id) return true
    const { to } = now
    const number = to.site ? undefined : freed[0]
    if (!to.site) freed = freed.slice(1)
    const answered = await send(first.id, to, number)
    const after = book.find(first.id)
    // an engine that is away now doesn't keep runs from the others
    if (!answered) return to.site?.open.value === false
    return after !== undefined && !isWaiting(after)
  }

  async function feedAll(): Promise<void> {
    while (await feedOne());
  }

  const mayFeed = (): boolean => !pause.halt.value.paused && next() !== undefined

  async function mendOrder(): Promise<void> {
    const back = tooFar()
    if (back.length > 0) {
      await takingBack.now(back)
      freed = []
    }
    if (mayFeed()) await ifReachable(feedAll)
  }

  const feed = onceAtATime(async () => {
    look()
    if (tooFar().length > 0 || mayFeed()) await inTurnHere(() => tabs.alone('feed', mendOrder))
    freed = []
    if (waiting().length === 0) await right.give()
  })

  return {
    hasRoom: () =>
      !pause.halt.value.paused && waiting().length === 0 && book.sentTo(null).length < maxInComfy,
    feed,
    takeBack: (jobs) => inTurnHere(async () => keepPlaces(await takingBack.inTurn(jobs))),
  }
}
