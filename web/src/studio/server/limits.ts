import { computed, type ComputedRef, shallowRef } from 'vue'
import type { Shim } from '../../comfy/shim.ts'
import type { Families } from '../../core/family/families.ts'
import { noLimits, type Offer, offerOf, type OwnerLimits } from '../../core/family/owner-limits.ts'
import type { Request } from '../../core/form/request.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import { onceAtATime } from '../world/once.ts'
import { ifAnswered } from '../world/reachable.ts'

/** What the server's owner limits; nothing without the backend. */
export interface Limits {
  readonly offer: ComputedRef<Offer>
  refresh(): Promise<void>
}

/** What those limits keep from being queued. */
export interface Limiting {
  /** of requests, whatever is in the form; each kind of problem once */
  of(requests: readonly Request[], options?: RunOptions): readonly Problem[]
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
