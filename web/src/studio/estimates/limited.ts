import type { ComputedRef } from 'vue'
import { requestOf } from '../../core/check/check.ts'
import type { Family } from '../../core/family/family.ts'
import type { Offer } from '../../core/family/owner-limits.ts'
import { presetOf } from '../../core/family/plan.ts'
import type { PresetId } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import { eachOnce, type Problem, problem } from '../../core/problem/problem.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import { lastingText, timeText } from '../../core/progress/time-text.ts'
import { words } from '../../words/index.ts'
import type { Media } from '../form/media.ts'
import type { Readiness } from '../form/readiness.ts'
import { sameData, stable } from '../world/stable.ts'
import type { FormState } from '../form/settled.ts'
import type { Estimates } from './estimates.ts'
import type { Forecast } from './forecast.ts'

/** What the limits of the server's owner keep from being queued. */
export interface Limited {
  /** of the form */
  readonly problems: ComputedRef<readonly Problem[]>
  /** of a list's requests */
  of(requests: readonly Request[]): readonly Problem[]
  /** Why a preset would be too slow for the form as it is; null if it isn't, as far as is known. */
  tooSlow(preset: PresetId): Problem | null
}

export interface LimitedParts extends Pick<FormState, 'mode' | 'settled'> {
  readonly family: ComputedRef<Family>
  readonly offer: ComputedRef<Offer>
  readonly readiness: Pick<Readiness, 'check'>
  readonly media: Pick<Media, 'facts'>
  readonly estimates: Pick<Estimates, 'of'>
  readonly forecast: ComputedRef<Forecast | null>
}

export function createLimited(parts: LimitedParts): Limited {
  const { mode, settled, family, offer, readiness, media, estimates, forecast } = parts

  /** Judged by the middle of a range: a run that may just fit is stopped if it doesn't. */
  function over(time: TimeRange | null): Problem[] {
    const { seconds } = offer.value
    if (!time || seconds === null || (time.low + time.high) / 2 <= seconds) return []
    const values = { time: timeText(time), limit: lastingText(seconds) }
    return [problem('estimate_over_limit', values, { field: 'preset' })]
  }

  function timeWith(id: PresetId): TimeRange | null {
    const { size, length } = readiness.check.value
    const preset = presetOf(family.value, mode.value, id)
    if (!size || !length || !preset) return null
    const form = { ...settled.value, preset: id }
    return estimates.of(
      requestOf(form, mode.value, preset, size, length, family.value, media.facts),
    )
  }

  function unoffered(): Problem[] {
    if (offer.value.mode(mode.value, family.value)) return []
    return [problem('mode_not_offered', { mode: words().modes[mode.value.id].name })]
  }

  return {
    // the estimate is made anew with every event of a run
    problems: stable(() => [...unoffered(), ...over(forecast.value?.time ?? null)], sameData),
    of: (all) => [
      ...unoffered(),
      ...(offer.value.seconds === null
        ? []
        : eachOnce(all.flatMap((request) => over(estimates.of(request))))),
    ],
    tooSlow: (id) => (offer.value.seconds === null ? null : (over(timeWith(id))[0] ?? null)),
  }
}
