import { words } from '../../words/index.ts'
import { type Family, promptsOf } from '../family/family.ts'
import { fieldOf } from './fields.ts'
import { fill } from './fill.ts'
import { fit, type Misfit } from './fit.ts'
import type { ModeId } from '../form/form.ts'
import type { Mode } from '../family/mode.ts'
import { settingsOf } from './needs.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import type { ApiPrompt } from '../graph/template.ts'

/** Something that a template needs of a node and this ComfyUI lacks. */
export interface Drift extends DriftMessage {
  /** the affected modes */
  readonly modes: readonly ModeId[]
}

interface DriftMessage {
  /** whether it is known to fail a run; the others are tried */
  readonly ends: boolean
  readonly what: string
  readonly remedy: string
}

/** Fills every mode in every setting, and compares the prompts with the server's nodes. */
export function nodeDrift(family: Family, modes: readonly Mode[], defs: NodeDefs): Drift[] {
  const found = new Map<string, DriftMessage & { readonly modes: Set<ModeId> }>()
  for (const mode of modes) {
    const compared = new Set<string>()
    for (const request of settingsOf(mode, family)) {
      const prompt = fill(request, mode, family, 'name')
      if (lacksPack(prompt, family, defs)) continue
      for (const one of saidOf(newTo(compared, prompt), mode, family, defs)) {
        const drift = found.get(one.what) ?? { ...one, modes: new Set() }
        found.set(one.what, drift)
        drift.modes.add(mode.id)
      }
    }
  }
  return [...found.values()].map((drift) => ({ ...drift, modes: [...drift.modes] }))
}

/** The number of classes compared, without those of missing node packs. */
export function comparedClasses(defs: NodeDefs, family: Family): number {
  const own = new Set(
    promptsOf(family).flatMap((prompt) => Object.values(prompt).map((node) => node.class_type)),
  )
  return Object.entries(defs).filter(
    ([name, def]) => own.has(name) && (def !== null || !family.packs[name]),
  ).length
}

/** The nodes of a prompt that no earlier prompt had just so: most settings change only a few. */
function newTo(compared: Set<string>, prompt: ApiPrompt): ApiPrompt {
  return Object.fromEntries(
    Object.entries(prompt).filter((node) => {
      const key = JSON.stringify(node)
      return !compared.has(key) && compared.add(key)
    }),
  )
}

/** A node pack for one loader is optional. */
function lacksPack(prompt: ApiPrompt, { packs }: Family, defs: NodeDefs): boolean {
  return Object.values(prompt).some(
    ({ class_type: name }) => packs[name] !== undefined && defs[name] === null,
  )
}

function saidOf(prompt: ApiPrompt, mode: Mode, family: Family, defs: NodeDefs): DriftMessage[] {
  const fitted = fit(prompt, defs, family, (path) => fieldOf(path, mode, family))
  const unfit = fitted.problems.filter(({ model }) => !model)
  return [
    ...unfit.map(({ what, remedy }) => ({ ends: true, what, remedy })),
    ...fitted.misfits.map((misfit) => ({ ends: false, ...misfitSaid(misfit) })),
  ]
}

function misfitSaid({ kind, nodeClass, input }: Misfit): Pick<DriftMessage, 'what' | 'remedy'> {
  const say = words().health
  const what =
    kind === 'gone' ? say.inputGone(input, nodeClass) : say.inputUnknown(input, nodeClass)
  return { what, remedy: say.updateUs }
}
