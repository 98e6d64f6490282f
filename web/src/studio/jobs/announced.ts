import type { Families } from '../../core/family/families.ts'
import { planOf, presetOf } from '../../core/family/plan.ts'
import type { Reworked } from '../../core/form/rework.ts'
import { modes } from '../../modes/index.ts'
import type { Entry } from '../ledger/entry.ts'

/** Of the saved video, as announced; null for a removed preset. */
export function announced(
  { request }: Pick<Entry, 'request'>,
  families: Families,
): Reworked | null {
  const family = families.of(request)
  const mode = modes[request.mode]
  return presetOf(family, mode, request.preset) ? planOf(request, mode, family).saved : null
}
