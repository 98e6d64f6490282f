/** Test steps in ComfyUI's editor. Each function runs in its page, so it uses nothing from outside. */

interface ToLoad {
  readonly name: string
  readonly prompt: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, unknown>> }>>
}

interface Widget {
  name: string
  value: unknown
}

interface GraphNode {
  id: number | string
  type: string
  widgets?: Widget[]
}

interface Host {
  comfyAPI: {
    app: {
      app: {
        loadApiJson(prompt: object, name: string): Promise<void> | void
        graphToPrompt(): Promise<{ output: object }>
        loadGraphData(workflow: object, clean: boolean, view: boolean, name: string): Promise<void>
        graph: { nodes: GraphNode[]; groups: { title: string }[] }
      }
    }
  }
  LiteGraph: { registered_node_types: Record<string, unknown> }
}

/** Opens a prompt as a workflow. */
export async function load({ prompt, name }: ToLoad): Promise<void> {
  const { app } = (window as never as Host).comfyAPI.app
  await app.loadApiJson(prompt, name)
  for (const node of app.graph.nodes)
    // The editor rounds numbers to the step of their arrows.
    for (const widget of node.widgets ?? []) {
      const value = prompt[String(node.id)]?.inputs?.[widget.name]
      if (typeof value === 'number') widget.value = value
    }
}

/** Opens a workflow as the template browser does. */
export async function open({ workflow, name }: { workflow: object; name: string }): Promise<void> {
  await (window as never as Host).comfyAPI.app.app.loadGraphData(workflow, true, true, name)
}

/** The open workflow as "Export (API)" writes it. */
export async function exported(): Promise<object> {
  return (await (window as never as Host).comfyAPI.app.app.graphToPrompt()).output
}

/** What is open on the canvas: node types unknown to this ComfyUI, and group titles. */
export function inspectPage(): { unknown: string[]; groups: string[] } {
  const host = window as never as Host
  const { graph } = host.comfyAPI.app.app
  const types = graph.nodes.map(({ type }) => type)
  return {
    unknown: types.filter((type) => !(type in host.LiteGraph.registered_node_types)),
    groups: graph.groups.map(({ title }) => title),
  }
}
