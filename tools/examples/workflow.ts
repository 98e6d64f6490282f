import { createHash } from 'node:crypto'
import type { Family } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { isLink } from '../../web/src/core/graph/template.ts'
import { OLDEST_COMFY } from '../comfyui/comfy.ts'
import { exampleName } from '../templates/mode-table.ts'
import { type Input, type NodeClass, nodeClass } from './definitions.ts'
import { layOut, type Rect } from './layout.ts'
import { type ExampleNode, type Plan, planOf } from './plan.ts'

type Link = [id: number, from: number, slot: number, to: number, input: number, type: string]

interface Node {
  readonly id: number
  readonly type: string
  readonly title: string | null
  readonly class: NodeClass
  readonly values: Readonly<Record<string, unknown>>
  readonly models: ExampleNode['models']
  readonly seed: 'randomize' | 'fixed'
  readonly size: readonly [width: number, height: number]
}

interface Note {
  readonly title: string
  readonly text: string
  readonly rect: Rect
}

const note = { width: 520, lineHeight: 22, letters: 76, gap: 60 }

/** The example of a mode with a family as ComfyUI's editor saves it. */
export function workflowOf(mode: ModeId, family: Family): object {
  const plan = planOf(mode, family)
  const version = family.comfyui ?? OLDEST_COMFY
  const nodes = plan.nodes.map((node) => nodeOf(node, plan))
  const links = linksOf(nodes)
  const { places, groups } = layOut(
    plan.stages.map(({ title, ids }) => ({
      title,
      nodes: ids.map((id) => ({ id, size: nodes[Number(id) - 1]?.size ?? [0, 0] })),
    })),
  )
  const notes = placeNotes(plan.notes)
  const count = nodes.length + notes.length
  const order = orderOf(count, links)
  return {
    id: uuidOf(exampleName(family, mode)),
    revision: 0,
    last_node_id: count,
    last_link_id: links.length,
    nodes: [
      ...nodes.map((node) =>
        savedNode(node, places.get(String(node.id)), order.indexOf(node.id), links, version),
      ),
      ...notes.map((one, index) => {
        const id = nodes.length + index + 1
        return savedNote(one, id, order.indexOf(id))
      }),
    ],
    links,
    groups: groups.map(({ title, rect }, index) => ({
      id: index + 1,
      title,
      bounding: rect,
      color: '#3f789e',
      flags: {},
    })),
    config: {},
    extra: { ds: { scale: 0.5, offset: [note.width + note.gap + 60, 160] } },
    version: 0.4,
  }
}

function savedNode(
  node: Node,
  pos: readonly number[] | undefined,
  order: number,
  links: readonly Link[],
  version: string,
): object {
  return {
    id: node.id,
    type: node.type,
    pos,
    size: node.size,
    flags: {},
    order,
    mode: 0,
    inputs: node.class.inputs.map((input, slot) => savedInput(input, node.id, slot, links)),
    outputs: node.class.outputs.map((output, slot) => savedOutput(output, node.id, slot, links)),
    ...(node.title === null ? {} : { title: node.title }),
    properties: propertiesOf(node, version),
    ...widgetsOf(node),
  }
}

function savedNote(
  { title, text, rect: [x, y, ...size] }: Note,
  id: number,
  order: number,
): object {
  return {
    id,
    type: 'MarkdownNote',
    pos: [x, y],
    size,
    flags: {},
    order,
    mode: 0,
    inputs: [],
    outputs: [],
    title,
    properties: {},
    widgets_values: [text],
    widgets_values_named: { text },
    color: '#432',
    bgcolor: '#653',
  }
}

function nodeOf({ id, name, title, models }: ExampleNode, { prompt }: Plan): Node {
  const { class_type: type = '', inputs: values = {} } = prompt[id] ?? {}
  const found = nodeClass(type, values)
  // Wide enough for a prompt, or for a file's name.
  const width = type === 'CLIPTextEncode' ? 420 : models.length > 0 ? 460 : 300
  const height = type === 'CLIPTextEncode' ? 220 : heightOf(found)
  const seed = name === 'noise_1' ? 'randomize' : 'fixed'
  return { id: Number(id), type, title, class: found, values, models, seed, size: [width, height] }
}

/** As the editor computes it: 20 pixels per row of sockets, 24 per widget; the audio player is higher. */
function heightOf({ inputs, outputs }: NodeClass): number {
  const widgets = inputs.filter(({ isWidget }) => isWidget)
  const rows = Math.max(inputs.length - widgets.length, outputs.length)
  const heights = widgets.map(({ type, options }) =>
    type === 'AUDIO_UI' ? 54 : options['control_after_generate'] ? 48 : 24,
  )
  const sum = heights.reduce((total, height) => total + height, 0)
  return 6 + 20 * rows + (sum > 0 ? 8 + sum : 0)
}

function linksOf(nodes: readonly Node[]): Link[] {
  const links: Link[] = []
  for (const node of nodes)
    for (const [name, value] of Object.entries(node.values)) {
      if (!isLink(value)) continue
      const [from, slot] = [Number(value[0]), value[1]]
      const input = node.class.inputs.findIndex((one) => one.name === name)
      links.push([links.length + 1, from, slot, node.id, input, typeOf(value, nodes)])
    }
  return links
}

/** The type of an output. Some have that of what their node reads. */
function typeOf([from, slot]: readonly [string, number], nodes: readonly Node[]): string {
  const source = nodes.find(({ id }) => id === Number(from))
  const type = source?.class.outputs[slot]?.type ?? '*'
  if (type !== 'COMFY_MATCHTYPE_V3') return type
  const matched = source?.class.inputs.find(({ options }) => 'template' in options)
  const read = source?.values[matched?.name ?? '']
  return isLink(read) ? typeOf(read, nodes) : type
}

function savedInput(input: Input, node: number, slot: number, links: readonly Link[]): object {
  const { name, label, type, isWidget, isOptional } = input
  const link = links.find(([, , , to, at]) => to === node && at === slot)
  return {
    localized_name: label,
    name,
    ...(isOptional ? { shape: 7 } : {}),
    type,
    ...(isWidget ? { widget: { name } } : {}),
    link: link?.[0] ?? null,
  }
}

function savedOutput(
  { name, type }: NodeClass['outputs'][number],
  node: number,
  slot: number,
  links: readonly Link[],
): object {
  const own = links.filter(([, from, at]) => from === node && at === slot)
  const ids = own.map(([id]) => id)
  return {
    localized_name: name,
    name,
    type: own[0]?.[5] ?? type,
    links: ids.length > 0 ? ids : null,
  }
}

/** With the version of ComfyUI as in its own workflows, so that an older one says that it is too old. */
function propertiesOf({ type, models }: Node, version: string): object {
  return {
    ...(type === 'SaveVideo' ? {} : { 'Node name for S&R': type }),
    cnr_id: 'comfy-core',
    ver: version,
    ...(models.length > 0 ? { models } : {}),
  }
}

function widgetsOf({ class: { inputs }, values, seed }: Node): object {
  const named = inputs
    .filter(({ isWidget, type }) => isWidget && type !== 'AUDIO_UI')
    .flatMap(({ name, options }): [string, unknown][] => [
      [name, isLink(values[name]) ? options['default'] : (values[name] ?? options['default'])],
      ...(options['control_after_generate']
        ? [['control_after_generate', seed] as [string, unknown]]
        : []),
    ])
  if (named.length === 0) return {}
  return {
    widgets_values: named.map(([, value]) => value),
    widgets_values_named: Object.fromEntries(named),
  }
}

/** Node ids in the order in which the editor would run them: each after those that it reads. */
function orderOf(count: number, links: readonly Link[]): number[] {
  const waiting = new Map<number, number>()
  for (const [, , , to] of links) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const order = Array.from({ length: count }, (_, index) => index + 1).filter(
    (id) => !waiting.has(id),
  )
  for (const id of order) {
    const out = links.filter(([, from]) => from === id).toSorted((a, b) => a[2] - b[2])
    for (const [, , , to] of out) {
      waiting.set(to, (waiting.get(to) ?? 0) - 1)
      if (waiting.get(to) === 0) order.push(to)
    }
  }
  return order
}

/** Left of the graph, one below the other, high enough for their text. */
function placeNotes(notes: Plan['notes']): Note[] {
  let y = 0
  return notes.map(({ title, text }) => {
    const lines = text
      .split('\n')
      .map((line) =>
        Math.max(0.5, Math.ceil(line.replace(/\(http\S+\)/g, '').length / note.letters)),
      )
      .reduce((sum, count) => sum + count, 0)
    const height = Math.ceil(lines * note.lineHeight) + 60
    const rect: Rect = [-note.width - note.gap, y, note.width, height]
    y += height + note.gap
    return { title, text, rect }
  })
}

/** The same id every time, so that the file changes only with its content. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
