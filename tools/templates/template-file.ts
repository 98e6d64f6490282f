import { z } from 'zod'
import { type NodeTable, orderOf, stageOf } from '../../web/src/core/graph/nodes.ts'
import type { ApiNode, ApiPrompt, InputValue } from '../../web/src/core/graph/template.ts'
import type { Fault } from './contract.ts'
import { editorDefaults, editorWidgets, isNewerDefault } from '../official/editor-graph.ts'

const Value = z.union([z.string(), z.number(), z.boolean(), z.tuple([z.string(), z.number()])])

/** What ComfyUI's Export (API) writes, without the title that it adds to each node. */
const Export = z.record(
  z
    .object({
      class_type: z.string().min(1),
      inputs: z.record(z.unknown()),
      _meta: z.unknown().optional(),
    })
    .strict(),
)

/** The prompt in an exported file, or what is wrong with the file. */
export function readExport(text: string): ApiPrompt | Fault[] {
  const fault = (at: string, what: string, remedy: string): Fault[] => [{ at, what, remedy }]
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return fault('', `It is not JSON: ${String(error)}`, 'Export it from ComfyUI again.')
  }
  if (z.object({ nodes: z.array(z.unknown()) }).safeParse(json).success)
    return fault('', 'It is a workflow in the editor format.', 'Choose Export (API) in ComfyUI.')
  const read = Export.safeParse(json)
  if (!read.success)
    return read.error.issues.map(({ path, message }) => ({
      at: path.join('.'),
      what: `This is not an API export: ${message}.`,
      remedy: 'Choose Export (API) in ComfyUI.',
    }))
  const nodes = Object.entries(read.data).map(([id, node]) => [id, inputsOf(node)] as const)
  const faults = nodes.flatMap(([id, { inputs }]) =>
    Object.entries(inputs)
      .filter(([, value]) => !Value.safeParse(value).success)
      .map(([name, value]) => ({
        at: `${id}.${name}`,
        what: `A template can't contain ${JSON.stringify(value)}.`,
        remedy: 'Use text, numbers, true or false, and links.',
      })),
  )
  return faults.length > 0 ? faults : Object.fromEntries(nodes as [string, ApiNode][])
}

/** Without what the editor adds. */
function inputsOf({ class_type, inputs }: z.infer<typeof Export>[string]) {
  const added = (name: string, value: unknown) =>
    editorWidgets.includes(name) ||
    editorDefaults[class_type]?.[name] === value ||
    isNewerDefault(class_type, name, value)
  const kept = Object.entries(inputs).filter(([name, value]) => !added(name, value))
  return { class_type, inputs: Object.fromEntries(kept) }
}

/**
 * A template as text in our format, with nodes, inputs and decimal points as in `before`, the template that it replaces.
 * A new node comes after the last one of its stage or of an earlier stage.
 */
export function formatTemplate(template: ApiPrompt, before: string, table: NodeTable): string {
  const old = JSON.parse(before) as ApiPrompt
  const decimals = decimalInputs(before)
  const nodes = nodeOrder(Object.keys(template), Object.keys(old), table).map((id) => {
    const node = template[id] as ApiNode
    const inputs = inputOrder(id, node, old).map(
      (name) => `      ${JSON.stringify(name)}: ${valueText(name, node.inputs[name], decimals)}`,
    )
    const body = inputs.length > 0 ? `{\n${inputs.join(',\n')}\n    }` : '{}'
    return `  ${JSON.stringify(id)}: {\n    "class_type": ${JSON.stringify(node.class_type)},\n    "inputs": ${body}\n  }`
  })
  return `{\n${nodes.join(',\n')}\n}\n`
}

/** Inputs that take fractions. Even whole numbers are written with a decimal point. */
function decimalInputs(text: string): Set<string> {
  return new Set([...text.matchAll(/"([^"]+)": -?\d+\.\d+,?$/gm)].map(([, name]) => name ?? ''))
}

function nodeOrder(ids: readonly string[], old: readonly string[], table: NodeTable): string[] {
  const ordered = old.filter((id) => ids.includes(id))
  const place = (id: string): number => {
    const stage = stageOf(id, table)
    return stage ? orderOf(stage) : Number.MAX_SAFE_INTEGER
  }
  for (const id of ids.filter((one) => !old.includes(one))) {
    const own = ordered.findLastIndex((other) => place(other) === place(id))
    const after = own >= 0 ? own : ordered.findLastIndex((other) => place(other) < place(id))
    ordered.splice(after + 1, 0, id)
  }
  return ordered
}

function inputOrder(id: string, node: ApiNode, old: ApiPrompt): string[] {
  const like =
    old[id] ?? Object.values(old).find(({ class_type }) => class_type === node.class_type)
  const known = Object.keys(like?.inputs ?? {}).filter((name) => Object.hasOwn(node.inputs, name))
  return [...known, ...Object.keys(node.inputs).filter((name) => !known.includes(name))]
}

function valueText(
  name: string,
  value: InputValue | undefined,
  decimals: ReadonlySet<string>,
): string {
  if (Array.isArray(value)) return `[${value.map((part) => JSON.stringify(part)).join(', ')}]`
  const text = JSON.stringify(value)
  return Number.isInteger(value) && decimals.has(name) ? `${text}.0` : text
}
