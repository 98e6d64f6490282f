import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import { planOf, presetOf } from '../../core/family/plan.ts'
import type { Request } from '../../core/form/request.ts'
import { reworked } from '../../core/form/rework.ts'
import type { RunFacts } from '../../core/naming/naming.ts'
import { modes } from '../../modes/index.ts'

/** What the tokens of a run's folder and name stand for. `now`: milliseconds since the epoch. */
export function factsOf(request: Request, families: Families, id: string, now: number): RunFacts {
  const { rework, mode, preset, seed, prompt } = request
  const family = families.of(request)
  const { width, height } = sizeOf(request, family)
  const kind = rework?.id ?? mode
  return {
    mode: kind,
    preset: preset || family.preset,
    seed,
    prompt,
    width,
    height,
    date: new Date(now),
    id,
  }
}

function sizeOf(request: Request, family: Family): { width: number; height: number } {
  if (request.rework) return reworked(request.rework)
  const mode = modes[request.mode]
  return presetOf(family, mode, request.preset) ? planOf(request, mode, family).saved : request
}
