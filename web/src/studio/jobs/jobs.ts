import { computed, type ComputedRef, type ShallowRef } from 'vue'
import { type Comfy } from '../../comfy/comfy.ts'
import type { Live } from '../../comfy/queue.ts'
import { freest } from '../../core/history/record.ts'
import { isOver } from '../../core/jobs/job.ts'
import { inTurn } from '../../core/jobs/order.ts'
import type { Families } from '../../core/family/families.ts'
import type { Place } from '../../core/jobs/queue.ts'
import type { Held } from '../../core/form/held.ts'
import type { Names } from '../../comfy/engines/engine.ts'
import { hereEngine } from '../../comfy/engines/here.ts'
import type { Site, Sites } from '../engines/sites.ts'
import type { Spot } from '../engines/spot.ts'
import { staysHere } from '../engines/where.ts'
import { createBook, type Follow } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { createKeeping, type Keeping } from '../ledger/keeping.ts'
import { createLedger } from '../ledger/ledger.ts'
import { createMonths } from '../ledger/months.ts'
import { createFeeder, type FedSpot, maxInComfy } from '../queue/feeder.ts'
import { createPause, type PauseSwitch } from '../queue/pause.ts'
import { createRight } from '../queue/right.ts'
import { type Adding, createAdding } from './adding.ts'
import { createExchange } from './exchange.ts'
import { createDesks, type Desks } from './desks.ts'
import { createLine, type Line } from './line.ts'
import { looksHere } from './looks.ts'
import { createFollowing } from './following.ts'
import { createGathering, type Gathering } from './gathering.ts'
import { watchLengths } from './lengths.ts'
import { stopOverdue } from './overdue.ts'
import type { PostParts } from './post.ts'
import type { PreviewEvent } from '../../comfy/events.ts'
import type { PromptBuilder } from './prompt-builder.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Reach } from '../world/reach.ts'
import { createReconciler, type Reconciler } from './reconcile.ts'
import { createSending } from './sending.ts'
import { sameItems, stable } from '../world/stable.ts'
import type { Storage } from '../world/storage.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'

export interface Jobs
  extends Pick<Adding, 'add' | 'addBatch' | 'repeat'>, Line, Pick<Gathering, 'lacks' | 'made'> {
  /** newest first, without removed ones */
  readonly list: ComputedRef<readonly Entry[]>
  /** jobs in progress, apart from `past` ones: progress changes only this list */
  readonly live: ComputedRef<readonly Entry[]>
  readonly past: ComputedRef<readonly Entry[]>
  /** places of our queued and running jobs, among everyone's */
  readonly places: ComputedRef<ReadonlyMap<string, Place>>
  /** the server at the last look */
  readonly server: ShallowRef<Live | null>
  /** what engines call our runs */
  readonly names: Names
  /** whether the records of runs are saved */
  readonly keeping: Keeping
  /**
   * our runs in progress, the next one first: what runs, what ComfyUI has, and what waits in our own queue
   */
  readonly line: ComputedRef<readonly Entry[]>
  /** Tells each preview of a run, wherever it is made, until it is stopped. */
  onPreview(tell: (preview: PreviewEvent) => void): () => void
  /** whether waiting runs are sent, and until when */
  readonly pause: Pick<PauseSwitch, 'halt'>
  favourite(id: string, on: boolean): void
  /** Like `favourite` for many entries. */
  favouriteAll(ids: readonly string[], on: boolean): void
  /** Hides an entry from the results in Create; History keeps it. */
  hide(id: string): void
  /** Shows a hidden entry in Create again. */
  unhide(id: string): void
  /** The run that made this file. */
  ofFile(file: Held): Entry | null
  /** Removes entries from every list; their files stay. */
  forget(...ids: readonly string[]): void
  /** Undoes `forget`. */
  remember(...ids: readonly string[]): void
  /** Whether a finished job's file still exists; null while ComfyUI doesn't answer. */
  check(id: string): Promise<boolean | null>
  /** Asks the server about every job in progress. */
  reconcile(): Promise<void>
  /** Loads an older month of the history. Returns whether there was one. Throws `Unreachable`. */
  older(): Promise<boolean>
  dispose(): void
}

export interface JobsParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly families: Families
  readonly tabs: Tabs
  readonly waits: Waits
  readonly reach: Reach
  readonly builder: PromptBuilder
  /** other engines, and where new runs are wanted */
  readonly elsewhere: Elsewhere
  /** gets every event of a job */
  readonly follow?: Follow
  readonly previewMethod?: PostParts['previewMethod']
  /** what the server's owner allows a run, in seconds; null = no limit */
  readonly runLimit: () => number | null
}

export interface Elsewhere {
  readonly sites: Sites
  readonly where: () => string | undefined
  /** Whether this engine can make a run now; null: this ComfyUI. */
  readonly takes: (site: Site | null, job: Entry) => boolean
}

export function createJobs(parts: JobsParts): Jobs {
  const { comfy, storage, world, families, tabs, waits, reach, builder, follow, elsewhere } = parts
  const keeping = createKeeping(world)
  const ledger = createLedger(comfy, storage, keeping)
  const book = createBook(ledger, tabs, world, families, follow)
  const months = createMonths(comfy, tabs, world, keeping)
  const posting = new Set<string>()
  const pause = createPause(comfy, storage, tabs, world)
  const ask = parts.previewMethod
  const following = createFollowing({ comfy, book, families })
  const gathering = createGathering({ book, families })
  const here: Spot = { site: null, engine: hereEngine(comfy), parallel: maxInComfy }
  const sending = createSending({
    here,
    spotOf: ({ engine }) => (engine ? desks.of(engine.id) : here),
    carry: async (id) => [...(await following.carry(id)), ...(await gathering.carry(id))],
    comfy,
    book,
    tabs,
    builder,
    posting,
    refused: (id, problems) => adding.refused(id, problems),
    watch: ({ site }) => (site && desks.of(site.about.id)?.watch) || watch,
    ...(ask ? { previewMethod: ask } : {}),
  })
  const feeder = createFeeder({
    spots: () => spotsOf(here, watch, desks, elsewhere),
    book,
    tabs,
    world,
    pause,
    right: createRight(comfy, storage, world),
    isReady: (job) => following.isReady(job) && gathering.isReady(job),
    send: (...asked) => sending.sendWaiting(...asked),
  })
  const watching = {
    comfy,
    book,
    tabs,
    world,
    waits,
    posting,
    send: (id: string) => void sending.offer(id),
    looked: () => feeder.feed(),
  }
  const watch = createReconciler({ ...watching, at: here, looks: looksHere(here, book, reach) })
  const watchers = new Set<(preview: PreviewEvent) => void>()
  const seen = (preview: PreviewEvent): void => watchers.forEach((tell) => tell(preview))
  const desks = createDesks({ ...watching, sites: elsewhere.sites, seen })
  const places = computed(() => new Map([...watch.places.value, ...desks.places.value]))
  const { where } = elsewhere
  const adding = createAdding({ book, world, builder, pause, feeder, sending, where })

  const list = listOf(() => true)
  const live = listOf((entry) => !isOver(entry))
  const line = stable(() => inTurn(live.value), sameItems)
  const exchange = createExchange({ ledger, months, book, keeping, pause, world, waits })

  /** The same array while it has the same entries, so that a job's step doesn't render the history again. */
  function listOf(belongs: (entry: Entry) => boolean): ComputedRef<readonly Entry[]> {
    return stable(
      () => book.entries.value.filter((entry) => !entry.deleted && belongs(entry)),
      sameItems,
    )
  }

  async function check(id: string): Promise<boolean | null> {
    const state = book.find(id)?.state
    if (state?.status !== 'completed') return false
    const there = await ifReachable(() => comfy.has(state.file))
    if (there !== null) book.apply(id, { type: 'looked', there })
    return there
  }

  async function reconcile(): Promise<void> {
    await exchange.now()
    await Promise.all([watch.now(), desks.now()])
  }

  const unsubscribe = comfy.subscribe((event) => {
    if (event.type === 'socket') {
      reach.socket(event.open)
      // only a look shows whether ComfyUI answers
      return void watch.now()
    }
    if (event.type === 'preview') return seen(event)
    if (event.type === 'stale' || event.type === 'job') reach.heard()
    if (event.type === 'stale') {
      // the page was opened while the server was away
      exchange.retry()
      if (book.live().length > 0) void watch.now()
      return
    }
    if (event.type !== 'job' || !book.find(event.id)) return
    watch.heard(event.id)
    book.apply(event.id, event.event)
    // HTTP decides
    if (event.event.type === 'failed' || event.event.type === 'succeeded') void watch.now()
  })
  const disown = comfy.ownFailures((id) => book.find(id) !== undefined)
  const stopLooking = stopOverdue({ comfy, book, world, seconds: parts.runLimit })
  const stopMeasuring = watchLengths(comfy, book, families)

  return {
    list,
    live,
    past: listOf(isOver),
    places,
    server: watch.live,
    line,
    names: {
      of: (id) => book.find(id)?.engine?.as,
      async keep(id, as) {
        const engine = book.find(id)?.engine
        if (engine) await book.revise(id, { engine: { ...engine, as } })
      },
    },
    onPreview(tell) {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    pause,
    keeping,
    add: (...asked) => adding.add(...asked),
    addBatch: (...asked) => adding.addBatch(...asked),
    repeat: (...asked) => adding.repeat(...asked),
    lacks: (job) => following.lacks(job) ?? gathering.lacks(job),
    made: (job) => gathering.made(job),
    ...createLine({
      book,
      world,
      line,
      pause,
      feeder,
      sending,
      builder,
      places,
      tell: (...said) => comfy.toast('warn', ...said),
      look: (job) => (job.engine ? desks.of(job.engine.id)?.watch.now() : watch.now()),
      engineOf: (job) => (job.engine ? desks.of(job.engine.id) : here)?.engine,
    }),
    favourite: (id, on) => void book.edit(id, { favourite: on }),
    favouriteAll: (ids, on) => void book.editAll(ids, { favourite: on }),
    hide: (id) => void book.edit(id, { hidden: true }),
    unhide: (id) => void book.edit(id, { hidden: false }),
    ofFile: ({ job, at }) =>
      (job === undefined ? undefined : book.find(job)) ??
      book.entries.value.find(
        ({ state }) =>
          state.status === 'completed' &&
          state.file.filename === at.filename &&
          state.file.subfolder === at.subfolder,
      ) ??
      null,
    forget: (...ids) => void book.editAll(ids, { deleted: true }),
    remember: (...ids) => void book.editAll(ids, { deleted: false }),
    check,
    reconcile,
    older: () => exchange.older(),
    dispose() {
      unsubscribe()
      disown()
      stopLooking()
      stopMeasuring()
      exchange.dispose()
      watch.dispose()
      desks.dispose()
      pause.dispose()
      book.dispose()
    },
  }
}

/** Where runs can be made: this ComfyUI, and the engines that answer. */
function spotsOf(
  here: Spot,
  watch: Reconciler,
  desks: Pick<Desks, 'all'>,
  { takes }: Elsewhere,
): readonly FedSpot[] {
  return [
    // a run that is wanted here only is ComfyUI's to judge
    {
      ...here,
      takes: (job) => job.where !== freest || staysHere(job) !== null || takes(null, job),
      length: watch.length,
    },
    ...desks.all.value.map((desk) => ({
      ...desk,
      takes: (job: Entry) => desk.site.open.value && takes(desk.site, job),
      length: desk.watch.length,
    })),
  ]
}
