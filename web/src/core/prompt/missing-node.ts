import { words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import { guidanceWith } from '../family/guidance.ts'
import { type Problem, problem, type ProblemExtras } from '../problem/problem.ts'

/** A class that the server lacks: what to install or update, or which setting to turn off. */
export function missingNode(nodeClass: string, family: Family): Problem {
  const pack = family.packs[nodeClass] ?? null
  const since = family.since?.[nodeClass] ?? null
  const field = guidanceWith(nodeClass, family)
  const setting = field === undefined ? null : words().terms.fields[field]
  const extras: ProblemExtras = field
    ? {
        field,
        actions: [
          { kind: 'set', label: words().buttons.turnOff(setting ?? ''), values: { [field]: null } },
        ],
      }
    : pack
      ? { field: 'loader' }
      : {}
  return problem('node_missing', { classes: nodeClass, pack, since, setting }, extras)
}
