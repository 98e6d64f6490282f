import models from '../../../../workflows/ltx-2.5/models.json' with { type: 'json' }
import type { CatalogueEntry } from '../../core/family/catalogue.ts'
import type { Family, FileNature, ModelRole } from '../../core/family/family.ts'
import { catalogue as before } from '../ltx-2.3/models.ts'
import type { NodeId } from './node-ids.ts'

/** Roles whose files are those of LTX-2.3: each file is in one list only. */
export const sharedRoles: readonly string[] = [
  'controlLora',
  'depth',
  'pose',
  'smoother',
  'enlarger',
]

/** The shipped list of files, which the server part reads too, and what LTX-2.3's has for both. */
export const catalogue: readonly CatalogueEntry[] = [
  ...models.models,
  ...before.filter(({ role }) => sharedRoles.includes(role)),
]

/** What the files of the roles are that people choose. */
const natures: Readonly<Record<string, FileNature>> = {
  transformer: { kinds: ['transformer'] },
  textEncoder: { kinds: ['textEncoder'] },
  // the second pass samples at twice the size
  upscaler: { kinds: ['upscaler'], factor: 2 },
  videoVae: { kinds: ['videoVae'] },
  audioVae: { kinds: ['audioVae'] },
}

/** A role's default file is its first in the catalogue. */
function role(id: string, ...inputs: `${NodeId}.${string}`[]): [string, ModelRole] {
  const entry = catalogue.find((one) => one.role === id)
  if (!entry) throw new Error(`models.json has no file for ${id}`)
  const is = natures[id]
  return [id, { file: entry.file, folder: entry.folder, inputs, ...(is ? { is } : {}) }]
}

/** The files of LTX-2.5 by their role. */
export const roles: Family['roles'] = Object.fromEntries([
  role('transformer', 'unet.unet_name'),
  role('textEncoder', 'text_enc.clip_name'),
  role('durationHead', 'duration_head.name'),
  role('upscaler', 'upscaler.model_name'),
  role('videoVae', 'video_vae.vae_name'),
  role('audioVae', 'audio_vae.vae_name'),
  role('promptModel', 'prompt_clip.clip_name'),
  role('controlLora', 'lora_ic.lora_name'),
  role('referenceLora', 'lora_ref.lora_name'),
  // of the first tool; the others' are set by their leaf
  role('toolLora', 'lora_tool.lora_name'),
  role('depth', 'moge.model_name'),
  role('pose', 'pose_ckpt.ckpt_name'),
  role('smoother', 'smoother.model_name'),
  role('enlarger', 'enlarger.model_name'),
])

/** There is no checkpoint with everything: the templates load a transformer and its parts. */
export const loaders: Family['loaders'] = {
  split: { transformer: 'transformer', fragment: null },
}

export const unusedRoles: Family['unusedRoles'] = []

/** Lightricks' naming: those without a distilled transformer say that they are the dev version. */
export function isDistilled(file: string): boolean {
  return !/\bdev\b/i.test(file)
}
