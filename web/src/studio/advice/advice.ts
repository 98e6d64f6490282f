import { advise, withNote } from '../../core/advice/advise.ts'
import { tryAgainSmaller } from '../../core/advice/buttons.ts'
import { adviseKnown } from '../../core/advice/refused.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Job } from '../../core/jobs/job.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { MachineState } from '../server/machine.ts'

/** What went wrong in a job, and the buttons that may help on this machine. */
export type Advice = (job: Pick<Job, 'request' | 'state'>) => readonly Problem[]

export function createAdvice(families: Families, machine: MachineState): Advice {
  return ({ request, state }) =>
    state.status === 'failed' ? state.problems.map((known) => anew(known, request)) : []

  function anew(known: Problem, request: Job['request']): Problem {
    const family = families.of(request)
    if (known.code === 'run_over_limit')
      return { ...known, actions: tryAgainSmaller(failureOf(request, family)) }
    const advised =
      known.error &&
      advise(known.error, {
        ...failureOf(request, family),
        host: machine.host.value,
        downloadOf: (file) => entryOf(family, file)?.id ?? null,
      })
    return advised ?? withNote(adviseKnown(known, family), machine.host.value)
  }

  function failureOf(request: Job['request'], family: Family) {
    const { scale } = machine.tierFor(family)
    return { request, mode: modes[request.mode], family, scale, stage: null }
  }
}
