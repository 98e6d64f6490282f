import type { ComputedRef } from 'vue'
import { createEstimates, type Estimates } from '../estimates/estimates.ts'
import { createForecast, type Forecast } from '../estimates/forecast.ts'
import { createLimited, type Limited } from '../estimates/limited.ts'
import type { WiredForm } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { MachineAndModels } from './machine-and-models.ts'
import type { QueueAndEngines } from './queue-and-engines.ts'

/** What a run will take before it is queued, and whether it may. */
export interface EstimatesAndLimits {
  /** how long a run will take, and whether it will fit, before it is queued */
  readonly estimates: Estimates
  /** the same for the form; null while its size or length is unknown */
  readonly forecast: ComputedRef<Forecast | null>
  /** what the limits of the server's owner keep from being queued */
  readonly limited: Limited
}

export function createEstimatesAndLimits(
  { families }: Ground,
  { machine, residents, limits }: MachineAndModels,
  { form, family, mode, preset, settled, media, readiness }: WiredForm,
  { jobs, engines }: QueueAndEngines,
): EstimatesAndLimits {
  const estimates = createEstimates({
    families,
    jobs,
    machine,
    residents,
    where: () => engines.where.value,
  })
  const forecast = createForecast({ form, family, settled, preset, readiness, estimates, media })
  const limited = createLimited({
    mode,
    settled,
    families,
    family,
    offer: limits.offer,
    readiness,
    media,
    estimates,
    forecast,
  })
  return { estimates, forecast, limited }
}
