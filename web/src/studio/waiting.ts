import { type ShallowRef, shallowRef } from 'vue'
import { z } from 'zod'
import type { Request } from '../core/request.ts'
import { onceAtATime } from './once.ts'
import { ifReachable } from './reachable.ts'
import type { Storage } from './storage.ts'
import type { Tabs } from './tabs.ts'
import type { World } from './world.ts'

/** A run that was asked for while files were missing: it is queued as soon as they are there. */
export interface WaitingRun {
  /** its prompt_id to be: a run that the server knows by it is not queued again */
  readonly id: string
  readonly request: Request
}

export interface Waiting {
  readonly runs: ShallowRef<readonly WaitingRun[]>
  /** Remembers these instead of what was remembered before. */
  remember(runs: readonly WaitingRun[]): void
  takeBack(): void
  dispose(): void
}

export interface WaitingParts {
  readonly storage: Storage
  readonly world: World
  readonly tabs: Tabs
  /** could it run now? */
  readonly isReady: (request: Request) => boolean
  /** was it queued already? Throws `Unreachable`. */
  readonly isQueued: (id: string) => Promise<boolean>
  readonly queue: (run: WaitingRun) => Promise<void>
}

const lookMilliseconds = 500

const Stored = z.object({
  // our own writing
  runs: z
    .array(z.object({ id: z.string(), request: z.custom<Request>((value) => Boolean(value)) }))
    .min(1),
})
type Stored = z.infer<typeof Stored>

/**
 * Every open tab sees the same record in storage, and one of them at a time queues what is in it. The runs
 * leave the record after they were queued, so a tab that dies in between loses nothing.
 */
export function createWaiting(parts: WaitingParts): Waiting {
  const { storage, world, tabs, isReady, isQueued, queue } = parts
  const runs = shallowRef<readonly WaitingRun[]>(load()?.runs ?? [])

  function load(): Stored | null {
    return Stored.safeParse(storage.load('waiting')).data ?? null
  }

  function save(record: Stored | null): void {
    storage.save('waiting', record)
    show(record)
  }

  function show(record: Stored | null): void {
    const now = record?.runs ?? []
    const same = now.map(({ id }) => id).join() === runs.value.map(({ id }) => id).join()
    if (!same) runs.value = now
  }

  const look = onceAtATime(async () => {
    const record = load()
    show(record)
    if (!record?.runs.every(({ request }) => isReady(request))) return
    await tabs.alone('waiting', async () => void (await ifReachable(start)))
  })

  async function start(): Promise<void> {
    const queued = new Set<string>()
    for (const run of load()?.runs ?? []) {
      // taken back, or another wish
      if (!load()?.runs.some(({ id }) => id === run.id)) return
      if (!(await isQueued(run.id))) await queue(run)
      queued.add(run.id)
    }
    if (load()?.runs.every(({ id }) => queued.has(id))) save(null)
  }

  const stop = world.every(lookMilliseconds, () => void look())

  return {
    runs,
    remember: (wanted) => save({ runs: [...wanted] }),
    takeBack: () => save(null),
    dispose: stop,
  }
}
