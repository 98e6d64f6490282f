import { computed, type ComputedRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import type { Request } from '../../core/form/request.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import { deviceOf, isOnDevice, newestRuns, workFor } from '../jobs/past-runs.ts'
import type { Entry } from '../ledger/entry.ts'

/** Whole runs say less: some loaded their models, others did not. */
const wholeMargin = 0.15
const newestWholes = 5

export interface ByWholeRunsParts {
  readonly families: Families
  /** newest first */
  readonly past: ComputedRef<readonly Entry[]>
  /** of this ComfyUI */
  readonly device: ComputedRef<string | undefined>
}

/**
 * Seconds that a run takes on a device by whole runs of the same kind, for those whose parts nobody watched;
 * null if there was none.
 */
export function createRangeByWholeRuns({ families, past, device }: ByWholeRunsParts) {
  function kindOf(request: Request, on: string | undefined): string | null {
    const work = workFor(request, families)
    return work && JSON.stringify([families.of(request).id, work, request.lowVram, on])
  }

  /** Seconds of whole runs, newest first, by kind. */
  const wholes = computed(() => {
    const found = new Map<string, number[]>()
    for (const entry of past.value.slice(0, newestRuns)) {
      const { request, state } = entry
      if (state.status !== 'completed' || !state.milliseconds) continue
      const on = entry.engine ? deviceOf(entry.engine.id) : device.value
      const key = isOnDevice(entry, on) ? kindOf(request, on) : null
      if (key !== null) found.set(key, [...(found.get(key) ?? []), state.milliseconds / 1000])
    }
    return found
  })

  return (request: Request, on: string | undefined): TimeRange | null => {
    const key = kindOf(request, on)
    const seconds = (key === null ? [] : (wholes.value.get(key) ?? [])).slice(0, newestWholes)
    if (seconds.length === 0) return null
    const spread = wholeMargin * Math.max(...seconds)
    return { low: Math.max(0, Math.min(...seconds) - spread), high: Math.max(...seconds) + spread }
  }
}
