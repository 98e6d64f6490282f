import { words } from '../../words/index.ts'
import { isMoved, sameName, truthOf } from '../text/alike.ts'
import { baseName } from '../family/catalogue.ts'
import { type Family, folderOf } from '../family/family.ts'
import { choices } from './fields.ts'
import { mediaFields } from '../form/form.ts'
import type { Library } from '../files/library.ts'
import { missingNode } from './missing-node.ts'
import { findModel, modelProblem } from '../files/model-files.ts'
import {
  type InputDef,
  type NodeDef,
  type NodeDefs,
  type Scalar,
  unreadable,
} from '../graph/node-defs.ts'
import { eachOnce, type Problem, problem, type ProblemExtras } from '../problem/problem.ts'
import { type ApiNode, type ApiPrompt, bypass, type InputValue, isLink } from '../graph/template.ts'

export interface Fitted {
  readonly prompt: ApiPrompt
  /** each is known to fail the run */
  readonly problems: readonly Problem[]
  readonly misfits: readonly Misfit[]
}

/**
 * Where this server's nodes differ from the templates and the run is tried anyway: an input is gone and left
 * out, or a new one has no default, so the server will say what it needs.
 */
export interface Misfit {
  readonly kind: 'gone' | 'unknown'
  readonly nodeClass: string
  readonly input: string
}

/**
 * Adapts a filled prompt to this server: model files, options and inputs get their names there, our own
 * numbers are clamped to its limits, new inputs get their declared default or the first option, and optional
 * nodes that it lacks are left out. The server decides: only what it is known to reject, and cannot be fixed
 * here, is a problem. Classes missing from `defs`, or unreadable there, stay as they are. `fieldOf` maps an
 * input ("node.input") to its form field; `library` tells which of the server's files are damaged or in the
 * wrong folder.
 */
export function fit(
  filled: ApiPrompt,
  defs: NodeDefs,
  family: Family,
  fieldOf: (path: string) => ProblemExtras['field'],
  library: Library | null = null,
): Fitted {
  const prompt = bypass(filled, family.optional, (name) => defs[name] === null)
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

/** Context and results of fitting one node; inputs by their name in the node. */
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
    .map((nodeClass) => missingNode(nodeClass, family))
}

function fitNode(node: ApiNode, def: NodeDef, outer: Bench): Record<string, InputValue> {
  const inputs: Record<string, InputValue> = { ...node.inputs }
  const gone = new Set(goneInputs(node, def))
  const unknown: string[] = []
  // a value keeps its origin wherever it moves
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
      if (input.kind === 'group' && input.required)
        for (const old of movedInto(name, inputs, gone))
          take(name + old.slice(old.indexOf('.')), old)
      if (!Object.hasOwn(inputs, name)) {
        const from = sourceOf(name, input, inputs, gone)
        if (from !== undefined) take(name, from)
      }
      const value = inputs[name]
      if (value !== undefined) inputs[name] = fitValue(name, value, input, bench)
      else if (input.required && input.kind !== 'group') {
        const substitute = standIn(input)
        if (substitute === undefined) unknown.push(name)
        else inputs[name] = substitute
      }
      const branch = branchOf(input, inputs[name])
      if (branch) walk(branch, `${name}.`)
    }
  }
  walk(def, '')

  const links = [...gone].filter((name) => isLink(inputs[name]))
  const [only] = unknown
  // one socket gone and one new: it was renamed
  if (only !== undefined && unknown.length === 1 && links.length === 1) take(only, links[0] ?? '')
  else for (const name of unknown) bench.note('unknown', name)
  for (const name of gone) {
    delete inputs[name]
    const above = name.includes('.') ? def[name.slice(0, name.indexOf('.'))] : undefined
    // inputs of a dynamic combo are only for versions that have it
    if (!above || above.kind === 'dynamic') bench.note('gone', name)
  }
  return inputs
}

/** The inputs that this server's node lacks, as far as known. */
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

/** The inputs in effect for this node: those of a dynamic combo's chosen branch have dotted names. */
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

/** Numbered inputs of a group that this server has elsewhere; none if there are any where it has it. */
function movedInto(
  name: string,
  inputs: Readonly<Record<string, InputValue>>,
  gone: ReadonlySet<string>,
): string[] {
  if (Object.keys(inputs).some((input) => input.startsWith(`${name}.`))) return []
  const groups = [...gone].filter((old) => old.includes('.') && isLink(inputs[old]))
  const inner = name.slice(name.lastIndexOf('.') + 1)
  const moved = groups.filter((old) => old.startsWith(`${inner}.`))
  // one group gone and one new: it was renamed
  const single = new Set(groups.map((old) => old.slice(0, old.indexOf('.')))).size === 1
  return moved.length > 0 || !single ? moved : groups
}

/** Our input whose value fits an empty one: moved here, or still there beside it. */
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

/** The value for a required input that nothing filled; undefined if unknown. */
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
    return typeof value === 'string' && folderOf(bench.pathOf(name), bench.family) !== null
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
  const folder = folderOf(bench.pathOf(name), family) ?? ''
  const file = baseName(value)
  bench.refuse(modelProblem(found, { file, folder }, at(name, bench), family, library))
  return value
}

function fitOption(name: string, value: Scalar, input: InputDef, bench: Bench): InputValue {
  const option = optionFor(value, input)
  if (option !== undefined) return option
  if (!input.open && input.options.length > 0 && !isMedia(name, bench) && !isAnnotated(value))
    bench.refuse(
      problem(
        'option_missing',
        { input: name, value, options: listed(input.options) },
        at(name, bench),
      ),
    )
  return value
}

/** The option for a value, as the server expects it. */
function optionFor(value: Scalar, { options, values, open }: InputDef): Scalar | undefined {
  if (values.includes(value)) return value
  const text = String(value)
  // a list that is incomplete may have this very name elsewhere
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

/** Whether the user set this value; the others are the template's and the family's. */
function isOwn(name: string, { fieldOf }: Bench): boolean {
  const field = fieldOf(name)
  return field !== undefined && !choices.includes(field)
}

/** The server looks these files up itself, and may have newer ones than it listed. */
function isMedia(name: string, { fieldOf }: Bench): boolean {
  const field = fieldOf(name)
  return (
    field === 'keyframes' || field === 'references' || mediaFields.some((media) => media === field)
  )
}

/** "name [output]": a list has only names from the input folder. */
function isAnnotated(value: Scalar): boolean {
  return typeof value === 'string' && /\[(input|output|temp)\]$/.test(value)
}

function at(name: string, { fieldOf }: Bench): ProblemExtras {
  const field = fieldOf(name)
  return field === undefined ? {} : { field }
}

function listed(options: readonly string[]): string {
  const shown = options.slice(0, 8).join(', ')
  return options.length > 8 ? words().terms.andMore(shown, options.length - 8) : shown
}
