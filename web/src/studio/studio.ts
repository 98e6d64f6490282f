import { computed } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Families } from '../core/family/families.ts'
import type { Family } from '../core/family/family.ts'
import type { FormField } from '../core/form/form.ts'
import type { Problem } from '../core/problem/problem.ts'
import { createFormStore } from './form/form-store.ts'
import { rolledSeed } from './jobs/runs.ts'
import { keepRefreshed } from './server/refreshing.ts'
import { type AdviceAndHealth, createAdviceAndHealth } from './wiring/advice-and-health.ts'
import { createFormAndRequest, type FormAndRequest } from './wiring/form-and-request.ts'
import { createFormSources, type FormSources, type WiredSources } from './wiring/form-sources.ts'
import { groundOf, type StudioParts } from './wiring/ground.ts'
import { createMachineAndModels, type MachineAndModels } from './wiring/machine-and-models.ts'
import { createEstimatesAndLimits, type EstimatesAndLimits } from './wiring/estimates-and-limits.ts'
import { createPage, type Page } from './wiring/page.ts'
import { createResultsAndHistory, type ResultsAndHistory } from './wiring/results-and-history.ts'
import { createRunsAndLists, type RunsAndLists } from './wiring/runs-and-lists.ts'
import {
  createQueueAndEngines,
  type QueueAndEngines,
  type WiredQueue,
} from './wiring/queue-and-engines.ts'

/** State and commands of the panel. Components read from it and call it. */
export interface Studio
  extends
    Page,
    MachineAndModels,
    FormAndRequest,
    QueueAndEngines,
    EstimatesAndLimits,
    RunsAndLists,
    ResultsAndHistory,
    FormSources,
    AdviceAndHealth {
  readonly families: Families
  /** The form's. It changes, so read it where it is used: `const { family } = studio` keeps the first. */
  readonly family: Family
  /** file URLs and ComfyUI's page; whatever changes has its own member in one of the parts */
  readonly comfy: Comfy
  dispose(): void
}

/** Each part takes those above it; what a part needs of one below it, it gets as a function. */
export function createStudio(parts: StudioParts): Studio {
  const ground = groundOf(parts)
  const { comfy, storage, world, families } = ground
  const page = createPage(ground)

  const store = createFormStore(storage, { seed: rolledSeed(world) }, families)
  const family = computed(() => families.of(store.form))
  const machine = createMachineAndModels(ground, page, family)
  const form = createFormAndRequest(
    ground,
    page,
    machine,
    { store, family },
    {
      keepPrompt: () => sources.writing.earlier.keep(),
      ofEngine: (request) => queue.engines.inTheWay(request),
    },
  )
  const queue: WiredQueue = createQueueAndEngines(ground, page, machine, form)
  const estimates = createEstimatesAndLimits(ground, machine, form, queue)
  const runs = createRunsAndLists(ground, page, machine, form, queue, estimates)
  const results = createResultsAndHistory(ground, page, machine, form, queue, estimates, runs)
  const sources: WiredSources = createFormSources(ground, page, machine, form, queue)
  const advice = createAdviceAndHealth(ground, page, machine, form, queue, estimates, runs)

  const stopRefreshing = keepRefreshed({
    world,
    reach: page.reach,
    waitsForServer: runs.next.waitsForServer,
    server: machine.server,
    machine: machine.machine,
    models: machine.models,
    limits: machine.limits,
    jobs: queue.jobs,
  })

  return {
    families,
    comfy,
    ...page,
    ...machine,
    ...form,
    ...queue,
    ...estimates,
    ...runs,
    ...results,
    ...sources,
    ...advice,
    get family() {
      return family.value
    },
    dispose() {
      stopRefreshing()
      for (const part of [advice, sources, results, runs, queue, form, machine, page])
        part.dispose()
    },
  }
}

/** The problems to show at a field. */
export function problemsAt(
  problems: readonly Problem[],
  ...fields: readonly FormField[]
): readonly Problem[] {
  return problems.filter(({ field }) => field !== undefined && fields.includes(field))
}
