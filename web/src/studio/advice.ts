import { advise, withNote } from '../core/advice/advise.ts'
import { adviseKnown } from '../core/advice/refused.ts'
import { entryOf } from '../core/catalogue.ts'
import type { Family } from '../core/family.ts'
import type { Job } from '../core/job.ts'
import type { Problem } from '../core/problem.ts'
import { modes } from '../modes/index.ts'
import type { MachineState } from './machine.ts'

/** What went wrong in a job and what to press, as this machine is now. */
export type Advice = (job: Pick<Job, 'request' | 'state'>) => readonly Problem[]

export function createAdvice(family: Family, machine: MachineState): Advice {
  return ({ request, state }) =>
    state.status === 'failed' ? state.problems.map((known) => anew(known, request)) : []

  function anew(known: Problem, request: Job['request']): Problem {
    const advised =
      known.error &&
      advise(known.error, {
        request,
        mode: modes[request.mode],
        family,
        scale: machine.tier.value.scale,
        host: machine.host.value,
        downloadOf: (file) => entryOf(family, file)?.id ?? null,
      })
    return advised ?? withNote(adviseKnown(known, family), machine.host.value)
  }
}
