import type { ComputedRef } from 'vue'
import { requestOf } from '../../core/check/check.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Mode } from '../../core/family/mode.ts'
import type { Offer } from '../../core/family/owner-limits.ts'
import { presetOf } from '../../core/family/plan.ts'
import { presetName } from '../../core/family/words.ts'
import type { PresetId } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { eachOnce, type Problem, problem } from '../../core/problem/problem.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import { lastingText, timeText } from '../../core/progress/time-text.ts'
import { modes } from '../../modes/index.ts'
import { words } from '../../words/index.ts'
import type { Media } from '../form/media.ts'
import type { Readiness } from '../form/readiness.ts'
import { sameData, stable } from '../world/stable.ts'
import type { Limiting } from '../server/limits.ts'
import type { FormState } from '../form/settled.ts'
import type { Estimates } from './estimates.ts'
import type { Forecast } from './forecast.ts'

/** What the limits of the server's owner keep from being queued. */
export interface Limited extends Limiting {
  /** of the form */
  readonly problems: ComputedRef<readonly Problem[]>
  /** Why the server's owner doesn't offer a mode; null if they do. */
  ofMode(mode: Mode, family: Family): Problem | null
  /** Why a preset would be too slow for the form as it is; null if it isn't, as far as is known. */
  tooSlow(preset: PresetId): Problem | null
}

export interface LimitedParts extends Pick<FormState, 'mode' | 'settled'> {
  readonly families: Families
  readonly family: ComputedRef<Family>
  readonly offer: ComputedRef<Offer>
  readonly readiness: Pick<Readiness, 'check'>
  readonly media: Pick<Media, 'facts'>
  readonly estimates: Pick<Estimates, 'of'>
  readonly forecast: ComputedRef<Forecast | null>
}

export function createLimited(parts: LimitedParts): Limited {
  const { mode, settled, families, family, offer, readiness, media, estimates, forecast } = parts

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

  function ofMode(one: Mode, from: Family): Problem | null {
    if (offer.value.mode(one, from)) return null
    return problem('mode_not_offered', { mode: words().modes[one.id].name })
  }

  /** A rework makes something of a video, whatever mode that was made in. */
  function unoffered(request: Request): Problem | null {
    if (request.rework) return null
    const [one, from] = [modes[request.mode], families.of(request)]
    const found = ofMode(one, from)
    if (found || offer.value.preset(one, request.preset)) return found
    const preset = presetName(request.preset, from)
    return problem('preset_limited', { mode: words().modes[one.id].name, preset })
  }

  function against(request: Request, options?: RunOptions): Problem[] {
    const found = unoffered(request)
    if (found) return [found]
    return offer.value.seconds === null ? [] : over(estimates.of(request, options))
  }

  return {
    // the estimate is made again with every event of a run
    problems: stable(() => {
      const found = ofMode(mode.value, family.value)
      return [...(found ? [found] : []), ...over(forecast.value?.time ?? null)]
    }, sameData),
    of: (all, options) => eachOnce(all.flatMap((request) => against(request, options))),
    ofMode,
    tooSlow: (id) => (offer.value.seconds === null ? null : (over(timeWith(id))[0] ?? null)),
  }
}
