import { type ShallowRef, shallowRef } from 'vue'
import { z } from 'zod'
import { Unreachable } from '../comfy/comfy.ts'
import type { Request } from '../core/request.ts'
import type { Storage } from './storage.ts'
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
  /** could it run now? */
  readonly isReady: (request: Request) => boolean
  /** was it queued already? Throws `Unreachable`. */
  readonly isQueued: (id: string) => Promise<boolean>
  readonly queue: (run: WaitingRun) => Promise<void>
}

const lookMilliseconds = 500
/** A tab that has claimed the runs and then vanished holds them no longer than this. */
const claimMilliseconds = 30_000

const Stored = z.object({
  // our own writing
  runs: z
    .array(z.object({ id: z.string(), request: z.custom<Request>((value) => Boolean(value)) }))
    .min(1),
  claim: z.object({ by: z.string(), at: z.number() }).nullable(),
})
type Stored = z.infer<typeof Stored>

/**
 * Every open tab sees the same record in storage, so one has to claim it: it writes its name, and only if
 * that is still there at its next look the runs are its own. They leave the record after they were queued,
 * so a tab that dies in between loses nothing.
 */
export function createWaiting({ storage, world, isReady, isQueued, queue }: WaitingParts): Waiting {
  /** the name of this tab */
  let me = ''
  const runs = shallowRef<readonly WaitingRun[]>(load()?.runs ?? [])
  let working = false

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

  async function look(): Promise<void> {
    const record = load()
    show(record)
    if (!record?.runs.every(({ request }) => isReady(request))) return
    me ||= world.uuid()
    const { claim } = record
    const now = world.now()
    if (claim?.by === me) await start(record)
    else if (!claim || now - claim.at > claimMilliseconds)
      save({ ...record, claim: { by: me, at: now } })
  }

  async function start(record: Stored): Promise<void> {
    for (const run of record.runs) {
      // taken back, or claimed by a tab that thought us dead
      if (load()?.claim?.by !== me) return
      if (!(await isQueued(run.id))) await queue(run)
    }
    if (load()?.claim?.by === me) save(null)
  }

  const stop = world.every(lookMilliseconds, () => {
    if (working) return
    working = true
    void look()
      .catch((error: unknown) => {
        if (!(error instanceof Unreachable)) throw error
      })
      .finally(() => (working = false))
  })

  return {
    runs,
    remember: (wanted) => save({ runs: [...wanted], claim: null }),
    takeBack: () => save(null),
    dispose: stop,
  }
}
