import { words } from '../../words/index.ts'
import { needsLengthByModel } from '../family/extras.ts'
import type { Family } from '../family/family.ts'
import { guidanceWith } from '../family/guidance.ts'
import type { Form, FormField } from '../form/form.ts'
import { type Problem, problem, type ProblemExtras } from '../problem/problem.ts'

/** A class that the server lacks: what to install or update, or which setting to turn off. */
export function missingNode(nodeClass: string, family: Family): Problem {
  const pack = family.packs[nodeClass] ?? null
  const since = family.since?.[nodeClass] ?? null
  const setting = settingWith(nodeClass, family)
  const extras: ProblemExtras = setting
    ? {
        field: setting.field,
        actions: [
          { kind: 'set', label: words().buttons.turnOff(setting.name), values: setting.off },
        ],
      }
    : pack
      ? { field: 'loader' }
      : {}
  const name = setting?.name ?? null
  return problem('node_missing', { classes: nodeClass, pack, since, setting: name }, extras)
}

interface Setting {
  readonly field: FormField
  readonly name: string
  readonly off: Partial<Form>
}

/** The setting that needs the class; null if every run does. */
function settingWith(nodeClass: string, family: Family): Setting | null {
  const guidance = guidanceWith(nodeClass, family)
  if (guidance)
    return { field: guidance, name: words().terms.fields[guidance], off: { [guidance]: null } }
  return needsLengthByModel(nodeClass, family)
    ? {
        field: 'lengthByModel',
        name: words().form.length.byModel,
        off: { lengthByModel: false },
      }
    : null
}
