import { type ShallowRef, shallowRef } from 'vue'
import type { Unreachable } from '../comfy/comfy.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { World } from './world.ts'

/** Whether the records of our runs get to where they are kept. */
export interface Keeping {
  /** why ComfyUI does not keep them, and what to do; null while it does */
  readonly trouble: ShallowRef<Problem | null>
  /** months of the history that cannot be read, as "2026-11" */
  readonly unread: ShallowRef<readonly string[]>
  /** What was to be written or read could not; `copied`: what it is about is in this browser, too. */
  failed(what: Kept, error: Unreachable, copied?: boolean): void
  worked(what: Kept): void
}

/** What is kept: a run each, all runs of a month, and the list of what there is. */
type Kept = 'record' | 'month' | 'list'

/** A server that is away is spoken of elsewhere; one that answers all else and never this is not away. */
const patience = 90_000

export function createKeeping(world: World): Keeping {
  const troubles = new Map<Kept, { readonly since: number; readonly problem: Problem | null }>()
  const trouble = shallowRef<Problem | null>(null)

  function tell(): void {
    trouble.value = [...troubles.values()].find(({ problem: told }) => told)?.problem ?? null
  }

  return {
    trouble,
    unread: shallowRef([]),
    failed(what, error, copied = true) {
      const { status } = error
      const since = troubles.get(what)?.since ?? world.elapsed()
      const silent = status === null && world.elapsed() - since < patience
      const values = { status, copied, why: reasonOf(status) }
      const said = problem('records_not_kept', values, { detail: error.message })
      troubles.set(what, { since, problem: silent ? null : said })
      tell()
    },
    worked(what) {
      if (troubles.delete(what)) tell()
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
    case null:
    default:
      return 'other'
  }
}
