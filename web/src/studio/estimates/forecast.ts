import { computed, type ComputedRef } from 'vue'
import type { MemoryRisk } from '../../core/advice/seen-memory.ts'
import { requestOf } from '../../core/check/check.ts'
import type { Family } from '../../core/family/family.ts'
import { planOf } from '../../core/family/plan.ts'
import type { Form } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import { modes } from '../../modes/index.ts'
import type { Media } from '../form/media.ts'
import type { Readiness } from '../form/readiness.ts'
import type { FormState } from '../form/settled.ts'
import { sameData, stable } from '../world/stable.ts'
import type { Estimates } from './estimates.ts'

/** What Generate will start, before the click. */
export interface Forecast {
  readonly request: Request
  /** of each pass */
  readonly steps: readonly number[]
  /** one run; null if unknown */
  readonly time: TimeRange | null
  /** all that a click queues; null if unknown */
  readonly total: TimeRange | null
  readonly risk: MemoryRisk | null
}

export interface ForecastParts extends Pick<FormState, 'settled' | 'preset'> {
  readonly media: Pick<Media, 'facts'>
  readonly form: Form
  readonly family: ComputedRef<Family>
  readonly readiness: Readiness
  readonly estimates: Estimates
}

/** Says something as soon as size and length are known, with or without a prompt. */
export function createForecast(parts: ForecastParts): ComputedRef<Forecast | null> {
  const { form, family, settled, preset, readiness, estimates, media } = parts

  const request = computed((): Request | null => {
    const { request: whole, size, length } = readiness.check.value
    if (whole) return whole
    if (!size || !length || !preset.value) return null
    const mode = modes[form.mode]
    return requestOf(settled.value, mode, preset.value, size, length, family.value, media.facts)
  })

  /** without the texts, which need no memory: typing must not go through the past runs again */
  const sized = stable(
    () => request.value && { ...request.value, prompt: '', negative: '', seed: 0 },
    sameData,
  )
  const risk = computed(() => sized.value && estimates.memory(sized.value))

  return computed(() => {
    if (!request.value) return null
    const now = request.value
    const count = Math.max(1, form.variations)
    const runs = Array.from({ length: count }, (_, n) => ({ ...now, seed: now.seed + n }))
    return {
      request: now,
      steps: planOf(now, modes[now.mode], family.value).steps,
      time: estimates.of(now),
      total: estimates.sum(runs),
      risk: risk.value,
    }
  })
}
