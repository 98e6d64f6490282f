import { computed, type ComputedRef, reactive } from 'vue'
import type { RunGroup } from '../../core/history/batches.ts'
import { groupOf, groupRuns } from '../../studio/jobs/groups.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import type { Studio } from '../../studio/studio.ts'
import { sameData, sameItems, stable } from '../../studio/world/stable.ts'

/** A batch with a video in Create's results, with all its runs, ready or not. */
export interface ShownBatch {
  readonly id: string
  readonly runs: readonly Entry[]
  readonly open: boolean
}

export interface Batches {
  /** the newest results, those of a batch as one */
  readonly places: ComputedRef<readonly RunGroup<Entry>[]>
  readonly batches: ComputedRef<readonly ShownBatch[]>
  toggle(id: string): void
  /** Unfolds the batch of a run, if it has one. */
  openFor(run: string): void
}

/** `videos` are those in Create's results, newest first. The newest batch is open unless it was folded. */
export function useBatches({ jobs }: Studio, videos: ComputedRef<readonly Entry[]>): Batches {
  const chosen = reactive(new Map<string, boolean>())
  const places = computed(() => groupRuns(videos.value))
  const ids = stable(() => places.value.flatMap(({ batch }) => (batch ? [batch.id] : [])), sameData)
  const members = stable(
    () =>
      ids.value.length === 0
        ? []
        : jobs.list.value.filter(
            (entry) =>
              !entry.hidden &&
              !entry.deleted &&
              entry.state.status !== 'cancelled' &&
              ids.value.includes(groupOf(entry) ?? ''),
          ),
    sameItems,
  )
  const batches = computed(() => {
    const groups = new Map(groupRuns(members.value).map((group) => [group.id, group]))
    return ids.value.flatMap((id, at): ShownBatch[] => {
      const runs = groups.get(id)?.runs
      return runs ? [{ id, runs, open: chosen.get(id) ?? at === 0 }] : []
    })
  })

  return {
    places,
    batches,
    toggle(id) {
      const now = batches.value.find((batch) => batch.id === id)
      if (now) chosen.set(id, !now.open)
    },
    openFor(run) {
      const batch = batches.value.find(({ runs }) => runs.some(({ id }) => id === run))
      if (batch) chosen.set(batch.id, true)
    },
  }
}
