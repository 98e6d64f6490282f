import { computed, type ComputedRef } from 'vue'
import { standIn } from '../../core/prompt/needs.ts'
import { modes } from '../../modes/index.ts'
import { words } from '../../words/index.ts'
import { createEstimates, type Estimates } from '../estimates/estimates.ts'
import { createForecast, type Forecast } from '../estimates/forecast.ts'
import { createLimited, type Limited } from '../estimates/limited.ts'
import { createLists, type Lists } from '../lists/lists.ts'
import { createNext, type Next } from '../lists/next.ts'
import type { WiredForm } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { MachineAndModels } from './machine-and-models.ts'
import type { WiredRuns } from './runs-and-queue.ts'

/** What Generate queues, and what it will take. */
export interface NextRuns {
  readonly next: Next
  /** many videos from one form */
  readonly lists: Lists
  /** how long a run will take, and whether it will fit, before it is queued */
  readonly estimates: Estimates
  /** the same for the form; null while its size or length is unknown */
  readonly forecast: ComputedRef<Forecast | null>
  /** what the limits of the server's owner keep from being queued */
  readonly limited: Limited
  /** the file that the form's next video will have, below ComfyUI's output folder */
  readonly nextFile: ComputedRef<string>
}

export interface WiredNext extends NextRuns {
  dispose(): void
}

export function createNextRuns(
  { comfy, storage, world, families, look, fetched }: Ground,
  { machine, residents, server, models, limits }: MachineAndModels,
  { form, family, mode, preset, settled, media, readiness }: WiredForm,
  { engines, jobs, runs, editing, builder }: WiredRuns,
): WiredNext {
  const estimates = createEstimates({
    families,
    jobs,
    machine,
    residents,
    where: () => engines.where.value,
  })
  const forecast = createForecast({ form, family, settled, preset, readiness, estimates, media })
  const { offer } = limits
  const limited = createLimited({
    mode,
    settled,
    family,
    offer,
    readiness,
    media,
    estimates,
    forecast,
  })
  const lists = createLists({
    comfy,
    storage,
    world,
    family,
    mode,
    settled,
    media,
    look,
    fetched,
    estimates,
    editing: () => editing.run.value !== null,
  })
  const next = createNext({
    form,
    families,
    server,
    models,
    readiness,
    forecast,
    limited,
    lists,
    runs,
  })
  const nextFile = computed(() => {
    const { prompt, seed } = form
    const sample = words().modes[form.mode].sample.prompt
    const empty = { ...standIn(modes[form.mode], family.value), prompt: prompt || sample, seed }
    return builder.file(readiness.check.value.request ?? empty, '1a2b3c4d')
  })

  return { next, lists, estimates, forecast, limited, nextFile, dispose: () => lists.dispose() }
}
