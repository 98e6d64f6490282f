/** Nodes of user LoRAs: "lora_user_1", "lora_user_1_second" and so on. No template node has such a name. */

/** A core class that patches only the model; LoRAs for video models contain nothing else. */
export const userLoraClass = 'LoraLoaderModelOnly'
/** its input that names the file */
export const userLoraFile = 'lora_name'
/** its folder below ComfyUI/models */
export const userLoraFolder = 'loras'

const prefix = 'lora_user_'
const inSecond = '_second'

/** `place` counts from 0, in chain order. `second`: the node that acts in the second pass alone. */
export function userLoraId(place: number, second = false): string {
  return `${prefix}${place + 1}${second ? inSecond : ''}`
}

/** Takes a node id or the path of one of its inputs. */
export function isUserLora(node: string): boolean {
  return node.startsWith(prefix)
}

/** The place, from 0, of the LoRA that a node loads; null for other nodes. */
export function userLoraPlace(node: string): number | null {
  const digits = isUserLora(node) ? node.slice(prefix.length).replace(inSecond, '') : ''
  return /^\d+$/.test(digits) ? Number(digits) - 1 : null
}
