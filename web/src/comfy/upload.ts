import { z } from 'zod'

/** What the server may not be able to store as it is called here. */

/** Bytes of a name. Most disks take 255, encrypted ones 143, and ComfyUI may add " (12)" to it. */
const mostBytes = 130
/** Windows has none of these in a name; browsers elsewhere have. */
// oxlint-disable-next-line no-control-regex
const unusual = /[<>:"|?*\\/\u0000-\u001f]/g

/** The name under which a file is uploaded: its ending stays, for nodes go by it. */
export function uploadName(name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 8 ? name.slice(dot) : ''
  const stem = name
    .slice(0, name.length - ending.length)
    .replace(unusual, '_')
    .trim()
  return cut(stem, mostBytes - bytesOf(ending)).replace(/[. ]+$/, '') + ending.replace(unusual, '_')
}

/** As much of the text as fits, in whole characters. */
function cut(text: string, most: number): string {
  let end = 0
  let bytes = 0
  for (const character of text) {
    bytes += bytesOf(character)
    if (bytes > most) return text.slice(0, end)
    end += character.length
  }
  return text
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

const Answer = z
  .object({ name: z.string().min(1), subfolder: z.string().catch('') })
  .transform(({ name, subfolder }) => (subfolder ? `${subfolder}/${name}` : name))

/** The name as nodes have it; null when it was not ComfyUI that answered. */
export function uploadedName(answer: unknown): string | null {
  return Answer.safeParse(answer).data ?? null
}
