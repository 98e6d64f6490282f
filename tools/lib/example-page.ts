/** What the example script does inside ComfyUI's page: each function runs there, so it uses nothing from outside. */

export interface ToLoad {
  readonly name: string
  readonly prompt: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, unknown>> }>>
  /** ids of nodes that need room */
  readonly wide: readonly string[]
}

export interface ToPlace {
  /** the oldest ComfyUI that has the nodes */
  readonly version: string
  readonly places: Readonly<Record<string, readonly [number, number]>>
  readonly models: Readonly<Record<string, readonly object[]>>
  readonly groups: readonly {
    readonly title: string
    readonly rect: readonly [number, number, number, number]
  }[]
  readonly notes: readonly {
    readonly title: string
    readonly text: string
    readonly rect: readonly [number, number, number, number]
  }[]
  /** node id → what its seed does after a run */
  readonly seeds: Readonly<Record<string, 'randomize' | 'fixed'>>
}

interface Widget {
  name: string
  value: unknown
}

interface GraphNode {
  id: number | string
  type: string
  title: string
  pos: [number, number]
  size: [number, number]
  properties: Record<string, unknown>
  widgets?: Widget[]
  computeSize(): [number, number]
  setSize(size: [number, number]): void
}

interface Group {
  pos: [number, number]
  size: [number, number]
}

interface Host {
  comfyAPI: {
    app: {
      app: {
        loadApiJson(prompt: object, name: string): Promise<void> | void
        graphToPrompt(): Promise<{ output: object }>
        loadGraphData(workflow: object, clean: boolean, view: boolean, name: string): Promise<void>
        graph: {
          nodes: GraphNode[]
          groups: { title: string }[]
          add(item: object): void
          serialize(): object
        }
        canvas: {
          ds: { fitToBounds(bounds: number[]): void }
          setDirty(a: boolean, b: boolean): void
        }
      }
    }
  }
  LiteGraph: {
    registered_node_types: Record<string, unknown>
    createNode(type: string): GraphNode
    LGraphGroup: new (title: string) => Group
  }
}

/** Whether the page has a graph, and knows ComfyUI's nodes. */
export function ready(): boolean {
  const host = window as never as Partial<Host>
  const known = host.LiteGraph?.registered_node_types ?? {}
  return host.comfyAPI?.app.app.graph !== undefined && 'SaveVideo' in known
}

/** Opens a prompt as a workflow; node id → the size that its widgets need. */
export async function load({
  prompt,
  name,
  wide,
}: ToLoad): Promise<Record<string, [number, number]>> {
  const { app } = (window as never as Host).comfyAPI.app
  await app.loadApiJson(prompt, name)
  const sizes: Record<string, [number, number]> = {}
  for (const node of app.graph.nodes) {
    // the editor rounds numbers to the step of their arrows
    for (const widget of node.widgets ?? []) {
      const value = prompt[String(node.id)]?.inputs?.[widget.name]
      if (typeof value === 'number') widget.value = value
    }
    const [width, height] = node.computeSize()
    const text = node.type === 'CLIPTextEncode'
    // wide enough for a prompt, and for the name of a file
    const least = text ? 420 : wide.includes(String(node.id)) ? 460 : 300
    node.setSize([Math.ceil(Math.max(width, least)), Math.ceil(text ? 220 : height)])
    sizes[String(node.id)] = [node.size[0], node.size[1]]
  }
  return sizes
}

/** Lays the open workflow out and gives it as ComfyUI saves it. */
export function place({ version, places, models, groups, notes, seeds }: ToPlace): object {
  const host = window as never as Host
  const { graph } = host.comfyAPI.app.app
  for (const node of graph.nodes) {
    const id = String(node.id)
    const [x, y] = places[id] ?? [0, 0]
    node.pos = [x, y]
    // as in ComfyUI's own workflows: an older ComfyUI then says that it is too old
    Object.assign(node.properties, { cnr_id: 'comfy-core', ver: version })
    if (models[id]?.length) node.properties['models'] = models[id]
    const after = node.widgets?.find(({ name }) => name === 'control_after_generate')
    if (after && seeds[id]) after.value = seeds[id]
  }
  for (const { title, rect } of groups) {
    const group = new host.LiteGraph.LGraphGroup(title)
    group.pos = [rect[0], rect[1]]
    group.size = [rect[2], rect[3]]
    graph.add(group)
  }
  for (const { title, text, rect } of notes) {
    const note = host.LiteGraph.createNode('MarkdownNote')
    note.title = title
    note.pos = [rect[0], rect[1]]
    graph.add(note)
    note.setSize([rect[2], rect[3]])
    const [widget] = note.widgets ?? []
    if (widget) widget.value = text
  }
  return graph.serialize()
}

/** Shows a rectangle of the canvas as large as it goes. */
export function show(rect: readonly [number, number, number, number]): void {
  const { canvas } = (window as never as Host).comfyAPI.app.app
  canvas.ds.fitToBounds([...rect])
  canvas.setDirty(true, true)
}

/** Opens a workflow as the template browser does. */
export async function open({ workflow, name }: { workflow: object; name: string }): Promise<void> {
  await (window as never as Host).comfyAPI.app.app.loadGraphData(workflow, true, true, name)
}

/** The open workflow as "Export (API)" writes it. */
export async function exported(): Promise<object> {
  return (await (window as never as Host).comfyAPI.app.app.graphToPrompt()).output
}

/** What is open on the canvas: node types that this ComfyUI does not know, and the titles of the groups. */
export function inspectPage(): { unknown: string[]; groups: string[] } {
  const host = window as never as Host
  const { graph } = host.comfyAPI.app.app
  const types = graph.nodes.map(({ type }) => type)
  return {
    unknown: types.filter((type) => !(type in host.LiteGraph.registered_node_types)),
    groups: graph.groups.map(({ title }) => title),
  }
}
