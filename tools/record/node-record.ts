import { type Family, promptsOf } from '../../web/src/core/family/family.ts'
import { type ApiPrompt, splitPath } from '../../web/src/core/graph/template.ts'

/** A ComfyUI's definitions of the node classes that the templates use, without private file names. */
export interface NodeRecord {
  /** "0.33.0" */
  readonly comfyui: string
  /** What GET /object_info/<class> answers, without sentences; null for a class that it lacks. */
  readonly classes: Readonly<Record<string, RecordedClass | null>>
}

interface RecordedClass {
  readonly input: unknown
  readonly output: unknown
  readonly output_name: unknown
}

/** The classes of all templates and fragments, sorted. */
export function classesOf(families: readonly Family[]): string[] {
  const classes = families.flatMap(nodesOf).map(([, node]) => node.class_type)
  return [...new Set(classes)].sort()
}

/**
 * Records the ComfyUI at `url`. Missing classes of node packs are left out: ComfyUI itself never has them.
 * Throws when there is no answer.
 */
export async function recordNodes(url: string, families: readonly Family[]): Promise<NodeRecord> {
  const base = url.replace(/\/$/, '')
  const get = async (route: string): Promise<Record<string, unknown>> => {
    const response = await fetch(base + route)
    if (!response.ok) throw new Error(`${base}${route} answers ${response.status}.`)
    return (await response.json()) as Record<string, unknown>
  }
  const stats = await get('/system_stats')
  const { comfyui_version: comfyui } = stats['system'] as { comfyui_version: string }
  const files = modelFiles(families)
  const packs = families.flatMap((family) => Object.keys(family.packs))
  const classes: Record<string, NodeRecord['classes'][string]> = {}
  for (const name of classesOf(families)) {
    const answer = await get(`/object_info/${encodeURIComponent(name)}`)
    const info = answer[name] as RecordedClass | undefined
    if (info) {
      const input = withoutFiles(withoutProse(info.input), files[name] ?? {})
      classes[name] = { input, output: info.output, output_name: info.output_name }
    } else if (!packs.includes(name)) classes[name] = null
  }
  return { comfyui, classes }
}

/** JSON with one class per line. */
export function recordText({ comfyui, classes }: NodeRecord): string {
  const lines = Object.entries(classes).map(
    ([name, info]) => `    ${JSON.stringify(name)}: ${JSON.stringify(info)}`,
  )
  return `{\n  "comfyui": ${JSON.stringify(comfyui)},\n  "classes": {\n${lines.join(',\n')}\n  }\n}\n`
}

function nodesOf(family: Family): [string, ApiPrompt[string]][] {
  return promptsOf(family).flatMap((prompt) => Object.entries(prompt))
}

/** Class → input → the files that the families' roles use there. */
function modelFiles(families: readonly Family[]): Record<string, Record<string, string[]>> {
  const found: Record<string, Record<string, string[]>> = {}
  for (const family of families)
    for (const [id, { class_type: name }] of nodesOf(family))
      for (const { file, inputs } of Object.values(family.roles))
        for (const [node, input] of inputs.map(splitPath)) {
          if (node !== id) continue
          const own = (found[name] ??= {})
          own[input] = [...new Set([...(own[input] ?? []), file])].sort()
        }
  return found
}

/** Tooltips don't matter for prompts, and are most of the text. */
function withoutProse(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutProse)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part)
      .filter(([name, value]) => !(name === 'tooltip' && typeof value === 'string'))
      .map(([name, value]) => [name, withoutProse(value)]),
  )
}

/** Replaces this server's files in lists by those of the families; other entries stay. */
function withoutFiles(input: unknown, files: Readonly<Record<string, string[]>>): unknown {
  const swap = (part: unknown, own: readonly string[]): unknown => {
    if (isNames(part)) {
      const others = part.filter((name) => !isFile(name))
      return own.length > 0 || others.length < part.length ? [...own, ...others] : part
    }
    if (Array.isArray(part)) return part.map((item) => swap(item, own))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, swap(value, files[name] ?? own)]),
    )
  }
  return swap(input, [])
}

function isNames(part: unknown): part is string[] {
  return Array.isArray(part) && part.every((item) => typeof item === 'string')
}

function isFile(name: string): boolean {
  return /\.(safetensors|sft|ckpt|pth?|bin|gguf|onnx|png|jpe?g|webp|gif|wav|mp3|flac|ogg|m4a|mp4|mov|webm|mkv)$/i.test(
    name,
  )
}
