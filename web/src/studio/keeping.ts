import { type ShallowRef, shallowRef } from 'vue'
import type { Unreachable } from '../comfy/comfy.ts'
import { type Problem, problem } from '../core/problem.ts'

/** Whether the records of our runs get to where they are kept. */
export interface Keeping {
  /** why ComfyUI does not keep them, and what to do; null while it does */
  readonly trouble: ShallowRef<Problem | null>
  /** months of the history that cannot be read, as "2026-11" */
  readonly unread: ShallowRef<readonly string[]>
  /** A record could not be written, or the list of them read; `copied`: the browser has a copy. */
  failed(error: Unreachable, copied: boolean): void
  worked(): void
}

export function createKeeping(): Keeping {
  const trouble = shallowRef<Problem | null>(null)
  let failures = 0
  return {
    trouble,
    unread: shallowRef([]),
    failed(error, copied) {
      failures++
      // a server that is away is spoken of elsewhere; one that answers the rest is not away
      if (error.status === null && failures < 2) return
      const { status } = error
      const values = { status, copied, why: reasonOf(status) }
      trouble.value = problem('records_not_kept', values, { detail: error.message })
    },
    worked() {
      failures = 0
      trouble.value = null
    },
  }
}

/** What each status means at POST userdata: ComfyUI says 400 when its disk is full, or closed to it. */
function reasonOf(status: number | null): 'proxy' | 'size' | 'disk' | 'login' | 'other' {
  switch (status) {
    case 404:
    case 405:
      return 'proxy'
    case 413:
      return 'size'
    case 400:
    case 500:
    case 507:
      return 'disk'
    case 401:
    case 403:
      return 'login'
    default:
      return 'other'
  }
}
