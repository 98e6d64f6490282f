import type { Family } from '../../core/family/family.ts'
import type { Mode } from '../../core/family/mode.ts'
import type { Offer } from '../../core/family/owner-limits.ts'

/** Whether the owner offers a mode in one of these families. */
export function isOfferedIn(mode: Mode, offer: Offer, families: readonly Family[]): boolean {
  return families.some((family) => family.graphs[mode.id] && offer.mode(mode, family))
}
