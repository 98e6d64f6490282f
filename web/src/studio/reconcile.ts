import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Live } from '../comfy/queue.ts'
import { isOver, type OutputFile } from '../core/job.ts'
import { type Place, placesOf, type QueueEntry } from '../core/queue.ts'
import type { Book } from './book.ts'
import type { Entry } from './entry.ts'
import { look, type Sighting } from './look.ts'
import { onceAtATime } from './once.ts'
import type { Reach } from './reach.ts'
import { ifReachable } from './reachable.ts'
import type { Tabs } from './tabs.ts'
import { type Absence, type Verdict, verdictOn } from './verdict.ts'
import type { Waits } from './waits.ts'
import type { World } from './world.ts'

/**
 * Brings the book in line with the server. HTTP is the truth; the socket only says when to look.
 * Of several tabs the one that looked last goes on looking, and the others listen to it. One that hears
 * nothing for longer looks by itself, so nobody waits for a tab that the browser has put to sleep.
 */
export interface Reconciler {
  readonly places: ComputedRef<ReadonlyMap<string, Place>>
  readonly live: ShallowRef<Live | null>
  /** A look at the server now, or another one after that which is under way. Throws nothing. */
  now(): Promise<void>
  /** An event of this job came: the socket works. */
  heard(id: string): void
  /** Its POST has ended: from now on it may be missed. */
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
  /** Sends a job that the server never got. */
  readonly send: (id: string) => void
  /** jobs whose POST is under way from this tab: not ours to judge */
  readonly posting: ReadonlySet<string>
}

/** What a tab tells the others after a look: the changes that it found they are told one by one. */
interface Looked extends Pick<Sighting, 'queue' | 'live'> {
  readonly type: 'looked'
  readonly ids: readonly string[]
}

export function createReconciler(parts: ReconcilerParts): Reconciler {
  const { comfy, book, tabs, world, waits, reach, send, posting } = parts
  const lastQueue = shallowRef<readonly QueueEntry[]>([])
  /** A run that has ended since the last look holds no place any more. */
  const places = computed(() => {
    const over = new Set(book.entries.value.filter(isOver).map(({ id }) => id))
    const left = lastQueue.value.filter(({ id }) => !over.has(id))
    return placesOf(left, new Set(book.live().map(({ id }) => id)))
  })
  const live = shallowRef<Live | null>(null)
  const absences = new Map<string, Absence>()
  /** moments, by `world.elapsed` */
  const lastEvents = new Map<string, number>()
  const sentAt = new Map<string, number>()
  let lastLook = Number.NEGATIVE_INFINITY

  async function pass(): Promise<void> {
    const asked = book.live().filter(({ id }) => !posting.has(id))
    const ids = asked.map(({ id }) => id)
    const sighting = await ifReachable(() => look(comfy, ids))
    if (!sighting) return reach.missed()
    reach.heard()
    lastLook = world.elapsed()
    show(sighting.queue, sighting.live)
    tellOthers(sighting, asked)
    for (const before of [...asked, ...revenants(sighting)])
      // one of which the server says nothing holds up no other
      await ifReachable(() => settle(before, sighting))
    forgetOthers(new Set(book.live().map(({ id }) => id)))
  }

  function tellOthers({ queue, live: now }: Sighting, asked: readonly Entry[]): void {
    const message: Looked = { type: 'looked', queue, live: now, ids: asked.map(({ id }) => id) }
    tabs.tell(message)
  }

  /** Another tab's look is as good as our own when it asked about all of our jobs. */
  function heardOf({ queue, live: theirs, ids }: Looked): void {
    reach.heard()
    show(queue, theirs)
    if (book.live().every(({ id }) => ids.includes(id))) lastLook = world.elapsed()
  }

  function forgetOthers(live: ReadonlySet<string>): void {
    for (const notes of [absences, lastEvents, sentAt])
      for (const id of notes.keys()) if (!live.has(id)) notes.delete(id)
  }

  /** Jobs that are over for us and wait or run all the same. */
  function revenants({ queue }: Sighting): Entry[] {
    return queue.flatMap(({ id }) => {
      const job = book.find(id)
      return job && isOver(job) ? [job] : []
    })
  }

  /** Places and progress: what is shown and not written down. */
  function show(queue: readonly QueueEntry[], now: Live | null): void {
    live.value = now
    lastQueue.value = queue
    const runs = queue.some(({ id, status }) => id === now?.id && status === 'in_progress')
    if (now && runs && silent(now.id)) book.apply(now.id, { type: 'progress', nodes: now.nodes })
  }

  function silent(id: string): boolean {
    return world.elapsed() - (lastEvents.get(id) ?? Number.NEGATIVE_INFINITY) >= waits.silence
  }

  async function settle(before: Entry, sighting: Sighting): Promise<void> {
    const job = book.find(before.id)
    if (!job) return
    // it was sent, or an event came, after we looked: that it was not there then means nothing
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
        return lookForFile(job.id)
      case 'send':
        return send(job.id)
      case 'gone': {
        const free = await tabs.alone(`send.${job.id}`, async () => {
          const file = await fileOf(job)
          book.apply(job.id, file ? { type: 'gone', why: 'unknown', file } : verdict.otherwise)
        })
        // another tab is sending it: when that ends, the wait begins anew
        if (!free) absences.delete(job.id)
      }
    }
  }

  /** History may name a file that is not there any more. */
  async function lookForFile(id: string): Promise<void> {
    const job = book.find(id)
    if (job?.state.status !== 'completed') return
    book.apply(id, { type: 'looked', there: await comfy.has(job.state.file) })
  }

  /** A file outlives the server's memory, and nothing else ever has its name. */
  async function fileOf(job: Entry): Promise<OutputFile | null> {
    const file = (job.state.status === 'in_progress' && job.state.file) || book.fileOf(job.id)
    return file && (await comfy.has(file)) ? file : null
  }

  const now = onceAtATime(pass)

  const stopTicking = world.every(waits.look, () => {
    const waiting = book.live().length > 0 || reach.silence.value !== null
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

/** Reading a record again makes no other state of it. */
function hasMoved({ state: before }: Entry, { state: now }: Entry): boolean {
  if (before.status === 'submitting' && now.status === 'submitting')
    return before.unsent !== now.unsent
  return before.status !== now.status || (now.status === 'in_progress' && before !== now)
}
