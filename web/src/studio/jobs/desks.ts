import { computed, type ComputedRef, type ShallowRef, shallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { HostEvent, PreviewEvent } from '../../comfy/events.ts'
import type { Place } from '../../core/jobs/queue.ts'
import type { Site, Sites } from '../engines/sites.ts'
import type { Spot } from '../engines/spot.ts'
import type { Book } from '../ledger/book.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import { createReach } from '../world/reach.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'
import { looksElsewhere } from './looks.ts'
import { createReconciler, type Reconciler } from './reconcile.ts'

/** Follows our runs at other engines: a desk for each engine on the list. */
export interface Desks {
  readonly all: ShallowRef<readonly Desk[]>
  readonly places: ComputedRef<ReadonlyMap<string, Place>>
  of(engine: string): Desk | undefined
  /** Looks at all of them. Never throws. */
  now(): Promise<void>
  dispose(): void
}

export interface Desk extends Spot {
  readonly site: Site
  readonly watch: Reconciler
  dispose(): void
}

export interface DesksParts {
  readonly sites: Pick<Sites, 'all' | 'read' | 'problem' | 'of'>
  readonly comfy: Comfy
  readonly book: Book
  readonly tabs: Tabs
  readonly world: World
  readonly waits: Waits
  readonly posting: ReadonlySet<string>
  readonly send: (id: string) => void
  readonly looked: () => Promise<void>
  /** gets previews of our runs */
  readonly seen: (preview: PreviewEvent) => void
}

export function createDesks(parts: DesksParts): Desks {
  const { sites, book, looked } = parts
  const all = shallowRef<readonly Desk[]>([])

  function arrange(): void {
    const before = all.value
    all.value = sites.all.value.map(
      (site) => before.find((desk) => desk.site === site) ?? openDesk(site, parts),
    )
    for (const desk of before) if (!all.value.includes(desk)) desk.dispose()
  }

  /** What was sent to an engine that the owner has taken off the list: nobody can ask it anymore. */
  async function giveBackOrphans(): Promise<void> {
    if (!sites.read.value || sites.problem.value) return
    for (const { id, engine } of book.sent())
      if (engine && !sites.of(engine.id)) await book.note(id, { type: 'left', engine: engine.id })
  }

  const now = async (): Promise<void> => {
    await Promise.all(all.value.map((desk) => desk.watch.now()))
  }
  const stop = watch([sites.all, sites.read], () => {
    arrange()
    void now()
    void giveBackOrphans().then(looked)
  })

  return {
    all,
    places: computed(() => new Map(all.value.flatMap((desk) => [...desk.watch.places.value]))),
    of: (engine) => all.value.find(({ site }) => site.about.id === engine),
    now,
    dispose() {
      stop()
      for (const desk of all.value) desk.dispose()
    },
  }
}

function openDesk(site: Site, parts: DesksParts): Desk {
  const { book, world, waits, looked, seen } = parts
  const { about, engine } = site
  const spot = { site, engine, parallel: about.parallel }
  let stopFollowing: (() => void) | null = null

  function follow(on: boolean): void {
    if (!on) stopFollowing?.()
    if (on) stopFollowing ??= engine.follow(hear)
    else stopFollowing = null
  }

  /** How it ended, and with which file, is for a look. */
  function hear(event: HostEvent): void {
    if (event.type !== 'job' && event.type !== 'preview') return
    if (book.find(event.id)?.engine?.id !== about.id) return
    if (event.type === 'preview') return seen(event)
    const { type } = event.event
    if (type === 'started' || type === 'cached' || type === 'progress')
      book.apply(event.id, event.event)
    else if (type !== 'saved') void reconciler.now()
  }

  const reconciler = createReconciler({
    ...parts,
    at: spot,
    looks: looksElsewhere({
      ...parts,
      site,
      reach: createReach(world, waits),
      looked: () => follow(book.sentTo(about.id).length > 0),
      heard: () => follow(false),
      gaveBack: () => void looked(),
    }),
  })

  return {
    ...spot,
    watch: reconciler,
    dispose() {
      follow(false)
      reconciler.dispose()
    },
  }
}
