import type { Needs } from '../../core/prompt/needs.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Models } from '../../studio/server/models.ts'

/** Download state of the files that a mode lacks. */
export interface Needed {
  /** at least one is downloading */
  readonly loading: boolean
  /** ids that haven't been requested yet, or were cancelled */
  readonly open: readonly string[]
  readonly failed: readonly Problem[]
}

export function neededOf(needs: Needs, states: Models['states']): Needed {
  const found = needs.entries.map(({ id }) => ({ id, state: states[id]?.value }))
  const failed = found.flatMap(({ state }) => (state?.is === 'failed' ? [state.problem] : []))
  return {
    loading: found.some(({ state }) => state?.is === 'queued' || state?.is === 'loading'),
    open: found.flatMap(({ id, state }) =>
      state && ['queued', 'loading', 'failed'].includes(state.is) ? [] : [id],
    ),
    failed: together(failed),
  }
}

/** Files that failed for the same reason, such as one licence: shown once, retried together. */
function together(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>()
  for (const problem of problems) {
    const first = found.get(problem.what)
    found.set(problem.what, first ? joined(first, problem) : problem)
  }
  return [...found.values()]
}

function joined(one: Problem, other: Problem): Problem {
  const ids = (other.actions ?? []).flatMap((action) =>
    action.kind === 'download' ? action.ids : [],
  )
  return {
    ...one,
    actions: (one.actions ?? []).map((action) =>
      action.kind === 'download' ? { ...action, ids: [...action.ids, ...ids] } : action,
    ),
  }
}
