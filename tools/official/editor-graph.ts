import { z } from 'zod'
import type { ApiNode, ApiPrompt } from '../../web/src/core/graph/template.ts'

/** The parts of ComfyUI's editor format ("workflow") that we read. In subgraphs, links are objects. */
const Link = z.union([
  z
    .tuple([z.number(), Id(), z.number(), Id(), z.number()])
    .rest(z.unknown())
    .transform(([id, from, slot, to, input]) => ({ id, from, slot, to, input })),
  z
    .object({
      id: z.number(),
      origin_id: Id(),
      origin_slot: z.number(),
      target_id: Id(),
      target_slot: z.number(),
    })
    .transform((link) => ({
      id: link.id,
      from: link.origin_id,
      slot: link.origin_slot,
      to: link.target_id,
      input: link.target_slot,
    })),
])

const Slot = z.object({
  name: z.string(),
  link: z.number().nullish(),
  widget: z.object({ name: z.string() }).nullish(),
})

const Node = z.object({
  id: Id(),
  type: z.string(),
  mode: z.number().default(0),
  inputs: z.array(Slot).nullish(),
  widgets_values: z.unknown(),
  widgets_values_named: z.record(z.unknown()).nullish(),
})
export type EditorNode = z.infer<typeof Node>

const Graph = z.object({ nodes: z.array(Node), links: z.array(Link) })
type Graph = z.infer<typeof Graph>

const Subgraph = Graph.extend({ id: z.string(), inputs: z.array(z.object({ name: z.string() })) })

export const EditorGraph = Graph.extend({
  definitions: z.object({ subgraphs: z.array(Subgraph).default([]) }).nullish(),
})
export type EditorGraph = z.infer<typeof EditorGraph>

/** The editor's node ids are numbers, except where a prompt with names was opened. */
function Id() {
  return z.union([z.string(), z.number()]).transform(String)
}

/** Nodes that exist only in the editor, not in prompts. */
const editorOnly = ['MarkdownNote', 'Note', 'Reroute']
/** Widgets that exist only in the editor. */
export const editorWidgets = ['control_after_generate', 'upload', 'audioUI', 'recorder']

/** Optional inputs that the editor always writes: class → ComfyUI's defaults. */
export const editorDefaults: Readonly<Record<string, ApiNode['inputs']>> = {
  CreateVideo: { bit_depth: 8 },
}

/** The same for versions newer than the templates; the examples leave them out. */
const newerDefaults: Readonly<Record<string, ApiNode['inputs']>> = {
  // Since 0.33, beside the codec that older versions ask for.
  SaveVideo: { 'format.codec': 'auto' },
}

/** Whether an input was added by a newer editor. */
export function isNewerDefault(nodeClass: string, name: string, value: unknown): boolean {
  return value !== undefined && newerDefaults[nodeClass]?.[name] === value
}

/** Class → the names of its widgets in order, as far as workflows name them. */
export type WidgetNames = ReadonlyMap<string, readonly string[]>

/** The widget names of each class in these workflows. The longest list is the newest. */
export function widgetNames(workflows: readonly EditorGraph[]): WidgetNames {
  const names = new Map<string, readonly string[]>()
  for (const node of workflows.flatMap(graphsOf).flatMap(({ nodes }) => nodes)) {
    const found = Object.keys(node.widgets_values_named ?? {})
    if (found.length > (names.get(node.type)?.length ?? 0)) names.set(node.type, found)
  }
  return names
}

function graphsOf(workflow: EditorGraph): Graph[] {
  return [workflow, ...(workflow.definitions?.subgraphs ?? [])]
}

/** A literal value that reaches an input. */
export interface Setting {
  readonly node: string
  readonly input: string
  /** Undefined when other nodes compute it. */
  readonly value: unknown
  /** Whether it comes from another node's widget, such as the subgraph's own. */
  readonly exposed: boolean
}

export interface Contents {
  readonly classes: ReadonlySet<string>
  readonly settings: readonly Setting[]
}

/** A graph and, for a subgraph, the node that represents it one level up. */
interface Scope {
  readonly graph: Graph
  readonly outside?: { readonly node: EditorNode; readonly scope: Scope; readonly inputs: string[] }
}

/** The classes that a workflow runs and the values of their inputs, with subgraphs unpacked. */
export function contentsOf(workflow: EditorGraph, names: WidgetNames): Contents {
  const classes = new Set<string>()
  const settings: Setting[] = []
  const subgraphs = new Map(workflow.definitions?.subgraphs.map((one) => [one.id, one]))
  const visit = (scope: Scope): void => {
    for (const node of scope.graph.nodes.filter(runs)) {
      const inner = subgraphs.get(node.type)
      if (inner) {
        const inputs = inner.inputs.map(({ name }) => name)
        visit({ graph: inner, outside: { node, scope, inputs } })
        continue
      }
      classes.add(node.type)
      for (const input of Object.keys(widgetsOf(node, names))) {
        const { value, exposed } = valueAt(node, input, scope, names)
        settings.push({ node: node.type, input, value, exposed })
      }
    }
  }
  visit({ graph: workflow })
  return { classes, settings }
}

/** Muted and bypassed nodes don't run. */
function runs({ type, mode }: EditorNode): boolean {
  return !editorOnly.includes(type) && mode !== 2 && mode !== 4
}

/** A node's widgets by name. Unnamed ones are called by their position, like "#2". */
function widgetsOf(node: EditorNode, names: WidgetNames): Record<string, unknown> {
  const listed = names.get(node.type) ?? []
  const byName =
    node.widgets_values_named ??
    Object.fromEntries(
      (Array.isArray(node.widgets_values) ? node.widgets_values : []).map((value, index) => [
        listed[index] ?? `#${index}`,
        value,
      ]),
    )
  return Object.fromEntries(
    Object.entries(byName).filter(([name]) => !editorWidgets.includes(name)),
  )
}

/** The prompt of a workflow without subgraphs, from its links and named widget values. */
export function promptOf({ nodes, links }: EditorGraph): ApiPrompt {
  const linkTo = (id: number | null | undefined) => links.find((link) => link.id === id)
  return Object.fromEntries(
    nodes.filter(runs).map((node) => {
      const linked = (node.inputs ?? []).flatMap(({ name, link }) => {
        const from = linkTo(link)
        return from ? [[name, [from.from, from.slot]] as const] : []
      })
      const inputs = { ...widgetsOf(node, new Map()), ...Object.fromEntries(linked) }
      return [node.id, { class_type: node.type, inputs } as ApiNode]
    }),
  )
}

interface Reached {
  readonly value: unknown
  readonly exposed: boolean
}

/** The value of a widget's input: its own, or one linked from a primitive or from outside the subgraph. */
function valueAt(node: EditorNode, input: string, scope: Scope, names: WidgetNames): Reached {
  const own = { value: widgetsOf(node, names)[input], exposed: false }
  const slot = node.inputs?.find(({ name, widget }) => (widget?.name ?? name) === input)
  if (slot?.link === null || slot?.link === undefined) return own
  const link = scope.graph.links.find(({ id }) => id === slot.link)
  const from = scope.graph.nodes.find(({ id }) => id === link?.from)
  if (link && from) return { ...linkedValue(from, scope, names), exposed: true }
  // The link comes from the subgraph's inputs.
  const outer = scope.outside?.inputs[link?.slot ?? -1]
  if (!scope.outside || outer === undefined) return { ...own, exposed: true }
  const given = valueAt(scope.outside.node, outer, scope.outside.scope, names)
  const linked = scope.outside.node.inputs?.some(({ name, link: at }) => name === outer && at)
  return { value: given.value ?? (linked ? undefined : own.value), exposed: true }
}

function linkedValue(from: EditorNode, scope: Scope, names: WidgetNames): Reached {
  if (from.type.startsWith('Primitive')) return valueAt(from, 'value', scope, names)
  return { value: undefined, exposed: true }
}
