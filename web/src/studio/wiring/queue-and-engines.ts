import { createEngines, type Engines } from '../engines/engines.ts'
import { createJobs, type Jobs } from '../jobs/jobs.ts'
import { createPreviews, previewAsk, type Previews } from '../jobs/previews.ts'
import { createPromptBuilder, type PromptBuilder } from '../jobs/prompt-builder.ts'
import { createRunTrackers, type RunTrackers } from '../jobs/run-trackers.ts'
import type { FormAndRequest } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { MachineAndModels } from './machine-and-models.ts'
import type { Page } from './page.ts'

/** Runs from the queue to their end, and what makes them. */
export interface QueueAndEngines {
  /** other engines, and where new runs are wanted */
  readonly engines: Engines
  readonly jobs: Jobs
  /** the progress of our running jobs */
  readonly trackers: RunTrackers
  readonly previews: Previews
}

export interface WiredQueue extends QueueAndEngines {
  readonly builder: PromptBuilder
  dispose(): void
}

export function createQueueAndEngines(
  ground: Ground,
  { settings, shown, reach }: Page,
  { machine, models, server, limits, usable }: MachineAndModels,
  { readiness }: FormAndRequest,
): WiredQueue {
  const { comfy, world, families } = ground
  const engines = createEngines({
    ...ground,
    used: () => usable.value,
    names: { of: (id) => jobs.names.of(id), keep: (...named) => jobs.names.keep(...named) },
    unfit: (request, defs) => readiness.fitTo(request, 'preview', undefined, defs).problems,
  })
  const builder = createPromptBuilder({
    world,
    families,
    server,
    models,
    readiness,
    naming: settings,
  })
  const trackers = createRunTrackers(
    world,
    families,
    () => jobs,
    () => machine.machine.value?.device,
  )
  const jobs: Jobs = createJobs({
    ...ground,
    reach,
    builder,
    elsewhere: {
      sites: engines.sites,
      where: () => engines.where.value,
      takes: (...asked) => engines.takes(...asked),
    },
    follow: trackers.follow,
    previewMethod: previewAsk(machine, settings),
    runLimit: () => limits.offer.value.seconds,
  })
  const stopEngines = engines.openWhen(
    // again, once it answers, if it didn't
    () =>
      reach.silence.value === null &&
      (shown.value || jobs.live.value.some(({ engine, where }) => engine ?? where)),
  )
  const previews = createPreviews(
    comfy,
    jobs,
    machine,
    settings,
    (engine) => engines.sites.of(engine)?.machine.value?.comfyui,
  )

  return {
    engines,
    builder,
    trackers,
    jobs,
    previews,
    dispose() {
      jobs.dispose()
      stopEngines()
      previews.dispose()
    },
  }
}
