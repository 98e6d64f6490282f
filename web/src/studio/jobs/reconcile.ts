import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Live } from '../../comfy/queue.ts'
import { isOver, isWaiting } from '../../core/jobs/job.ts'
import { type Place, placesOf, type QueueEntry } from '../../core/jobs/queue.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { look, type Sighting } from './sighting.ts'
import { onceAtATime } from '../world/once.ts'
import type { Reach } from '../world/reach.ts'
import { ifReachable } from '../world/reachable.ts'
import { sendLock, type Tabs } from '../world/browser-tabs.ts'
import { type Absence, type Verdict, verdictOn } from './verdict.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'
import { findWritten } from './written.ts'

/**
 * Brings the book in line with the server. HTTP is the truth; the socket only says when to look. Of several
 * tabs, the one that looked last keeps looking, and the others listen. A tab that hears nothing for longer
 * looks itself, in case the browser has suspended the other.
 */
export interface Reconciler {
  readonly places: ComputedRef<ReadonlyMap<string, Place>>
  readonly live: ShallowRef<Live | null>
  /** Looks at the server now, or again after the current look. Never throws. */
  now(): Promise<void>
  /** An event of this job arrived, so the socket works. */
  heard(id: string): void
  /** Its POST has ended: from now on its absence means something. */
  sent(id: string): void
  dispose(): void
}

export interface ReconcilerParts {
  readonly comfy: Comfy
  readonly book: Book
  readonly tabs: Tabs
  readonly world: World
  readonly waits: Waits
  readonly reach: Reach
  /** Sends a job that never reached the server. */
  readonly send: (id: string) => void
  /** jobs that this tab is posting: a look can't judge them */
  readonly posting: ReadonlySet<string>
  /** called after each look, when everything it means is done */
  readonly looked: () => Promise<void>
}

/** What a tab tells the others after a look. They hear of changed jobs one by one. */
interface Looked extends Pick<Sighting, 'queue' | 'live'> {
  readonly type: 'looked'
  readonly ids: readonly string[]
}

export function createReconciler(parts: ReconcilerParts): Reconciler {
  const { comfy, book, tabs, world, waits, reach, send, posting, looked } = parts
  const lastQueue = shallowRef<readonly QueueEntry[]>([])
  /** A run that has ended since the last look no longer has a place. */
  const places = computed(() => {
    const over = new Set(book.entries.value.filter(isOver).map(({ id }) => id))
    const left = lastQueue.value.filter(({ id }) => !over.has(id))
    return placesOf(left, new Set(book.live().map(({ id }) => id)))
  })
  const live = shallowRef<Live | null>(null)
  const absences = new Map<string, Absence>()
  /** times, by `world.elapsed` */
  const lastEvents = new Map<string, number>()
  const sentAt = new Map<string, number>()
  /** finished runs whose file nobody has asked about yet, because the server didn't answer */
  const unseen = new Set<string>()
  let lastLook = Number.NEGATIVE_INFINITY

  async function pass(): Promise<void> {
    const asked = book.sent().filter(({ id }) => !posting.has(id))
    const ids = asked.map(({ id }) => id)
    const sighting = await ifReachable(() => look(comfy, ids))
    if (!sighting) return reach.missed()
    reach.heard()
    lastLook = world.elapsed()
    show(sighting.queue, sighting.live)
    tellOthers(sighting, asked)
    for (const before of [...asked, ...strays(sighting)])
      // a job that the server doesn't answer for must not hold up the others
      await ifReachable(() => settle(before, sighting))
    for (const id of unseen) await ifReachable(() => lookForFile(id))
    forgetOthers(new Set(book.live().map(({ id }) => id)))
    // not awaited: sending may take a minute
    void looked()
  }

  function tellOthers({ queue, live: now }: Sighting, asked: readonly Entry[]): void {
    const message: Looked = { type: 'looked', queue, live: now, ids: asked.map(({ id }) => id) }
    tabs.tell(message)
  }

  /** Another tab's look replaces ours if it asked about all our jobs. */
  function heardOf({ queue, live: theirs, ids }: Looked): void {
    reach.heard()
    show(queue, theirs)
    if (book.sent().every(({ id }) => ids.includes(id))) lastLook = world.elapsed()
  }

  function forgetOthers(live: ReadonlySet<string>): void {
    for (const notes of [absences, lastEvents, sentAt])
      for (const id of notes.keys()) if (!live.has(id)) notes.delete(id)
  }

  /** Jobs that are over or waiting here, but are in the server's queue. */
  function strays({ queue }: Sighting): Entry[] {
    return queue.flatMap(({ id }) => {
      const job = book.find(id)
      return job && (isOver(job) || isWaiting(job)) ? [job] : []
    })
  }

  /** Shows places and progress, which are not recorded. */
  function show(queue: readonly QueueEntry[], now: Live | null): void {
    live.value = now
    lastQueue.value = queue
    for (const [id, seconds] of Object.entries(now?.stopped ?? {}))
      book.apply(id, { type: 'limited', seconds })
    const runs = queue.some(({ id, status }) => id === now?.id && status === 'in_progress')
    if (now && runs && silent(now.id)) book.apply(now.id, { type: 'progress', nodes: now.nodes })
  }

  function silent(id: string): boolean {
    return world.elapsed() - (lastEvents.get(id) ?? Number.NEGATIVE_INFINITY) >= waits.silence
  }

  async function settle(before: Entry, sighting: Sighting): Promise<void> {
    const job = book.find(before.id)
    if (!job) return
    // it was sent, or had an event, after the look, which may have missed it
    const old = hasMoved(before, job) || posting.has(job.id)
    if (old && sighting.truths.get(job.id) === null) return void absences.delete(job.id)
    const verdict = verdictOn(job, sighting, absence(job, sighting), world.elapsed(), waits)
    await carryOut(job, verdict)
  }

  function absence({ id }: Entry, { truths }: Sighting): Absence {
    if (truths.get(id) !== null) {
      absences.delete(id)
      return { since: world.elapsed(), looks: 0 }
    }
    const before = absences.get(id) ?? { since: sentAt.get(id) ?? world.elapsed(), looks: 0 }
    const after = { ...before, looks: before.looks + 1 }
    absences.set(id, after)
    return after
  }

  async function carryOut(job: Entry, verdict: Verdict): Promise<void> {
    switch (verdict.kind) {
      case 'wait':
        return
      case 'cancel':
        for (const event of verdict.events) book.apply(job.id, event)
        return comfy.cancel(job.id)
      case 'events':
        for (const event of verdict.events) book.apply(job.id, event)
        return void unseen.add(job.id)
      case 'send':
        return send(job.id)
      case 'gone': {
        const free = await tabs.alone(sendLock(job.id), async () => {
          const file = await findWritten(job.id, comfy, book)
          book.apply(job.id, file ? { type: 'gone', why: 'unknown', file } : verdict.otherwise)
        })
        // another tab is sending it: the wait starts again after that
        if (!free) absences.delete(job.id)
      }
    }
  }

  /** The server's history may name a file that is gone. */
  async function lookForFile(id: string): Promise<void> {
    const job = book.find(id)
    if (job?.state.status === 'completed')
      book.apply(id, { type: 'looked', there: await comfy.has(job.state.file) })
    unseen.delete(id)
  }

  const now = onceAtATime(pass)

  const stopTicking = world.every(waits.look, () => {
    const waiting = book.live().length > 0 || unseen.size > 0 || reach.silence.value !== null
    const due = waiting ? waits.look : waits.idle
    // timers are not exact to the millisecond
    if (world.elapsed() - lastLook >= 0.9 * due) void now()
  })
  const stopWaking = world.awake(() => void now())
  const stopHearing = tabs.hear((message) => {
    if ((message as Partial<Looked>).type === 'looked') heardOf(message as Looked)
  })

  return {
    places,
    live,
    now,
    heard: (id) => void lastEvents.set(id, world.elapsed()),
    sent(id) {
      absences.delete(id)
      sentAt.set(id, world.elapsed())
    },
    dispose() {
      stopTicking()
      stopWaking()
      stopHearing()
    },
  }
}

/** Compares contents: reading a record again makes a new but equal state. */
function hasMoved(earlier: Entry, later: Entry): boolean {
  const [before, now] = [earlier.state, later.state]
  if (earlier.returns !== later.returns) return true
  if (before.status === 'submitting' && now.status === 'submitting')
    return before.unsent !== now.unsent
  return before.status !== now.status || (now.status === 'in_progress' && before !== now)
}
