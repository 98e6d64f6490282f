import models from '../../../../workflows/ltx-2.3/models.json' with { type: 'json' }
import type { CatalogueEntry } from '../../core/family/catalogue.ts'
import type { Family, FileNature, ModelRole } from '../../core/family/family.ts'
import type { NodeId } from './node-ids.ts'

/** The shipped list of files, which the server part reads too. */
export const catalogue: readonly CatalogueEntry[] = models.models

/** A role's default file is its first in the catalogue. */
function role(id: string, ...inputs: `${NodeId}.${string}`[]): [string, ModelRole] {
  const entry = catalogue.find((one) => one.role === id)
  if (!entry) throw new Error(`models.json has no file for ${id}`)
  const is = natures[id]
  return [id, { file: entry.file, folder: entry.folder, inputs, ...(is ? { is } : {}) }]
}

/** What the files of the roles are that people choose. */
const natures: Readonly<Record<string, FileNature>> = {
  checkpoint: { kinds: ['checkpoint'] },
  // UNETLoader takes the transformer out of a checkpoint, too
  transformer: { kinds: ['transformer', 'checkpoint'] },
  gguf: { kinds: ['transformer'] },
  textEncoder: { kinds: ['textEncoder'] },
  // one that changes only the blocks can't be told from a style
  distilledLora: { kinds: ['distilledLora', 'lora'] },
  // the second pass samples at twice the size
  upscaler: { kinds: ['upscaler'], factor: 2 },
  textProjection: { kinds: ['textProjection'] },
  videoVae: { kinds: ['videoVae'] },
  audioVae: { kinds: ['audioVae'] },
}

/** The files of LTX-2.3 by their role. One checkpoint, the dev fp8, serves all six modes. */
export const roles: Family['roles'] = Object.fromEntries([
  role('checkpoint', 'ckpt.ckpt_name', 'text_enc.ckpt_name', 'audio_vae.ckpt_name'),
  role('textEncoder', 'text_enc.text_encoder', 'clip.clip_name1'),
  role('distilledLora', 'lora_distill.lora_name'),
  role('upscaler', 'upscaler.model_name'),
  role('controlLora', 'lora_ic.lora_name'),
  role('referenceLora', 'lora_ref.lora_name'),
  role('voiceLora', 'lora_id.lora_name'),
  // of the first tool; the others' are set by their leaf
  role('toolLora', 'lora_tool.lora_name'),
  role('transformer', 'unet.unet_name'),
  role('gguf', 'unet.unet_name'),
  role('textProjection', 'clip.clip_name2'),
  role('videoVae', 'video_vae.vae_name'),
  role('audioVae', 'sound_vae.vae_name'),
  role('depth', 'moge.model_name'),
  role('pose', 'pose_ckpt.ckpt_name'),
  role('smoother', 'smoother.model_name'),
  role('enlarger', 'enlarger.model_name'),
])

/** One checkpoint has everything; the other two are only a transformer. */
export const loaders: Family['loaders'] = {
  checkpoint: { transformer: 'checkpoint', fragment: null },
  split: { transformer: 'transformer', fragment: 'split' },
  gguf: { transformer: 'gguf', fragment: 'gguf' },
}

/** LoRAs for the text encoder have no effect in the model chain. */
export const unusedRoles: Family['unusedRoles'] = ['enhancerLora']

/** Lightricks' naming of distilled weights; a distilled LoRA is not a checkpoint. */
export function isDistilled(file: string): boolean {
  return /distilled/i.test(file) && !/lora/i.test(file)
}
