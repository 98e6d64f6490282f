import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import { type Download, queueTotals, type Totals } from '../../core/files/downloads.ts'
import type { Families } from '../../core/family/families.ts'

/** The downloads as the server lists them. */
export interface DownloadList {
  readonly downloads: ShallowRef<readonly Download[]>
  /** of all downloads since the queue was last empty; finished ones count, so the bar never goes back */
  readonly progress: ComputedRef<Totals>
  /** Takes a newer list. Returns whether a file has arrived since the one before. */
  take(newer: readonly Download[]): boolean
}

export function createDownloadList(catalogue: Families['catalogue']): DownloadList {
  const downloads = shallowRef<readonly Download[]>([])
  const batch = shallowRef<ReadonlySet<string>>(new Set())
  return {
    downloads,
    progress: computed(() => {
      const totals = queueTotals(downloads.value, { catalogue })
      const done = downloads.value
        .filter(({ id, state }) => state === 'done' && batch.value.has(id))
        .reduce((sum, { size }) => sum + (size ?? 0), 0)
      return {
        ...totals,
        received: totals.received + done,
        size: totals.size === null ? null : totals.size + done,
      }
    }),
    take(newer) {
      const arrived = newlyDone(downloads.value, newer)
      downloads.value = newer
      const active = newer.filter(isActive).map(({ id }) => id)
      batch.value = new Set(active.length > 0 ? [...batch.value, ...active] : [])
      return arrived
    },
  }
}

export function isActive({ state }: Download): boolean {
  return state === 'queued' || state === 'running'
}

/** Whether a download has completed since: the canvas should then know its file. */
function newlyDone(before: readonly Download[], after: readonly Download[]): boolean {
  const done = new Set(before.filter(({ state }) => state === 'done').map(({ id }) => id))
  return after.some(
    ({ id, task, state }) => task === 'download' && state === 'done' && !done.has(id),
  )
}
