import { watch } from 'vue'
import type { Names } from '../../comfy/engines/engine.ts'
import type { Engines as EngineRoutes } from '../../comfy/engines/engines.ts'
import { freest, here } from '../../core/history/record.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Request } from '../../core/form/request.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import { isWaiting } from '../../core/jobs/job.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { words } from '../../words/index.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'
import { createPreflight, type SiteState } from './preflight.ts'
import { createSites, type Site, type Sites } from './sites.ts'
import { createWanted, type Wanted } from './wanted.ts'
import { mayBeAt, staysHere, type Stays } from './where.ts'

/** Other engines, and which one makes what. */
export interface Engines extends Wanted {
  readonly sites: Sites
  /** Whether an engine can make a run now; null: this ComfyUI. */
  takes(site: Site | null, job: Pick<Entry, 'request'>): boolean
  /** What an engine says to a request. */
  stateOf(site: Site, request: Request): SiteState
  /** What keeps the engine that is to make a new run from making it; null: it is made here. */
  inTheWay(request: Request): readonly Problem[] | null
  /** The engine that alone is to make a run, by its name; null: this ComfyUI, or whichever is free. */
  nameOf(job: Pick<Entry, 'where'>): string | null
  /** What keeps the engine that alone is to make a run from making it; null: nothing, or any may. */
  troubleOf(job: Pick<Entry, 'where' | 'request'>): Problem | null
  /** Ids of the engines that a run is at, or may go to now; `here` for this ComfyUI. */
  placesOf(job: Entry): readonly string[]
  /** Why another engine can't make a run; null if it can, or there is none. */
  staysOf(job: Entry): Stays | null
  /** Reads the list as soon as it is needed. Returns how to stop. */
  openWhen(needed: () => boolean): () => void
}

export interface EnginesParts {
  readonly engines: EngineRoutes
  readonly storage: Storage
  readonly world: World
  readonly families: Families
  readonly used: () => readonly Family[]
  readonly names: Names
  /** what keeps a server from making a run: one with these nodes, or this ComfyUI */
  readonly unfit: (request: Request, defs?: NodeDefs) => readonly Problem[]
}

export function createEngines(parts: EnginesParts): Engines {
  const { families, storage, unfit } = parts
  const sites = createSites(parts)
  const wanted = createWanted(sites, storage)
  const stateOf = createPreflight({ families, unfit })
  const isReady = (site: Site, request: Request): boolean => stateOf(site, request).is === 'ready'

  function ofOne(site: Site, request: Request): readonly Problem[] {
    const state = stateOf(site, request)
    if (state.is === 'old') return [state.problem]
    // one that is away is waited for
    if (state.is !== 'unfit') return []
    const { name } = site.about
    const things = state.problems.map(({ model, what }) => model?.file ?? what)
    const shown = things.slice(0, 2).join(', ')
    const more = things.length - 2
    return [
      problem('engine_lacks', {
        name,
        things: more > 0 ? words().terms.andMore(shown, more) : shown,
      }),
    ]
  }

  return {
    sites,
    ...wanted,
    stateOf,
    takes: (site, { request }) => (site ? isReady(site, request) : unfit(request).length === 0),
    inTheWay(request) {
      const where = wanted.where.value
      const site = where === undefined ? undefined : sites.of(where)
      if (site) return ofOne(site, request)
      if (where !== freest || unfit(request).length === 0) return null
      const free = sites.all.value.filter(({ about }) => !about.paid)
      return free.some((one) => isReady(one, request)) ? [] : null
    },
    nameOf({ where }) {
      if (where === undefined || where === freest || where === here) return null
      // it may have been taken off the list
      return sites.of(where)?.about.name ?? where
    },
    troubleOf({ where, request }) {
      const site = where === undefined ? undefined : sites.of(where)
      if (!site) return null
      const state = stateOf(site, request)
      return state.is === 'away' ? state.trouble : (ofOne(site, request)[0] ?? null)
    },
    placesOf(job) {
      if (!isWaiting(job)) return [job.engine?.id ?? here]
      const ready = sites.all.value.filter(
        (site) => mayBeAt(job, site.about) && isReady(site, job.request),
      )
      const ids = ready.map(({ about }) => about.id)
      // one that waits for an engine is made by nobody else
      return mayBeAt(job, null) ? [here, ...ids] : [job.where ?? here]
    },
    staysOf: (job) => (wanted.where.value === undefined ? null : staysHere(job)),
    openWhen: (needed) => watch(needed, (now) => void (now && sites.open()), { immediate: true }),
  }
}
