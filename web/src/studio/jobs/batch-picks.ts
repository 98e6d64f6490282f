import { computed, type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import type { Entry } from '../ledger/entry.ts'
import type { Storage } from '../world/storage.ts'
import type { Jobs } from './jobs.ts'

/** What was chosen in the cards of batches, and whether their posters play. */
export interface BatchPicks {
  /** ids of the chosen runs; kept across reloads */
  readonly chosen: ComputedRef<ReadonlySet<string>>
  toggle(id: string): void
  drop(ids: readonly string[]): void
  /** posters play by themselves; kept across reloads */
  readonly plays: ShallowRef<boolean>
  dispose(): void
}

export interface BatchPicksParts {
  readonly jobs: Pick<Jobs, 'past'>
  readonly storage: Storage
}

const chosenKey = 'batchChosen'
const playsKey = 'batchPlays'
/** More than anybody chooses before going on. */
const maxPicks = 500

export function createBatchPicks({ jobs, storage }: BatchPicksParts): BatchPicks {
  const stored = storage.load(chosenKey)
  const ids = shallowRef<readonly string[]>(
    Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [],
  )
  const plays = shallowRef(storage.load(playsKey) !== false)
  const here = (entry: Entry): boolean => entry.state.status === 'completed' && !entry.hidden
  const chosen = computed(() => {
    const wanted = new Set(ids.value)
    return new Set(
      jobs.past.value.filter((entry) => wanted.has(entry.id) && here(entry)).map(({ id }) => id),
    )
  })
  const stop = watch([ids, plays], () => {
    storage.save(chosenKey, ids.value)
    storage.save(playsKey, plays.value)
  })

  return {
    chosen,
    toggle(id) {
      const others = ids.value.filter((one) => one !== id)
      ids.value = (others.length < ids.value.length ? others : [...others, id]).slice(-maxPicks)
    },
    drop: (gone) => void (ids.value = ids.value.filter((id) => !gone.includes(id))),
    plays,
    dispose: stop,
  }
}
