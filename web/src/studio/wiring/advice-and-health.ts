import { type Act, createActions } from '../advice/actions.ts'
import { type Advice, createAdvice } from '../advice/advice.ts'
import { createHealth, type Health } from '../advice/health.ts'
import { createMeasuring, type Measuring } from '../advice/measuring.ts'
import { generateParts } from '../jobs/parts.ts'
import { watchForVanished } from '../jobs/vanished.ts'
import type { EstimatesAndLimits } from './estimates-and-limits.ts'
import type { WiredForm } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { WiredMachine } from './machine-and-models.ts'
import type { RunsAndLists } from './runs-and-lists.ts'
import type { WiredPage } from './page.ts'
import type { QueueAndEngines } from './queue-and-engines.ts'

/** What is wrong, what to do about it, and what this machine can do. */
export interface AdviceAndHealth {
  readonly advice: Advice
  /** Does what a problem's button says. */
  readonly act: Act
  readonly health: Health
  /** what videos take on this machine, found by making some */
  readonly measuring: Measuring
}

export interface WiredAdvice extends AdviceAndHealth {
  dispose(): void
}

export function createAdviceAndHealth(
  { comfy, storage, world, families }: Ground,
  { tab, press }: WiredPage,
  { machine, models, server, measured }: WiredMachine,
  { edit, family, mode, settled, media, restore, readiness }: WiredForm,
  { jobs }: QueueAndEngines,
  { limited }: EstimatesAndLimits,
  { next }: RunsAndLists,
): WiredAdvice {
  const advice = createAdvice(families, machine, limited)
  const parts = { comfy, families, media, readiness, machine, world, limited, jobs }
  const act = createActions({
    comfy,
    world,
    families,
    jobs,
    press,
    server,
    models,
    machine,
    readiness,
    limited,
    advice,
    tab,
    generate: () => next.generate(),
    generateParts: () => press('parts', () => generateParts(parts)),
    restore,
    edit,
  })
  const health = createHealth({
    comfy,
    world,
    families,
    family,
    server,
    models,
    machine,
    readiness,
    mode,
    settled,
  })
  const measuring = createMeasuring({
    storage,
    world,
    families,
    family,
    machine,
    measured,
    readiness,
    limited,
    jobs,
  })
  const stopMissing = watchForVanished(jobs, advice, () => {
    void server.refresh()
    void models.refresh()
    void comfy.refreshChoices()
  })

  return {
    advice,
    act,
    health,
    measuring,
    dispose() {
      stopMissing()
      measuring.dispose()
    },
  }
}
