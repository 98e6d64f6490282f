import { computed, type ComputedRef, type ShallowRef, shallowRef, watch } from 'vue'
import { z } from 'zod'
import { isOver } from '../../core/jobs/job.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Jobs } from './jobs.ts'
import { awaitedPrefix as prefix } from './unseen.ts'
import type { Storage } from '../world/storage.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'

/**
 * Runs that ended and that nobody has looked at. Kept in the browser, so that the end of a run during a
 * reload, or while no page is open, is reported later.
 */
export interface News {
  /** videos and failures, the latest end first */
  readonly unseen: ComputedRef<readonly Entry[]>
  /** the run that ended last, cancelled ones aside; null if none was seen to end here */
  readonly lastEnded: ShallowRef<string | null>
  /** Marks these as seen. */
  seen(...ids: readonly string[]): void
  dispose(): void
}

export interface NewsParts {
  readonly jobs: Pick<Jobs, 'live' | 'past'>
  readonly storage: Storage
  readonly tabs: Tabs
  readonly world: World
  /** called once for each run that ended, oldest first */
  readonly tell: (job: Entry) => void
}

/** A run whose end nobody has looked at yet. */
interface Awaited {
  /** since when, in milliseconds since the epoch */
  readonly since: number
  /** its end was reported */
  readonly announced: boolean
}

const Since = z.object({ since: z.number().finite() })
const Stored = z.union([
  Since.extend({ announced: z.boolean() }),
  // as older versions stored it
  Since.extend({ told: z.boolean() }).transform(({ since, told }) => ({ since, announced: told })),
])
const Seen = z.object({ type: z.literal('seen'), ids: z.array(z.string()) })

const lastKey = 'lastEnded'
/** Runs that nobody looked at for this long are dropped. */
const longest = 30 * 24 * 3600_000

export function createNews({ jobs, storage, tabs, world, tell }: NewsParts): News {
  const awaited = shallowRef(load())
  const lastEnded = shallowRef(loadLast())

  function load(): ReadonlyMap<string, Awaited> {
    return new Map(
      storage.keys(prefix).flatMap((key) => {
        const kept = Stored.safeParse(storage.load(key)).data
        if (kept && world.now() - kept.since < longest) return [[key.slice(prefix.length), kept]]
        storage.remove(key)
        return []
      }),
    )
  }

  function loadLast(): string | null {
    const kept = storage.load(lastKey)
    return typeof kept === 'string' ? kept : null
  }

  function keep(changes: ReadonlyMap<string, Awaited>): void {
    if (changes.size === 0) return
    for (const [id, value] of changes) storage.save(prefix + id, value)
    awaited.value = new Map([...awaited.value, ...changes])
  }

  function drop(ids: readonly string[]): void {
    const known = ids.filter((id) => awaited.value.has(id))
    if (known.length === 0) return
    for (const id of known) storage.remove(prefix + id)
    awaited.value = new Map([...awaited.value].filter(([id]) => !known.includes(id)))
  }

  function seen(...ids: readonly string[]): void {
    const known = ids.filter((id) => awaited.value.has(id))
    if (known.length === 0) return
    drop(known)
    tabs.tell({ type: 'seen', ids: known })
  }

  function look(): void {
    const since = world.now()
    const started = jobs.live.value.filter(({ id }) => !awaited.value.has(id))
    keep(new Map(started.map(({ id }) => [id, { since, announced: false }])))
    const ended = jobs.past.value.filter(({ id }) => awaited.value.get(id)?.announced === false)
    for (const job of ended.toReversed()) end(job)
  }

  function end(job: Entry): void {
    const kept = awaited.value.get(job.id)
    if (job.state.status === 'cancelled') drop([job.id])
    else if (kept) {
      keep(new Map([[job.id, { ...kept, announced: true }]]))
      lastEnded.value = job.id
      storage.save(lastKey, job.id)
    }
    tell(job)
  }

  const stopLooking = watch([jobs.live, jobs.past], look, { immediate: true, flush: 'sync' })
  const stopHearing = tabs.hear((message) => {
    const heard = Seen.safeParse(message).data
    if (heard) drop(heard.ids)
  })

  return {
    unseen: computed(() => {
      const unseen = jobs.past.value.filter(
        (job) => awaited.value.has(job.id) && !job.hidden && isOver(job),
      )
      const isLast = ({ id }: Entry): number => (id === lastEnded.value ? 0 : 1)
      return unseen.toSorted((a, b) => isLast(a) - isLast(b))
    }),
    lastEnded,
    seen,
    dispose() {
      stopLooking()
      stopHearing()
    },
  }
}
