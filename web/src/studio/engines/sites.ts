import { type ShallowRef, shallowRef } from 'vue'
import {
  type Engine,
  type EngineAbout,
  EngineAway,
  type Names,
} from '../../comfy/engines/engine.ts'
import type { Engines as EngineRoutes } from '../../comfy/engines/engines.ts'
import type { MachineNow } from '../../comfy/machine.ts'
import type { Family } from '../../core/family/family.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { createServer, type Server } from '../server/server.ts'
import { onceAtATime } from '../world/once.ts'
import { ifAnswered } from '../world/reachable.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'

/** An engine on the owner's list, as far as this tab knows it. */
export interface Site {
  readonly about: EngineAbout
  readonly engine: Engine
  /** its nodes, and the model files that they list */
  readonly server: Server
  /** its machine and version; null until it has told them */
  readonly machine: ShallowRef<MachineNow | null>
  /** it answers, and nothing is left there that was given to another one */
  readonly open: ShallowRef<boolean>
  /** why it doesn't answer, or why a finished video can't be copied from it; null while all is well */
  readonly trouble: ShallowRef<Problem | null>
  /** It answered. Whenever it was away before, it may have other nodes and files now. */
  answered(): void
  /** Asks it for everything again. Never throws. */
  meet(): Promise<void>
  /** A call failed: it may be that it doesn't answer anymore. */
  failed(error: unknown): void
}

/** The engines on the owner's list. */
export interface Sites {
  readonly all: ShallowRef<readonly Site[]>
  /** the list has been read */
  readonly read: ShallowRef<boolean>
  /** what is wrong with the list */
  readonly problem: ShallowRef<Problem | null>
  /** what isn't used of it, and what to do */
  readonly leftOut: ShallowRef<readonly Problem[]>
  of(id: string): Site | undefined
  /** Reads the list, unless that has been done. Never throws. */
  open(): Promise<void>
  /** Reads the list again, and what each engine has. Never throws. */
  refresh(): Promise<void>
}

export interface SitesParts {
  readonly engines: EngineRoutes
  readonly storage: Storage
  readonly world: World
  /** the families that the form can show */
  readonly used: () => readonly Family[]
  readonly names: Names
}

export function createSites({ engines, storage, world, used, names }: SitesParts): Sites {
  const all = shallowRef<readonly Site[]>([])
  const read = shallowRef(false)
  const wrong = shallowRef<Problem | null>(null)
  const leftOut = shallowRef<readonly Problem[]>([])
  const of = (id: string): Site | undefined => all.value.find(({ about }) => about.id === id)

  function siteOf(about: EngineAbout): Site {
    const known = of(about.id)
    if (known && JSON.stringify(known.about) === JSON.stringify(about)) return known
    const engine = engines.open(about, () => clientOf(storage, world), names)
    const open = shallowRef(false)
    const trouble = shallowRef<Problem | null>(null)
    const server = createServer({ nodeDefs: (classes) => engine.capabilities(classes) }, used)
    const machine = shallowRef<MachineNow | null>(null)

    // an older one may lack what it is asked for next
    const meet = onceAtATime(async () => {
      machine.value = await ifAnswered(() => engine.machine())
      await server.refresh()
    })

    return {
      about,
      engine,
      server,
      machine,
      open,
      trouble,
      meet,
      answered() {
        if (!open.value || server.unanswered.value) void meet()
        open.value = true
      },
      failed(error) {
        if (!(error instanceof EngineAway)) return
        open.value = false
        trouble.value = problem('shim_refused', { ...error.refusal })
      },
    }
  }

  const readList = onceAtATime(async () => {
    const list = await ifAnswered(() => engines.list())
    if (!list) return
    all.value = list.engines.map(siteOf)
    wrong.value = list.problem && problem('shim_refused', { ...list.problem })
    leftOut.value = list.leftOut.map((one) => problem('shim_refused', { ...one }))
    read.value = true
  })

  return {
    all,
    read,
    problem: wrong,
    leftOut,
    of,
    async open() {
      if (!read.value) await readList()
    },
    async refresh() {
      await readList()
      await Promise.all(all.value.map((site) => site.meet()))
    },
  }
}

/** An engine's events go to one client: the tabs of a browser share it. */
function clientOf(storage: Storage, world: World): string {
  const stored = storage.load('engineClient')
  if (typeof stored === 'string') return stored
  const made = world.uuid()
  storage.save('engineClient', made)
  return made
}
