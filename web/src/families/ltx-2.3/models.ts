import models from '../../../../workflows/ltx-2.3/models.json' with { type: 'json' }
import type { CatalogueEntry } from '../../core/catalogue.ts'
import type { Family, ModelRole } from '../../core/family.ts'

/** The shipped list of files, which the server's side reads too. */
export const catalogue: readonly CatalogueEntry[] = models.models

/** The usual file of a role is the first one that the catalogue has for it. */
function role(id: string, ...inputs: string[]): [string, ModelRole] {
  const entry = catalogue.find((one) => one.role === id)
  if (!entry) throw new Error(`models.json has no file for ${id}`)
  return [id, { file: entry.file, folder: entry.folder, inputs }]
}

/** The files of LTX-2.3 by their role. One checkpoint, the dev fp8, serves all six modes. */
export const roles: Family['roles'] = Object.fromEntries([
  role('checkpoint', 'ckpt.ckpt_name', 'text_enc.ckpt_name', 'audio_vae.ckpt_name'),
  role('textEncoder', 'text_enc.text_encoder', 'clip.clip_name1'),
  role('distilledLora', 'lora_distill.lora_name'),
  role('upscaler', 'upscaler.model_name'),
  role('controlLora', 'lora_ic.lora_name'),
  role('transformer', 'unet.unet_name'),
  role('gguf', 'unet.unet_name'),
  role('textProjection', 'clip.clip_name2'),
  role('videoVae', 'video_vae.vae_name'),
  role('audioVae', 'sound_vae.vae_name'),
  role('depth', 'moge.model_name'),
  role('pose', 'pose_ckpt.ckpt_name'),
])

/** Lightricks names distilled weights so; a LoRA that distils is no checkpoint. */
export function isDistilled(file: string): boolean {
  return /distilled/i.test(file) && !/lora/i.test(file)
}
