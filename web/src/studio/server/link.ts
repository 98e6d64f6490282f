import { type ShallowRef, shallowRef } from 'vue'
import { Blocked, ShimRefused } from '../../comfy/shim.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { sayWhy } from '../world/trouble.ts'

/** How LTX AIO's backend answers. */
export type Link =
  | { readonly is: 'unknown' }
  | { readonly is: 'here' }
  | { readonly is: 'absent' }
  | { readonly is: 'refused'; readonly problem: Problem }

/** What the backend's answers say of it. */
export interface BackendLink {
  readonly link: ShallowRef<Link>
  /** The backend's answer; null if there is none, which `link` then says. Throws what the call throws. */
  readonly hear: <T>(call: Promise<T | null>) => Promise<T | null>
}

/** The guard's refusals of the page itself, rather than of one command. */
const guardCodes = new Set(['host', 'origin', 'header', 'bare'])

export function createLink(): BackendLink {
  const link = shallowRef<Link>({ is: 'unknown' })
  return {
    link,
    async hear<T>(call: Promise<T | null>): Promise<T | null> {
      try {
        const answer = await call
        link.value = answer === null ? { is: 'absent' } : { is: 'here' }
        return answer
      } catch (error) {
        const guarded = error instanceof ShimRefused && guardCodes.has(error.code)
        if (guarded || error instanceof Blocked)
          link.value = { is: 'refused', problem: sayWhy(error) }
        throw error
      }
    },
  }
}
