import { words } from '../words/index.ts'
import type { Family } from './family.ts'
import { fill } from './fill.ts'
import { fit, liveInputs } from './fit.ts'
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
      for (const one of problemsOf(prompt, family, defs)) {
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

function problemsOf(prompt: ApiPrompt, family: Family, defs: NodeDefs): Said[] {
  const fitted = fit(prompt, defs, family, () => undefined)
  const unfit = fitted.problems.filter(({ model }) => !model)
  return [...unfit.map(({ what, remedy }) => ({ what, remedy })), ...goneInputs(prompt, defs)]
}

/** ComfyUI ignores inputs that a node no longer has, and what was meant with them is lost in silence. */
function goneInputs(prompt: ApiPrompt, defs: NodeDefs): Said[] {
  return Object.values(prompt).flatMap((node) => {
    const def = defs[node.class_type]
    if (!def) return []
    const live = liveInputs(node, def)
    return Object.keys(node.inputs)
      .filter((input) => !Object.hasOwn(live, input))
      .map((input) => ({
        what: words().health.inputGone(input, node.class_type),
        remedy: words().health.updateUs,
      }))
  })
}
