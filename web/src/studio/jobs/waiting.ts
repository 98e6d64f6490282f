import { type ShallowRef, shallowRef } from 'vue'
import { z } from 'zod'
import type { Request } from '../../core/form/request.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Storage } from '../world/storage.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'

/** A run that waits for missing files, and is queued when they have arrived. */
export interface WaitingRun {
  /** its future prompt_id: a run that the server already knows isn't queued again */
  readonly id: string
  readonly request: Request
}

export interface Waiting {
  readonly runs: ShallowRef<readonly WaitingRun[]>
  /** Replaces the runs that are remembered. */
  remember(runs: readonly WaitingRun[]): void
  takeBack(): void
  dispose(): void
}

export interface WaitingParts {
  readonly storage: Storage
  readonly world: World
  readonly tabs: Tabs
  /** whether it could run now */
  readonly isReady: (request: Request) => boolean
  /** whether it has been queued already; throws `Unreachable` */
  readonly isQueued: (id: string) => Promise<boolean>
  /** Queues the runs of one click. */
  readonly queue: (runs: readonly WaitingRun[]) => Promise<void>
}

const lookMilliseconds = 500

const Stored = z.object({
  // written by us
  runs: z
    .array(z.object({ id: z.string(), request: z.custom<Request>((value) => Boolean(value)) }))
    .min(1),
})
type Stored = z.infer<typeof Stored>

/**
 * All open tabs share one record in storage, and one tab at a time queues its runs. Runs leave the record
 * only after they were queued, so a tab that dies in between loses nothing.
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
    if (ids(now) !== ids(runs.value)) runs.value = now
  }

  const look = onceAtATime(async () => {
    const record = load()
    show(record)
    if (!record?.runs.every(({ request }) => isReady(request))) return
    await tabs.alone('waiting', async () => void (await ifReachable(start)))
  })

  async function start(): Promise<void> {
    const wanted = load()?.runs ?? []
    const missing: WaitingRun[] = []
    for (const run of wanted) if (!(await isQueued(run.id))) missing.push(run)
    // taken back, or replaced
    if (ids(load()?.runs) !== ids(wanted)) return
    if (missing.length > 0) await queue(missing)
    if (ids(load()?.runs) === ids(wanted)) save(null)
  }

  const stop = world.every(lookMilliseconds, () => void look())

  return {
    runs,
    remember: (wanted) => save({ runs: [...wanted] }),
    takeBack: () => save(null),
    dispose: stop,
  }
}

function ids(runs: readonly WaitingRun[] = []): string {
  return runs.map(({ id }) => id).join()
}
