import { fileNamed, type ServerFile } from '../core/form/held.ts'

/** The part of a node on ComfyUI's canvas that is read here. Everything may be missing. */
export interface CanvasNode {
  readonly id?: unknown
  /** the chosen one of several images */
  readonly imageIndex?: unknown
  readonly graph?: { readonly id?: unknown; readonly isRootGraph?: unknown } | null | undefined
  readonly widgets?: readonly NodeWidget[] | undefined
}

interface NodeWidget {
  readonly value?: unknown
  readonly options?: { readonly values?: unknown } | undefined
}

const media =
  /\.(png|jpe?g|webp|avif|bmp|gif|tiff?|wav|mp3|flac|ogg|opus|m4a|aac|mp4|m4v|mov|webm|mkv|avi)$/i

/**
 * The image, video or audio file of a node: the one it loads, or the newest that it saved or previewed. `outputs`
 * is `app.nodeOutputs`.
 */
export function fileOfNode(node: CanvasNode, outputs: unknown): ServerFile | null {
  return loaded(node) ?? saved(node, outputs)
}

/** A loader has a list of files, whose value is a name in the input folder, or "name [output]". */
function loaded({ widgets }: CanvasNode): ServerFile | null {
  for (const { value, options } of widgets ?? []) {
    if (typeof value !== 'string' || options?.values === undefined) continue
    const file = fileNamed(value)
    if (media.test(file.filename)) return file
  }
  return null
}

function saved({ id, graph, imageIndex }: CanvasNode, outputs: unknown): ServerFile | null {
  if (typeof outputs !== 'object' || outputs === null) return null
  const byNode = outputs as Readonly<Record<string, unknown>>
  // inside a subgraph, nodes are named by both
  const output =
    (graph?.isRootGraph === false && byNode[`${String(graph.id)}:${String(id)}`]) ||
    byNode[String(id)]
  if (typeof output !== 'object' || output === null) return null
  const files = Object.values(output).flatMap((list: unknown) =>
    Array.isArray(list) ? list.flatMap((item) => fileIn(item) ?? []) : [],
  )
  return files[typeof imageIndex === 'number' ? imageIndex : 0] ?? files[0] ?? null
}

function fileIn(item: unknown): ServerFile | null {
  if (typeof item !== 'object' || item === null) return null
  const { filename, subfolder, type } = item as Readonly<Record<string, unknown>>
  if (typeof filename !== 'string' || !media.test(filename)) return null
  return {
    filename,
    subfolder: typeof subfolder === 'string' ? subfolder : '',
    type: typeof type === 'string' ? type : 'output',
  }
}
