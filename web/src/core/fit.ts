import { words } from '../words/index.ts'
import { baseName } from './catalogue.ts'
import type { Family } from './family.ts'
import type { Library } from './library.ts'
import { findModel, modelProblem } from './model-files.ts'
import type { InputDef, NodeDef, NodeDefs } from './node-defs.ts'
import { type Problem, problem, type ProblemExtras } from './problem.ts'
import { type ApiNode, type ApiPrompt, type InputValue, isLink } from './template.ts'

export interface Fitted {
  readonly prompt: ApiPrompt
  readonly problems: readonly Problem[]
}

/**
 * Brings a filled prompt to what this server has: model files by the name they have in its folders,
 * required inputs of newer versions by their declared default. What cannot be fitted is a problem;
 * nothing is changed in silence. Classes that `defs` does not mention are taken as they are.
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
  const fitted: Record<string, ApiNode> = {}
  for (const [id, node] of Object.entries(prompt)) {
    const def = defs[node.class_type]
    if (!def) {
      fitted[id] = node
      continue
    }
    const report: Report = (input, make) => {
      const field = fieldOf(`${id}.${input}`)
      problems.push(make(field === undefined ? {} : { field }))
    }
    fitted[id] = { ...node, inputs: fitInputs(id, node, def, { family, library, report }) }
  }
  return { prompt: fitted, problems: unique([...missingNodes(prompt, defs, family), ...problems]) }
}

type Report = (input: string, make: (extras: ProblemExtras) => Problem) => void

interface Server {
  readonly family: Family
  readonly library: Library | null
  readonly report: Report
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

function fitInputs(
  id: string,
  node: ApiNode,
  def: NodeDef,
  server: Server,
): Record<string, InputValue> {
  const inputs: Record<string, InputValue> = { ...node.inputs }
  for (const [name, input] of Object.entries(liveInputs(node, def))) {
    const value = inputs[name]
    if (value === undefined) {
      if (!input.required) continue
      const usual = input.usual ?? (input.kind === 'combo' ? input.options[0] : undefined)
      if (usual === undefined)
        server.report(name, (extras) =>
          problem('input_unknown', { node: node.class_type, input: name }, extras),
        )
      else inputs[name] = usual
    } else if (!isLink(value)) {
      inputs[name] = fitValue(`${id}.${name}`, name, value, input, server)
    }
  }
  return inputs
}

/** The inputs that count for this node: those of a dynamic combo's chosen branch have dotted names. */
export function liveInputs(node: ApiNode, def: NodeDef): NodeDef {
  const live: Record<string, InputDef> = {}
  for (const [name, input] of Object.entries(def)) {
    live[name] = input
    const chosen = node.inputs[name]
    const branch = typeof chosen === 'string' ? input.branches[chosen] : undefined
    for (const [inner, innerDef] of Object.entries(branch ?? {}))
      live[`${name}.${inner}`] = innerDef
  }
  return live
}

function fitValue(
  path: string,
  name: string,
  value: string | number | boolean,
  input: InputDef,
  { family, library, report }: Server,
): InputValue {
  if (typeof value === 'number') {
    const { least, most } = input
    if ((least !== null && value < least) || (most !== null && value > most))
      report(name, (extras) =>
        problem('value_out_of_limits', { input: name, value, least, most }, extras),
      )
    return value
  }
  if (
    typeof value !== 'string' ||
    input.upload ||
    (input.kind !== 'combo' && input.kind !== 'dynamic')
  )
    return value
  const folder = modelFolder(path, family)
  if (folder === null) {
    if (input.options.includes(value)) return value
    report(name, (extras) =>
      problem('option_missing', { input: name, value, options: listed(input.options) }, extras),
    )
    return value
  }
  const found = findModel(value, input.options, family, library)
  if (found.is === 'whole') return found.option
  report(name, (extras) =>
    modelProblem(found, { file: baseName(value), folder }, extras, family, library),
  )
  return value
}

function modelFolder(path: string, family: Family): string | null {
  if (path.startsWith('lora_user_')) return 'loras'
  return Object.values(family.roles).find((role) => role.inputs.includes(path))?.folder ?? null
}

function listed(options: readonly string[]): string {
  const shown = options.slice(0, 8).join(', ')
  return options.length > 8 ? words().terms.andMore(shown, options.length - 8) : shown
}

/** One checkpoint is read by three nodes: it is missing once. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, what }) => {
    const key = `${code} ${what}`
    return !seen.has(key) && seen.add(key)
  })
}
