import { advise, withNote } from '../../core/advice/advise.ts'
import { adviseKnown } from '../../core/advice/refused.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import type { Families } from '../../core/family/families.ts'
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
    const advised =
      known.error &&
      advise(known.error, {
        request,
        mode: modes[request.mode],
        family,
        scale: machine.tierFor(family).scale,
        host: machine.host.value,
        downloadOf: (file) => entryOf(family, file)?.id ?? null,
      })
    return advised ?? withNote(adviseKnown(known, family), machine.host.value)
  }
}
