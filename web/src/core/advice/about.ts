import { baseName } from '../family/catalogue.ts'
import { modelFile, readsRole } from '../family/family.ts'
import type { RunError } from '../problem/run-error.ts'
import { splitPath } from '../graph/template.ts'
import { userLoraFolder, userLoraPlace } from '../graph/user-loras.ts'
import type { Context, Failure } from './rule.ts'

/** The model file that an error names, or the only one its node can mean. */
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
  const place = userLoraPlace(node)
  if (place !== null) {
    // numbered as in `fill`
    const lora = request?.loras.filter(({ on }) => on)[place]
    return lora ? [{ file: baseName(lora.name), folder: userLoraFolder }] : []
  }
  return Object.entries(family.roles).flatMap(([role, { inputs, folder }]) =>
    (!request || readsRole(role, request.loader, family)) &&
    inputs.some((path) => splitPath(path)[0] === node)
      ? [{ file: baseName(modelFile(family, request?.models ?? {}, role)), folder }]
      : [],
  )
}
