import { computed, type ComputedRef, type ShallowRef } from 'vue'
import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import type { Live } from '../comfy/queue.ts'
import { isOver, newJob } from '../core/job.ts'
import type { Manner } from '../core/manner.ts'
import type { Place } from '../core/queue.ts'
import { newRecord } from '../core/record.ts'
import type { Request } from '../core/request.ts'
import type { ApiPrompt } from '../core/template.ts'
import { createBook, type Follow } from './book.ts'
import type { Entry } from './entry.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { createLedger } from './ledger.ts'
import { createMonths } from './months.ts'
import { type Making, post, type PostParts } from './post.ts'
import { ifReachable } from './reachable.ts'
import type { Reach } from './reach.ts'
import { createReconciler } from './reconcile.ts'
import { reorder } from './reorder.ts'
import type { Storage } from './storage.ts'
import type { Tabs } from './tabs.ts'
import type { Waits } from './waits.ts'
import type { World } from './world.ts'
import { words } from '../words/index.ts'

export interface Jobs {
  /** newest first, without those that were taken off the list */
  readonly list: ComputedRef<readonly Entry[]>
  /** those that are not over, and those that are: progress changes the first list only */
  readonly live: ComputedRef<readonly Entry[]>
  readonly past: ComputedRef<readonly Entry[]>
  /** of our jobs that wait or run, among everyone's */
  readonly places: ComputedRef<ReadonlyMap<string, Place>>
  /** the server, as it was when it was looked at last */
  readonly server: ShallowRef<Live | null>
  /** whether the records of runs get to where they are kept */
  readonly keeping: Keeping
  /** Queues a request, under this prompt_id if one is given, and made in this manner. */
  add(request: Request, id?: string, manner?: Manner): Promise<void>
  /** Sends a job now that the server never got. It is sent by itself too, as soon as it can be. */
  send(id: string): Promise<void>
  cancel(id: string): Promise<void>
  /** All of ours, and nobody else's. */
  cancelAll(): Promise<void>
  /** Brings our waiting jobs into this order, within the places that they have. */
  reorder(order: readonly string[]): Promise<void>
  favourite(id: string, on: boolean): void
  /** Keeps an entry out of the results in Create; History goes on to have it. */
  hide(id: string): void
  /** Takes an entry off every list; the file stays. */
  forget(id: string): void
  /** Puts it on the lists again. */
  remember(id: string): void
  /** Whether the file of a finished job is still there; null while ComfyUI does not say. */
  check(id: string): Promise<boolean | null>
  /** Asks the server about every job that is not over. */
  reconcile(): Promise<void>
  /** Loads an older month of the history; whether there was one. Throws `Unreachable`. */
  older(): Promise<boolean>
  dispose(): void
}

export interface JobsParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly tabs: Tabs
  readonly waits: Waits
  readonly reach: Reach
  readonly making: Making
  /** told of every event of a job */
  readonly follow?: Follow
  readonly previewMethod?: PostParts['previewMethod']
}

const foldingMilliseconds = 60_000

export function createJobs(parts: JobsParts): Jobs {
  const { comfy, storage, world, tabs, waits, reach, making, follow } = parts
  const keeping = createKeeping(world)
  const ledger = createLedger(comfy, storage, keeping)
  const book = createBook(ledger, tabs, world, follow)
  const months = createMonths(comfy, tabs, world, keeping)
  const posting = new Set<string>()
  const watch = createReconciler({
    comfy,
    book,
    tabs,
    world,
    waits,
    reach,
    posting,
    send: (id) => void offer(id),
  })
  const session = (): string | undefined => watch.live.value?.session
  const ask = parts.previewMethod
  const postParts = {
    comfy,
    book,
    tabs,
    making,
    session,
    posting,
    ...(ask ? { previewMethod: ask } : {}),
  }

  const list = listOf(() => true)

  /** The same array for as long as the same entries are in it: a step of one job renders no history anew. */
  function listOf(belongs: (entry: Entry) => boolean): ComputedRef<readonly Entry[]> {
    return computed((before?: readonly Entry[]) => {
      const now = book.entries.value.filter((entry) => !entry.deleted && belongs(entry))
      const same = before?.length === now.length && now.every((entry, n) => entry === before[n])
      return same ? before : now
    })
  }

  async function write(
    request: Request,
    extras: Partial<Pick<Entry, 'number' | 'createdAt' | 'manner'>> = {},
    id = world.uuid(),
  ): Promise<{ entry: Entry; prompt: ApiPrompt }> {
    const name = making.name(request, id)
    const prompt = await making.prompt(request, name, extras.manner)
    const job = newJob(id, request, Object.keys(prompt), world.now())
    const entry = { ...newRecord(job, name), ...extras }
    // written down before it is sent, so that nothing that was asked for is lost
    await book.add(entry)
    return { entry, prompt }
  }

  async function submit(id: string, prompt: ApiPrompt): Promise<void> {
    const posted = await post(id, postParts, () => prompt)
    if (posted === 'lost') comfy.toast('warn', words().notices.noAnswer, words().notices.runKept)
    watch.sent(id)
    void watch.now()
  }

  async function add(request: Request, id?: string, manner?: Manner): Promise<void> {
    const { entry, prompt } = await write(request, manner ? { manner } : {}, id)
    await submit(entry.id, prompt)
  }

  /** Whether the server has this job after all, or had it. Throws `Unreachable`. */
  async function isThere(id: string): Promise<boolean> {
    const truth = await comfy.job(id)
    const file = book.fileOf(id)
    if (truth) await book.note(id, { type: 'truth', truth })
    else if (file && (await comfy.has(file)))
      await book.note(id, { type: 'gone', why: 'unknown', file })
    else return false
    return true
  }

  function waitsToBeSent(id: string): boolean {
    const entry = book.find(id)
    return entry?.state.status === 'submitting' && !entry.cancelling && !posting.has(id)
  }

  /** Sends what the server never got. Whether it answered. */
  async function offer(id: string): Promise<boolean> {
    if (!waitsToBeSent(id)) return true
    const prompt = ({ request, name, manner }: Entry): Promise<ApiPrompt> =>
      making.prompt(request, name, manner)
    const posted = await post(id, postParts, prompt, () => isThere(id))
    // though ComfyUI answered when it was looked at
    if (posted === 'lost') await book.note(id, { type: 'unsent' })
    watch.sent(id)
    if (posted === 'answered') void watch.now()
    return posted !== 'lost'
  }

  async function send(id: string): Promise<void> {
    if (!waitsToBeSent(id)) return
    await book.note(id, { type: 'sent_again' })
    if (!(await offer(id))) sayUnreachable(words().notices.notSent)
  }

  async function cancel(id: string): Promise<void> {
    const entry = book.find(id)
    if (!entry || isOver(entry)) return
    // the wish is written down first: it outlives this tab and a server that does not answer now
    await book.note(id, { type: 'cancelling' })
    if (entry.state.status === 'submitting' && entry.state.unsent)
      return book.note(id, { type: 'interrupted' })
    try {
      await comfy.cancel(id)
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      return sayUnreachable(words().notices.notCancelled)
    }
    await watch.now()
  }

  function sayUnreachable(what: string): void {
    comfy.toast('warn', what, words().notices.keptInMind)
  }

  async function bringIntoOrder(order: readonly string[]): Promise<void> {
    const prompts = new Map<string, ApiPrompt>()
    const ids = await ifReachable(() =>
      reorder(comfy, book, order, async ({ request, createdAt, manner }, number) => {
        const kept = { createdAt, ...(manner ? { manner } : {}) }
        const { entry, prompt } = await write(request, { number, ...kept })
        prompts.set(entry.id, prompt)
        return entry
      }),
    )
    if (ids === null) sayUnreachable(words().notices.notReordered)
    for (const [id, prompt] of prompts) if (ids?.includes(id)) await submit(id, prompt)
  }

  async function check(id: string): Promise<boolean | null> {
    const state = book.find(id)?.state
    if (state?.status !== 'completed') return false
    const there = await ifReachable(() => comfy.has(state.file))
    if (there !== null) book.apply(id, { type: 'looked', there })
    return there
  }

  const older = (): Promise<boolean> => months.next((records) => book.absorb(records))

  /** What others have written, and what could not be written yet. */
  async function exchange(): Promise<void> {
    try {
      const news = await ledger.news()
      keeping.worked('list')
      book.absorb(news)
      book.correct(news)
      await ledger.catchUp()
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      keeping.failed('list', error)
    }
  }

  let loaded = false
  /** The newest month, once. */
  async function load(): Promise<void> {
    if (loaded) return
    await ifReachable(async () => {
      await older()
      loaded = true
    })
  }

  async function reconcile(): Promise<void> {
    await exchange()
    await load()
    await watch.now()
  }

  const unsubscribe = comfy.subscribe((event) => {
    if (event.type === 'socket') {
      reach.socket(event.open)
      // whether anybody answers is for a look to say
      return void watch.now()
    }
    if (event.type === 'stale' || event.type === 'job') reach.heard()
    if (event.type === 'stale') {
      // a page that was opened while the server was away
      if (!loaded) void exchange().then(load)
      if (book.live().length > 0) void watch.now()
      return
    }
    if (event.type !== 'job' || !book.find(event.id)) return
    watch.heard(event.id)
    book.apply(event.id, event.event)
    // its word is not the last one
    if (event.event.type === 'failed' || event.event.type === 'succeeded') void watch.now()
  })
  const disown = comfy.ownFailures((id) => book.find(id) !== undefined)
  const stopExchanging = world.every(waits.idle, () => void exchange().then(load))
  const stopFolding = world.every(foldingMilliseconds, () => void ifReachable(() => months.fold()))
  book.absorb(ledger.own())

  return {
    list,
    live: listOf((entry) => !isOver(entry)),
    past: listOf(isOver),
    places: watch.places,
    server: watch.live,
    keeping,
    add,
    send,
    cancel,
    async cancelAll() {
      await Promise.all(book.live().map(({ id }) => cancel(id)))
    },
    reorder: bringIntoOrder,
    favourite: (id, on) => void book.edit(id, { favourite: on }),
    hide: (id) => void book.edit(id, { hidden: true }),
    forget: (id) => void book.edit(id, { deleted: true }),
    remember: (id) => void book.edit(id, { deleted: false }),
    check,
    reconcile,
    older,
    dispose() {
      unsubscribe()
      disown()
      stopExchanging()
      stopFolding()
      watch.dispose()
      book.dispose()
    },
  }
}
