import type { Family } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import { finishesOf } from '../family/plan.ts'
import type { Request } from '../form/request.ts'

interface Run {
  readonly name: string
  readonly request: Request
  readonly createdAt: number
  readonly runOptions?: { readonly draft?: string }
}

/** Whether a run made the full-size video of this draft: all else is the same. */
export function isFinishOf(run: Run, draft: Run, mode: Mode, family: Family): boolean {
  if (run.createdAt < draft.createdAt || run === draft) return false
  const finishes = finishesOf(family, mode, draft.request.preset)
  if (!finishes.some(({ id }) => id === run.request.preset)) return false
  if (run.runOptions?.draft !== undefined) return run.runOptions.draft === draft.name
  return equalBut('preset', run.request, draft.request)
}

function equalBut(field: keyof Request, a: Request, b: Request): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof Request)[]
  return keys.every((key) => key === field || JSON.stringify(a[key]) === JSON.stringify(b[key]))
}
