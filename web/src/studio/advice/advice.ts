import { advise, withNote } from '../../core/advice/advise.ts'
import { tryAgainSmaller } from '../../core/advice/buttons.ts'
import { adviseKnown } from '../../core/advice/refused.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { type Action, type Problem, repeats } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Limiting } from '../server/limits.ts'
import type { MachineState } from '../server/machine.ts'

/** What went wrong in a job, and the buttons that may help on this machine. */
export type Advice = (job: Pick<Entry, 'request' | 'state' | 'runOptions'>) => readonly Problem[]

export function createAdvice(families: Families, machine: MachineState, limited: Limiting): Advice {
  return ({ request, state, runOptions }) =>
    state.status === 'failed'
      ? state.problems.map((known) => allowed(anew(known, request), request, runOptions))
      : []

  /** Without what the server's owner doesn't allow; if that is the run itself, it says so instead of "Try again". */
  function allowed(advised: Problem, request: Entry['request'], runOptions?: RunOptions): Problem {
    const { actions = [] } = advised
    const [limit] = actions.some(repeats) ? limited.of([request], runOptions) : []
    const kept = actions.filter(
      (action) =>
        !(limit && repeats(action)) &&
        !(isRun(action) && limited.of([{ ...request, ...action.values }], runOptions).length > 0),
    )
    if (kept.length === actions.length) return advised
    return {
      ...advised,
      ...(limit ? { remedy: `${limit.what} ${limit.remedy}` } : {}),
      actions: kept,
    }
  }

  function anew(known: Problem, request: Entry['request']): Problem {
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

  function failureOf(request: Entry['request'], family: Family) {
    const { scale } = machine.tierFor(family)
    return { request, mode: modes[request.mode], family, scale, stage: null }
  }
}

function isRun(action: Action): action is Extract<Action, { kind: 'set' }> {
  return action.kind === 'set' && action.run === true
}
