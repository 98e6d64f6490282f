import type { NodeMeaning } from '../../core/graph/nodes.ts'
import { nodes as before } from '../ltx-2.3/nodes.ts'
import type { NodeId } from './node-ids.ts'

const {
  ckpt: _ckpt,
  clip: _clip,
  sound_vae: _soundVae,
  lora_distill: _loraDistill,
  lora_id: _loraId,
  load_voice: _loadVoice,
  trim_voice: _trimVoice,
  voice_guide: _voiceGuide,
  lit: _lit,
  green: _green,
  framed: _framed,
  put_back: _putBack,
  schedule_1: _schedule,
  stg: _stg,
  ...same
} = before

/**
 * What each template or fragment node means to a run: a node of the same name means what it means in LTX-2.3. A node
 * without a row is a compile error. The weights are those of LTX-2.3: nobody has measured LTX-2.5's.
 */
export const nodes = {
  ...same,
  prompt_clip: before.text_enc,
  duration_head: { stage: 'load', weight: 1, reads: 'durationHead' },
  // the first that needs the transformer on the device
  predicted_length: { stage: 'encode', weight: 1, reads: 'prompt' },
  sound_length: { stage: 'latent' },
} satisfies Record<NodeId, NodeMeaning>
