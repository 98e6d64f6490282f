import { computed, type ComputedRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import { presetOf } from '../../core/family/plan.ts'
import type { Request } from '../../core/form/request.ts'
import { cachedAfter } from '../../core/graph/cached.ts'
import { meaningOf } from '../../core/graph/nodes.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import type { ApiPrompt } from '../../core/graph/template.ts'
import { eitherOf, estimate, type TimeRange } from '../../core/progress/estimate.ts'
import type { PastRun } from '../../core/progress/past-runs.ts'
import { fill } from '../../core/prompt/fill.ts'
import { modes } from '../../modes/index.ts'
import { pastRunsOf, workFor } from '../jobs/past-runs.ts'
import type { Entry } from '../ledger/entry.ts'

/** What ran before: nothing since ComfyUI started, one of our runs, or something unknown. */
export type Before =
  | { readonly is: 'nothing' }
  | { readonly is: 'unknown' }
  | { readonly is: 'run'; readonly request: Request; readonly options?: RunOptions | undefined }

export interface ByPartsParts {
  readonly families: Families
  /** newest first */
  readonly past: ComputedRef<readonly Entry[]>
}

/** Seconds that a run takes on a device after another, by what their parts took; null if nobody watched any. */
export function createRangeByParts({ families, past }: ByPartsParts) {
  /** Past runs by what must be the same: how the models are loaded. */
  const pasts = computed(() => {
    const found = new Map<string, readonly PastRun[]>()
    const runs = past.value
    return (request: Request, on: string | undefined): readonly PastRun[] => {
      const { loader, lowVram } = request
      const family = families.of(request)
      const key = `${family.id} ${loader} ${lowVram} ${on}`
      const known =
        found.get(key) ??
        pastRunsOf(
          runs,
          families,
          on,
          (other) =>
            families.of(other) === family && other.loader === loader && other.lowVram === lowVram,
        )
      found.set(key, known)
      return known
    }
  })

  function promptOf(request: Request, name: string, options?: RunOptions): ApiPrompt | null {
    const mode = modes[request.mode]
    const family = families.of(request)
    return presetOf(family, mode, request.preset) && family.graphs[request.mode]
      ? fill(request, mode, family, name, options)
      : null
  }

  return (
    request: Request,
    before: Before,
    on: string | undefined,
    options?: RunOptions,
  ): TimeRange | null => {
    const prompt = promptOf(request, 'next', options)
    if (!prompt) return null
    const nodes = Object.keys(prompt)
    const { nodes: table } = families.of(request)
    const known = { table, work: workFor(request, families), past: pasts.value(request, on) }
    const range = (cached: readonly string[]): TimeRange | null =>
      estimate({ nodes, cached, preset: request.preset }, known)
    if (before.is === 'nothing') return range([])
    // the models at least may still be loaded
    const loaded = nodes.filter((node) => meaningOf(node, table)?.stage === 'load')
    if (before.is === 'unknown') return eitherOf(range(loaded), range([]))
    const ran = promptOf(before.request, 'last', before.options)
    const cached = ran ? cachedAfter(ran, prompt) : []
    return range(cached)
  }
}
