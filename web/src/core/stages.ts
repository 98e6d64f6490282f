export type StageId =
  | 'load'
  | 'encode'
  | 'image'
  | 'audio'
  | 'video'
  | 'latent'
  | 'diffuse_1'
  | 'upscale'
  | 'diffuse_2'
  | 'decode'
  | 'save'

export interface Stage {
  readonly id: StageId
  readonly nodes: readonly string[]
}

/**
 * Node id → stage. Ids are names, so an edit elsewhere never renumbers them. In the order of a run; only
 * the stages before the first pass come in any order.
 */
const stages: readonly Stage[] = [
  {
    id: 'load',
    nodes: [
      'ckpt',
      'unet',
      'clip',
      'text_enc',
      'audio_vae',
      'sound_vae',
      'video_vae',
      'lora_distill',
      'lora_ic',
      'upscaler',
      'moge',
      'pose_ckpt',
    ],
  },
  { id: 'encode', nodes: ['pos', 'neg', 'cond'] },
  {
    id: 'image',
    nodes: [
      'backdrop',
      'image',
      'image_one',
      'image_flat',
      'image_fit',
      'image_pad',
      'image_prep',
      'first',
      'first_one',
      'first_flat',
      'first_fit',
      'first_pad',
      'first_prep',
      'last',
      'last_one',
      'last_flat',
      'last_fit',
      'last_pad',
      'last_prep',
    ],
  },
  {
    id: 'audio',
    nodes: [
      'load_audio',
      'trim_audio',
      'silence',
      'sound',
      'enc_audio',
      'zero_mask',
      'frozen_audio',
    ],
  },
  {
    id: 'video',
    nodes: [
      'load_video',
      'slice_video',
      'video_parts',
      'frames',
      'frames_fit',
      'frames_pad',
      'control',
      'ctl_size',
      'moge_run',
      'depth_draw',
      'pose_kp',
      'pose_draw',
    ],
  },
  {
    id: 'latent',
    nodes: [
      'v_empty',
      'a_empty',
      'i2v_1',
      'first_guide_1',
      'last_guide_1',
      'ic_params',
      'ic_guide',
      'av_1',
    ],
  },
  {
    id: 'diffuse_1',
    nodes: [
      'noise_1',
      'guider_1',
      'solver_1',
      'sigmas_1',
      'schedule_1',
      'sample_1',
      'split_1',
      'crop_1',
    ],
  },
  {
    id: 'upscale',
    nodes: ['upscale', 'i2v_2', 'first_guide_2', 'last_guide_2', 'ic_guide_2', 'av_2'],
  },
  {
    id: 'diffuse_2',
    nodes: ['noise_2', 'guider_2', 'solver_2', 'sigmas_2', 'sample_2', 'split_2', 'crop_2'],
  },
  { id: 'decode', nodes: ['decode_video', 'decode_audio'] },
  { id: 'save', nodes: ['video', 'save'] },
]

const byNode = new Map(stages.flatMap((stage) => stage.nodes.map((node) => [node, stage] as const)))

export function stageOf(node: string): Stage | undefined {
  return node.startsWith('lora_user_') ? stages[0] : byNode.get(node)
}

/** A stage's place among all stages, from 0. */
export function orderOf({ id }: Stage): number {
  return stages.findIndex((stage) => stage.id === id)
}

/** The stages that a prompt goes through, in order, each with the nodes that it has there. */
export function stagesOf(nodes: readonly string[]): Stage[] {
  return stages
    .map((stage) => ({ ...stage, nodes: nodes.filter((node) => stageOf(node)?.id === stage.id) }))
    .filter((stage) => stage.nodes.length > 0)
}
