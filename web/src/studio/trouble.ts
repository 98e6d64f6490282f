import { Unreachable } from '../comfy/comfy.ts'
import { ShimRefused } from '../comfy/shim.ts'
import { type Problem, problem } from '../core/problem.ts'

/** What a call to the shim failed with, in its own words. Throws what is no expected trouble. */
export function sayWhy(error: unknown): Problem {
  if (error instanceof ShimRefused)
    return problem('shim_refused', { code: error.code, what: error.message, remedy: error.remedy })
  if (error instanceof Unreachable) return problem('server_down')
  throw error
}
