import { finishesOf } from '../../core/family/plan.ts'
import type { Families } from '../../core/family/families.ts'
import { modes } from '../../modes/index.ts'
import type { Entry } from '../../studio/ledger/entry.ts'

/** Those that can be finished. */
export function draftsAmong(runs: readonly Entry[], families: Families): Entry[] {
  return runs.filter(
    ({ request, state }) =>
      state.status === 'completed' &&
      request.rework === null &&
      finishesOf(families.of(request), modes[request.mode], request.preset).length > 0,
  )
}
