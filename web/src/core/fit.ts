import { words } from '../words/index.ts'
import { isMoved, sameName, truthOf } from './alike.ts'
import { baseName } from './catalogue.ts'
import type { Family } from './family.ts'
import { choices } from './fields.ts'
import { mediaFields } from './form.ts'
import type { Library } from './library.ts'
import { findModel, modelProblem } from './model-files.ts'
import { type InputDef, type NodeDef, type NodeDefs, type Scalar, unreadable } from './node-defs.ts'
import { eachOnce, type Problem, problem, type ProblemExtras } from './problem.ts'
import { type ApiNode, type ApiPrompt, type InputValue, isLink } from './template.ts'

export interface Fitted {
  readonly prompt: ApiPrompt
  /** each is known to end the run */
  readonly problems: readonly Problem[]
  readonly misfits: readonly Misfit[]
}

/**
 * What this server's nodes do not have as the templates do, where the run is tried all the same: an input that is
 * gone, and is left out, or one that is new and has no default, so that the server will say what it wants.
 */
export interface Misfit {
  readonly kind: 'gone' | 'unknown'
  readonly nodeClass: string
  readonly input: string
}

/**
 * Brings a filled prompt to what this server has: model files by the name they have in its folders, options and
 * inputs by the name they have there, numbers of ours inside its limits, and new inputs by their declared default, or
 * the first option. The server is the judge: a problem is only what it is known to refuse and nothing can be done
 * about. Classes that `defs` does not mention, or says nothing of, are taken as they are.
 * `fieldOf` tells which form field an input ("node.input") comes from; `library`, which of the server's
 * files are damaged or in the wrong folder.
 */
export function fit(
  prompt: ApiPrompt,
  defs: NodeDefs,
  family: Family,
  fieldOf: (path: string) => ProblemExtras['field'],
  library: Library | null = null,
): Fitted {
  const problems: Problem[] = []
  const misfits: Misfit[] = []
  const fitted: Record<string, ApiNode> = {}
  for (const [id, node] of Object.entries(prompt)) {
    const def = defs[node.class_type]
    const inputs =
      def && def !== unreadable
        ? fitNode(node, def, {
            family,
            library,
            pathOf: (input) => `${id}.${input}`,
            fieldOf: (input) => fieldOf(`${id}.${input}`),
            refuse: (found) => problems.push(found),
            note: (kind, input) => misfits.push({ kind, nodeClass: node.class_type, input }),
          })
        : node.inputs
    fitted[id] = { ...node, inputs }
  }
  return {
    prompt: fitted,
    problems: eachOnce([...missingNodes(prompt, defs, family), ...problems]),
    misfits,
  }
}

/** What fitting one node needs to know and to tell; inputs by their name in the node. */
interface Bench {
  readonly family: Family
  readonly library: Library | null
  readonly pathOf: (input: string) => string
  readonly fieldOf: (input: string) => ProblemExtras['field']
  readonly refuse: (found: Problem) => void
  readonly note: (kind: Misfit['kind'], input: string) => void
}

function missingNodes(prompt: ApiPrompt, defs: NodeDefs, family: Family): Problem[] {
  const classes = new Set(Object.values(prompt).map((node) => node.class_type))
  return [...classes]
    .filter((nodeClass) => defs[nodeClass] === null)
    .map((nodeClass) => {
      const pack = family.packs[nodeClass] ?? null
      return problem('node_missing', { classes: nodeClass, pack }, pack ? { field: 'loader' } : {})
    })
}

function fitNode(node: ApiNode, def: NodeDef, outer: Bench): Record<string, InputValue> {
  const inputs: Record<string, InputValue> = { ...node.inputs }
  const gone = new Set(goneInputs(node, def))
  const unknown: string[] = []
  // a value stays whose it is, wherever it goes
  const origins = new Map<string, string>()
  const origin = (name: string): string => origins.get(name) ?? name
  const bench: Bench = {
    ...outer,
    pathOf: (name) => outer.pathOf(origin(name)),
    fieldOf: (name) => outer.fieldOf(origin(name)),
  }
  const take = (name: string, from: string): void => {
    inputs[name] = inputs[from] as InputValue
    origins.set(name, from)
    if (gone.delete(from)) delete inputs[from]
  }

  function walk(defs: NodeDef, above: string): void {
    for (const [inner, input] of Object.entries(defs)) {
      const name = above + inner
      gone.delete(name)
      if (!Object.hasOwn(inputs, name)) {
        const from = sourceOf(name, input, inputs, gone)
        if (from !== undefined) take(name, from)
      }
      const value = inputs[name]
      if (value !== undefined) inputs[name] = fitValue(name, value, input, bench)
      else if (input.required && input.kind !== 'group') {
        const usual = standIn(input)
        if (usual === undefined) unknown.push(name)
        else inputs[name] = usual
      }
      const branch = branchOf(input, inputs[name])
      if (branch) walk(branch, `${name}.`)
    }
  }
  walk(def, '')

  const links = [...gone].filter((name) => isLink(inputs[name]))
  const [only] = unknown
  // one socket less and one more: it has another name
  if (only !== undefined && unknown.length === 1 && links.length === 1) take(only, links[0] ?? '')
  else for (const name of unknown) bench.note('unknown', name)
  for (const name of gone) {
    delete inputs[name]
    const above = name.includes('.') ? def[name.slice(0, name.indexOf('.'))] : undefined
    // what belongs to a dynamic combo is for versions where it is one
    if (!above || above.kind === 'dynamic') bench.note('gone', name)
  }
  return inputs
}

/** The inputs of a node that this server does not have, as far as it can be told. */
function goneInputs(node: ApiNode, def: NodeDef): string[] {
  const live = liveInputs(node, def)
  const mayHave = (name: string): boolean =>
    Object.entries(live).some(
      ([parent, { kind, open }]) =>
        name.startsWith(`${parent}.`) &&
        (kind === 'group' || kind === 'other' || (kind === 'dynamic' && open)),
    )
  return Object.keys(node.inputs).filter((name) => !Object.hasOwn(live, name) && !mayHave(name))
}

/** The inputs that count for this node: those of a dynamic combo's chosen branch have dotted names. */
function liveInputs(node: ApiNode, def: NodeDef): NodeDef {
  const live: Record<string, InputDef> = {}
  const walk = (defs: NodeDef, above: string): void => {
    for (const [inner, input] of Object.entries(defs)) {
      const name = above + inner
      live[name] = input
      const branch = branchOf(input, node.inputs[name])
      if (branch) walk(branch, `${name}.`)
    }
  }
  walk(def, '')
  return live
}

function branchOf(input: InputDef, chosen: InputValue | undefined): NodeDef | undefined {
  if (chosen === undefined || isLink(chosen)) return undefined
  const option = sameName(String(chosen), input.options)
  return option !== null && Object.hasOwn(input.branches, option)
    ? input.branches[option]
    : undefined
}

/** The input of ours whose value belongs into one that has none: moved here, or still there beside it. */
function sourceOf(
  name: string,
  input: InputDef,
  inputs: Readonly<Record<string, InputValue>>,
  gone: ReadonlySet<string>,
): string | undefined {
  const fits = (old: string): boolean => isMoved(old, name) && takes(input, inputs[old])
  const moved = [...gone].find(fits)
  if (moved !== undefined || !input.required || input.default !== null) return moved
  return Object.keys(inputs).find(fits)
}

function takes(input: InputDef, value: InputValue | undefined): boolean {
  if (value === undefined || isLink(value)) return value !== undefined
  switch (input.kind) {
    case 'combo':
    case 'dynamic':
      return input.open || optionFor(value, input) !== undefined
    case 'number':
      return typeof value === 'number'
    case 'switch':
      return typeof value === 'boolean'
    case 'text':
      return typeof value === 'string'
    case 'group':
      return false
    case 'other':
      return true
  }
}

/** What stands for an input that is required and that nobody filled; undefined where nothing is known to do. */
function standIn(input: InputDef): Scalar | undefined {
  const { kind, open } = input
  switch (kind) {
    case 'combo':
    case 'dynamic': {
      const declared = input.default === null ? undefined : optionFor(input.default, input)
      return declared ?? (open ? (input.default ?? undefined) : input.values[0])
    }
    case 'number':
      return within(typeof input.default === 'number' ? input.default : 0, input)
    case 'text':
      return input.default === null ? '' : String(input.default)
    case 'switch':
      return input.default === true
    case 'group':
    case 'other':
      return input.default ?? undefined
  }
}

function fitValue(name: string, value: InputValue, input: InputDef, bench: Bench): InputValue {
  if (isLink(value)) return value
  if (input.kind === 'combo' || input.kind === 'dynamic')
    return typeof value === 'string' && modelFolder(bench.pathOf(name), bench.family) !== null
      ? fitModel(name, value, input, bench)
      : fitOption(name, value, input, bench)
  if (typeof value === 'number') return fitNumber(name, value, input, bench)
  if (input.kind === 'switch' && typeof value === 'string') return truthOf(value) ?? value
  if (input.kind === 'number' && !isOwn(name, bench) && Number.isNaN(Number(value)))
    return standIn(input) ?? value
  return value
}

function fitModel(name: string, value: string, input: InputDef, bench: Bench): InputValue {
  const { family, library } = bench
  const found = findModel(value, input.options, family, library)
  if (found.is === 'whole') return found.option
  if (found.is === 'missing' && input.open) return value
  const folder = modelFolder(bench.pathOf(name), family) ?? ''
  const file = baseName(value)
  bench.refuse(modelProblem(found, { file, folder }, at(name, bench), family, library))
  return value
}

function fitOption(name: string, value: Scalar, input: InputDef, bench: Bench): InputValue {
  const option = optionFor(value, input)
  if (option !== undefined) return option
  if (!input.open && input.options.length > 0 && !isMedia(name, bench))
    bench.refuse(
      problem(
        'option_missing',
        { input: name, value, options: listed(input.options) },
        at(name, bench),
      ),
    )
  return value
}

/** The option that a value means, as the server wants it sent. */
function optionFor(value: Scalar, { options, values, open }: InputDef): Scalar | undefined {
  if (values.includes(value)) return value
  const text = String(value)
  // whose list is not whole may have this very name elsewhere
  const same = open ? (options.includes(text) ? text : null) : sameName(text, options)
  if (same !== null) return values[options.indexOf(same)]
  if (typeof value !== 'boolean') return undefined
  const alike = options.filter((option) => truthOf(option) === value)
  return alike.length === 1 ? values[options.indexOf(alike[0] ?? '')] : undefined
}

function fitNumber(name: string, value: number, input: InputDef, bench: Bench): number {
  const { min, max } = input
  const inside = within(value, input)
  if (inside === value || !isOwn(name, bench)) return inside
  bench.refuse(problem('value_out_of_limits', { input: name, value, min, max }, at(name, bench)))
  return value
}

function within(value: number, { min, max }: InputDef): number {
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value))
}

/** Whether the user gave this value; the others are the template's and the family's. */
function isOwn(name: string, { fieldOf }: Bench): boolean {
  const field = fieldOf(name)
  return field !== undefined && !choices.includes(field)
}

/** The server looks for these files itself, and has had new ones since it listed them. */
function isMedia(name: string, { fieldOf }: Bench): boolean {
  const field = fieldOf(name)
  return mediaFields.some((media) => media === field)
}

function at(name: string, { fieldOf }: Bench): ProblemExtras {
  const field = fieldOf(name)
  return field === undefined ? {} : { field }
}

function modelFolder(path: string, family: Family): string | null {
  if (path.startsWith('lora_user_')) return 'loras'
  return Object.values(family.roles).find((role) => role.inputs.includes(path))?.folder ?? null
}

function listed(options: readonly string[]): string {
  const shown = options.slice(0, 8).join(', ')
  return options.length > 8 ? words().terms.andMore(shown, options.length - 8) : shown
}
