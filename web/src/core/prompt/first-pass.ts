import type { Kept } from '../graph/nodes.ts'

/** The files in which a draft keeps its first pass: named after the run, so nothing has to remember them. */

/** The folder below ComfyUI's output folder; `LATENTS` of ltx_aio/files/latents.py is the same. */
export const latentFolder = 'latents/LTX_AIO'

/** SaveLatent's `filename_prefix` for the run of this name. */
export function keptPrefix(name: string, kept: Kept): string {
  return `${latentFolder}/${name}_${kept}`
}

/** LoadLatent's name for the file. A run's name is new, so SaveLatent numbers the file 1. */
export function keptName(name: string, kept: Kept): string {
  return `${latentFolder}/${keptFileName(name, kept)} [output]`
}

/** The file's name without its folder. */
export function keptFileName(name: string, kept: Kept): string {
  return `${name}_${kept}_00001_.latent`
}
