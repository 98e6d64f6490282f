import { words } from '../words/index.ts'
import type { Family } from './family.ts'
import { fieldOf } from './fields.ts'
import { fill } from './fill.ts'
import { fit, type Misfit } from './fit.ts'
import type { ModeId } from './form.ts'
import type { Mode } from './mode.ts'
import { settingsOf } from './needs.ts'
import type { NodeDefs } from './node-defs.ts'
import type { ApiPrompt } from './template.ts'

/** Something that a template needs of a node and that this ComfyUI does not have so. */
export interface Drift extends Said {
  /** the modes that run into it */
  readonly modes: readonly ModeId[]
}

interface Said {
  /** whether it is known to end a run; the others are tried */
  readonly ends: boolean
  readonly what: string
  readonly remedy: string
}

/** Fills every mode in every setting, and compares what comes out with the server's nodes. */
export function nodeDrift(
  family: Family,
  modes: Readonly<Record<ModeId, Mode>>,
  defs: NodeDefs,
): Drift[] {
  const found = new Map<string, Said & { readonly modes: Set<ModeId> }>()
  for (const mode of Object.values(modes))
    for (const request of settingsOf(mode, family)) {
      const prompt = fill(request, mode, family, 'name')
      if (lacksPack(prompt, family, defs)) continue
      for (const one of saidOf(prompt, mode, family, defs)) {
        const drift = found.get(one.what) ?? { ...one, modes: new Set() }
        found.set(one.what, drift)
        drift.modes.add(mode.id)
      }
    }
  return [...found.values()].map((drift) => ({ ...drift, modes: [...drift.modes] }))
}

/** How many classes the server was asked about, those of packs that it does not have left out. */
export function comparedClasses(defs: NodeDefs, family: Family): number {
  return Object.entries(defs).filter(([name, def]) => def !== null || !family.packs[name]).length
}

/** Nobody has to have a pack that one way of loading needs. */
function lacksPack(prompt: ApiPrompt, { packs }: Family, defs: NodeDefs): boolean {
  return Object.values(prompt).some(
    ({ class_type: name }) => packs[name] !== undefined && defs[name] === null,
  )
}

function saidOf(prompt: ApiPrompt, mode: Mode, family: Family, defs: NodeDefs): Said[] {
  const fitted = fit(prompt, defs, family, (path) => fieldOf(path, mode, family))
  const unfit = fitted.problems.filter(({ model }) => !model)
  return [
    ...unfit.map(({ what, remedy }) => ({ ends: true, what, remedy })),
    ...fitted.misfits.map((misfit) => ({ ends: false, ...misfitSaid(misfit) })),
  ]
}

function misfitSaid({ kind, nodeClass, input }: Misfit): Pick<Said, 'what' | 'remedy'> {
  const say = words().health
  const what =
    kind === 'gone' ? say.inputGone(input, nodeClass) : say.inputUnknown(input, nodeClass)
  return { what, remedy: say.updateUs }
}
