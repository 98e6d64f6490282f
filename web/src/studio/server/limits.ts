import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Shim } from '../../comfy/shim.ts'
import type { Families } from '../../core/family/families.ts'
import { noLimits, type Offer, offerOf, type OwnerLimits } from '../../core/family/owner-limits.ts'
import { modes } from '../../modes/index.ts'
import { onceAtATime } from '../world/once.ts'
import { ifAnswered } from '../world/reachable.ts'

/** What the server's owner limits; nothing without the backend. */
export interface Limits {
  readonly offer: ComputedRef<Offer>
  refresh(): Promise<void>
}

export function createLimits(shim: Pick<Shim, 'limits'>, families: Families): Limits {
  const limits = shallowRef<OwnerLimits>(noLimits)
  return {
    offer: computed(() => offerOf(limits.value, families.all, modes)),
    refresh: onceAtATime(async () => {
      limits.value = (await ifAnswered(() => shim.limits())) ?? limits.value
    }),
  }
}
