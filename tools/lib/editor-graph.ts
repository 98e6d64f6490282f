import { z } from 'zod'
import type { ApiNode, ApiPrompt } from '../../web/src/core/template.ts'

/** ComfyUI's editor format ("workflow"), as far as tools read it; subgraphs have links as objects. */
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

/** Node ids are numbers in the editor, unless somebody gave them names. */
function Id() {
  return z.union([z.string(), z.number()]).transform(String)
}

/** Nodes that the editor alone knows: they are in no prompt. */
const editorOnly = ['MarkdownNote', 'Note', 'Reroute']
/** Widgets that the editor alone knows. */
export const editorWidgets = ['control_after_generate', 'upload', 'audioUI', 'recorder']

/** Optional inputs, which the editor states too: class → what ComfyUI takes where a prompt does not say. */
export const editorDefaults: Readonly<Record<string, ApiNode['inputs']>> = {
  CreateVideo: { bit_depth: 8 },
}

/** The same, of versions newer than the templates: no example states it. */
const newerDefaults: Readonly<Record<string, ApiNode['inputs']>> = {
  // from 0.33 on, beside the codec that older ones ask for
  SaveVideo: { 'format.codec': 'auto' },
}

/** Whether an input is what a newer editor adds by itself. */
export function isNewerDefault(nodeClass: string, name: string, value: unknown): boolean {
  return value !== undefined && newerDefaults[nodeClass]?.[name] === value
}

/** Class → the names of its widgets in their order, where a workflow states them. */
export type WidgetNames = ReadonlyMap<string, readonly string[]>

/** The widget names of every class that these workflows state by name; the longest list is the newest. */
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

/** A literal that reaches an input. */
export interface Setting {
  readonly node: string
  readonly input: string
  /** undefined: computed by other nodes */
  readonly value: unknown
  /** comes from a widget of another node, such as one of the subgraph's own */
  readonly exposed: boolean
}

export interface Contents {
  readonly classes: ReadonlySet<string>
  readonly settings: readonly Setting[]
}

/** A graph and, for a subgraph, the node that stands for it one level up. */
interface Scope {
  readonly graph: Graph
  readonly outside?: { readonly node: EditorNode; readonly scope: Scope; readonly inputs: string[] }
}

/** The classes that a workflow runs and what it sets their inputs to, subgraphs taken apart. */
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

/** Muted and bypassed nodes do not run. */
function runs({ type, mode }: EditorNode): boolean {
  return !editorOnly.includes(type) && mode !== 2 && mode !== 4
}

/** The widgets of a node by name. Those that nobody names go by their place, as "#2". */
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

/** The prompt that a workflow without subgraphs sends, read from its links and its named widget values. */
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

/** What a widget's input receives: its own value, or what a link brings from a primitive or from outside. */
function valueAt(node: EditorNode, input: string, scope: Scope, names: WidgetNames): Reached {
  const own = { value: widgetsOf(node, names)[input], exposed: false }
  const slot = node.inputs?.find(({ name, widget }) => (widget?.name ?? name) === input)
  if (slot?.link === null || slot?.link === undefined) return own
  const link = scope.graph.links.find(({ id }) => id === slot.link)
  const from = scope.graph.nodes.find(({ id }) => id === link?.from)
  if (link && from) return { ...brought(from, scope, names), exposed: true }
  // the link comes from the subgraph's own inputs
  const outer = scope.outside?.inputs[link?.slot ?? -1]
  if (!scope.outside || outer === undefined) return { ...own, exposed: true }
  const given = valueAt(scope.outside.node, outer, scope.outside.scope, names)
  const linked = scope.outside.node.inputs?.some(({ name, link: at }) => name === outer && at)
  return { value: given.value ?? (linked ? undefined : own.value), exposed: true }
}

function brought(from: EditorNode, scope: Scope, names: WidgetNames): Reached {
  if (from.type.startsWith('Primitive')) return valueAt(from, 'value', scope, names)
  return { value: undefined, exposed: true }
}
