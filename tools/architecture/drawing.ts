import { arrows, type Import, reduced, rooms } from './rooms.ts'

type Graph = ReadonlyMap<string, readonly string[]>

/** The layers that are divided into rooms. All others are one room. */
const divided: Readonly<Record<string, string>> = {
  'web/src/panel': 'Vue components: props in, events out',
  'web/src/studio': 'state and commands, without a user interface',
  'web/src/core': 'pure: no Vue, network, clock or randomness',
  ltx_aio: 'the backend; `__init__.py` beside it is the only file that imports ComfyUI',
}

/** docs/architecture.md, from the imports in the code. */
export function drawing(imports: readonly Import[]): string {
  const graph = arrows(imports)
  const layers = graphOfLayers(graph)
  const purposes = new Map(rooms.map(({ room, purpose }) => [room, purpose]))
  const paragraphs = [
    '# Architecture',
    '`npm run architecture` draws this page from the imports in the code, types included; a test fails when it is out of date. A room may import only the rooms below it in these tables; `tools/architecture/rooms.json` fixes the order and says what each room is for.',
    'An arrow means "imports". The drawings leave out arrows that a longer path implies; the tables have them all.',
    mermaid(layers),
    table(
      'Layer',
      [...layers].map(([layer, targets]) => [
        `\`${layer}\``,
        divided[layer] ?? purposes.get(layer) ?? '',
        targets.map(nameOf),
      ]),
    ),
  ]
  for (const [layer, purpose] of Object.entries(divided)) {
    const inside = rooms.filter(({ room }) => layerOf(room) === layer)
    paragraphs.push(`## ${nameOf(layer)}`, sentence(purpose), mermaid(within(graph, layer)))
    paragraphs.push(
      table(
        'Room',
        inside.map(({ room, files, purpose: why }) => [
          files ? `${nameOf(room)}: ${files.map(nameOf).join(', ')}` : `\`${room}\``,
          why,
          importsOf(graph.get(room) ?? [], layer),
        ]),
      ),
    )
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** "web/src/core/form" → "web/src/core", "ltx_aio/hub" → "ltx_aio" */
function layerOf(room: string): string {
  return /^(web\/src(\/[^/]+)?|[^/]+)/.exec(room)?.[0] ?? room
}

/** What a room is called where its layer is known: "web/src/core/form" → "form". */
function nameOf(room: string): string {
  return room === 'web/src' ? 'main' : room.slice(room.lastIndexOf('/') + 1)
}

function graphOfLayers(graph: Graph): Map<string, string[]> {
  const layers = new Map<string, Set<string>>()
  for (const [room, targets] of graph) {
    const layer = layerOf(room)
    const found = layers.get(layer) ?? new Set()
    for (const target of targets) if (layerOf(target) !== layer) found.add(layerOf(target))
    layers.set(layer, found)
  }
  return new Map([...layers].map(([layer, targets]) => [layer, [...targets]]))
}

function within(graph: Graph, layer: string): Map<string, string[]> {
  return new Map(
    [...graph]
      .filter(([room]) => layerOf(room) === layer)
      .map(([room, targets]) => [room, targets.filter((one) => layerOf(one) === layer)]),
  )
}

/** The rooms of the same layer, then the other layers. */
function importsOf(targets: readonly string[], layer: string): string[] {
  const own = targets.filter((one) => layerOf(one) === layer)
  const others = targets.filter((one) => layerOf(one) !== layer).map(layerOf)
  return [...new Set([...own, ...others])].map(nameOf)
}

function mermaid(graph: Graph): string {
  const idOf = (room: string): string => room.replaceAll(/\W/g, '_')
  const nodes = [...graph.keys()].map((room) => `  ${idOf(room)}["${nameOf(room)}"]`)
  const lines = [...reduced(graph)].flatMap(([room, targets]) =>
    targets.map((target) => `  ${idOf(room)} --> ${idOf(target)}`),
  )
  return ['```mermaid', 'flowchart TD', ...nodes, ...lines, '```'].join('\n')
}

function table(title: string, rows: readonly [string, string, readonly string[]][]): string {
  const lines = rows.map(
    ([room, purpose, targets]) =>
      `| ${room} | ${sentence(purpose)} | ${targets.join(', ') || '–'} |`,
  )
  return [`| ${title} | What it is for | Imports |`, '|---|---|---|', ...lines].join('\n')
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`
}
