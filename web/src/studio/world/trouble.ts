import { Unreachable } from '../../comfy/http.ts'
import { Blocked, ShimRefused } from '../../comfy/shim.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'

/** Whether a call to the shim failed in an expected way. */
export function isExpected(error: unknown): boolean {
  return [ShimRefused, Blocked, Unreachable].some((kind) => error instanceof kind)
}

/** Why a call to the shim failed, in the shim's own words. Rethrows unexpected errors. */
export function sayWhy(error: unknown): Problem {
  if (error instanceof ShimRefused) {
    const { code, message: what, remedy, address } = error
    return problem('shim_refused', { code, what, remedy, address })
  }
  if (error instanceof Blocked) return problem('shim_blocked', { status: error.status })
  if (error instanceof Unreachable) return problem('server_down')
  throw error
}
