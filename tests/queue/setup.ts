import { findComfy, tinyWeights } from '../../tools/comfyui/comfy.ts'

/** Makes the weights before the test files start their servers, all at once. */
export default function setup(): void {
  const comfy = findComfy()
  if (!('missing' in comfy)) tinyWeights(comfy)
}
