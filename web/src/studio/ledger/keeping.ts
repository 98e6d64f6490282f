import { type ShallowRef, shallowRef } from 'vue'
import type { Unreachable } from '../../comfy/http.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import type { World } from '../world/world.ts'

/** Whether the records of our runs are saved. */
export interface Keeping {
  /** why ComfyUI doesn't save them, and what to do; null while it does */
  readonly trouble: ShallowRef<Problem | null>
  /** months of the history that can't be read, like "2026-11" */
  readonly unread: ShallowRef<readonly string[]>
  /** A write or read failed; `copied`: this browser has a copy. */
  failed(what: Kept, error: Unreachable, copied?: boolean): void
  worked(what: Kept): void
}

/** A run's record, a month's file, or the list of files. */
type Kept = 'record' | 'month' | 'list'

/** Another message covers a server that is away. One that answers everything else for this long isn't. */
const patience = 90_000

export function createKeeping(world: World): Keeping {
  const troubles = new Map<Kept, { readonly since: number; readonly problem: Problem | null }>()
  const trouble = shallowRef<Problem | null>(null)

  function tell(): void {
    trouble.value = [...troubles.values()].find(({ problem: current }) => current)?.problem ?? null
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

/** What a status of POST userdata means. ComfyUI answers 400 when its disk is full or read-only. */
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
