import { baseName } from '../catalogue.ts'
import type { Family } from '../family.ts'
import { modelFile } from '../family.ts'
import type { MediaField } from '../form.ts'
import type { RunError } from '../job.ts'
import { splitPath } from '../template.ts'
import type { Context, Failure } from './rule.ts'

/** What a failure is about, as far as its node and its words say so. */

/** The field whose file a node reads, directly or through nodes of the same name. */
export function mediaOf(node: string): MediaField | null {
  if (/^(load|trim|enc)_audio$/.test(node)) return 'audio'
  if (/^(load_video|slice_video|video_parts|frames(_fit|_pad)?)$/.test(node)) return 'video'
  if (/^last(_|$)/.test(node)) return 'lastImage'
  return /^(image|first)(_|$)/.test(node) ? 'image' : null
}

/** The model file that an error names, or that its node alone can mean. */
export function modelOf(error: RunError, context: Context): Failure['model'] {
  const missing = /Model in folder '([^']+)' with filename '([^']+)' not found/.exec(error.message)
  if (missing?.[1] && missing[2]) return { folder: missing[1], file: baseName(missing[2]) }
  const read = filesOf(error.node, context)
  const named = /([^\\/:'"\n]+\.(?:safetensors|sft|gguf|ckpt|pth?|bin))\b/i.exec(error.message)?.[1]
  if (named !== undefined)
    return read.find(({ file }) => file === named.trim()) ?? { file: named.trim(), folder: '' }
  return read.length === 1 ? (read[0] ?? null) : null
}

function filesOf(node: string, { family, request }: Context): { file: string; folder: string }[] {
  const own = /^lora_user_(\d+)$/.exec(node)
  if (own) {
    // as `fill` numbers them
    const lora = request?.loras.filter(({ on }) => on)[Number(own[1]) - 1]
    return lora ? [{ file: baseName(lora.name), folder: 'loras' }] : []
  }
  return family ? rolesAt(node, family, request?.models ?? {}, request?.loader) : []
}

function rolesAt(
  node: string,
  family: Family,
  models: Readonly<Record<string, string>>,
  loader: 'checkpoint' | 'split' | 'gguf' | undefined,
): { file: string; folder: string }[] {
  return Object.entries(family.roles).flatMap(([role, { inputs, folder }]) => {
    const other =
      (role === 'gguf' && loader !== 'gguf') || (role === 'transformer' && loader === 'gguf')
    return !other && inputs.some((path) => splitPath(path)[0] === node)
      ? [{ file: baseName(modelFile(family, models, role)), folder }]
      : []
  })
}
