import type { NodeMeaning, RunShape } from '../../core/graph/nodes.ts'
import type { NodeId } from './node-ids.ts'

/**
 * What each template or fragment node means to a run. A node without a row, or a row without a node, is a
 * compile error. Weights are estimated from token counts.
 */
export const nodes = {
  // models
  ckpt: { stage: 'load', weight: 20, large: true, reads: 'checkpoint' },
  unet: { stage: 'load', weight: 20, large: true, reads: 'transformer' },
  clip: { stage: 'load', weight: 10, large: true, reads: 'textEncoder' },
  text_enc: { stage: 'load', weight: 10, large: true, reads: 'textEncoder' },
  audio_vae: { stage: 'load', weight: 1, reads: 'audioVae' },
  sound_vae: { stage: 'load', weight: 1, reads: 'audioVae' },
  video_vae: { stage: 'load', weight: 1, reads: 'videoVae' },
  lora_distill: { stage: 'load', weight: 3, reads: 'lora' },
  lora_ref: { stage: 'load', weight: 1, reads: 'lora' },
  lora_id: { stage: 'load', weight: 1, reads: 'lora' },
  lora_ic: { stage: 'load', weight: 1, reads: 'lora' },
  lora_tool: { stage: 'load', weight: 1, reads: 'lora' },
  upscaler: { stage: 'load', weight: 1, reads: 'upscaler' },
  moge: { stage: 'load', weight: 1, reads: 'depth' },
  pose_ckpt: { stage: 'load', weight: 1, reads: 'pose' },
  smoother: { stage: 'load', weight: 1, reads: 'smoother' },
  enlarger: { stage: 'load', weight: 1, reads: 'enlarger' },
  // the prompt
  pos: { stage: 'encode', weight: 2.5, reads: 'prompt' },
  neg: { stage: 'encode', weight: 2.5, reads: 'prompt' },
  cond: { stage: 'encode' },
  // a run of its own
  prompt_writer: { stage: 'encode' },
  prompt_text: { stage: 'encode' },
  // images
  backdrop: { stage: 'image' },
  image: { stage: 'image', media: 'image' },
  image_one: { stage: 'image', media: 'image' },
  image_flat: { stage: 'image', media: 'image' },
  image_crop: { stage: 'image', media: 'image' },
  image_fit: { stage: 'image', media: 'image' },
  image_pad: { stage: 'image', media: 'image' },
  image_prep: { stage: 'image', weight: 1, growth: 'pixels', media: 'image' },
  first: { stage: 'image', media: 'image' },
  first_one: { stage: 'image', media: 'image' },
  first_flat: { stage: 'image', media: 'image' },
  first_crop: { stage: 'image', media: 'image' },
  first_fit: { stage: 'image', media: 'image' },
  first_pad: { stage: 'image', media: 'image' },
  first_prep: { stage: 'image', weight: 1, growth: 'pixels', media: 'image' },
  last: { stage: 'image', media: 'lastImage' },
  last_one: { stage: 'image', media: 'lastImage' },
  last_flat: { stage: 'image', media: 'lastImage' },
  last_crop: { stage: 'image', media: 'lastImage' },
  last_fit: { stage: 'image', media: 'lastImage' },
  last_pad: { stage: 'image', media: 'lastImage' },
  last_prep: { stage: 'image', weight: 1, growth: 'pixels', media: 'lastImage' },
  // a keyframe at a time of its own: each of them once for every keyframe
  key_image: { stage: 'image', media: 'keyframes' },
  key_one: { stage: 'image', media: 'keyframes' },
  key_flat: { stage: 'image', media: 'keyframes' },
  key_crop: { stage: 'image', media: 'keyframes' },
  key_fit: { stage: 'image', media: 'keyframes' },
  key_pad: { stage: 'image', media: 'keyframes' },
  key_prep: { stage: 'image', weight: 1, growth: 'pixels', media: 'keyframes' },
  // a clip at a time of its own
  key_load: { stage: 'video', media: 'keyframes' },
  key_slice: { stage: 'video', media: 'keyframes' },
  key_parts: { stage: 'video', weight: 1, growth: 'pixels', media: 'keyframes' },
  key_frames: { stage: 'video', media: 'keyframes' },
  key_rate: { stage: 'video', media: 'keyframes' },
  // people and things on one sheet
  sheet_image: { stage: 'image', media: 'references' },
  sheet_frames: { stage: 'image', media: 'references' },
  // sound
  load_voice: { stage: 'audio', media: 'voice' },
  trim_voice: { stage: 'audio', media: 'voice' },
  voice_guide: { stage: 'audio', weight: 1, media: 'voice' },
  load_audio: { stage: 'audio', weight: 1, growth: 'frames', media: 'audio' },
  trim_audio: { stage: 'audio', media: 'audio' },
  silence: { stage: 'audio' },
  sound: { stage: 'audio' },
  noise_bed: { stage: 'audio', media: 'audio' },
  enc_audio: { stage: 'audio', weight: 2, growth: 'frames', media: 'audio' },
  zero_mask: { stage: 'audio' },
  frozen_audio: { stage: 'audio' },
  // the sound that goes on, and its mask
  sound_long: { stage: 'audio', media: 'video' },
  sound_late: { stage: 'audio', media: 'video' },
  sound_src: { stage: 'audio', media: 'video' },
  sound_win: { stage: 'audio', media: 'video' },
  ones: { stage: 'audio' },
  zeros: { stage: 'audio' },
  sound_mask: { stage: 'audio' },
  kept_audio: { stage: 'audio' },
  // the video to restyle, or to go on from
  load_video: { stage: 'video', media: 'video' },
  slice_video: { stage: 'video', media: 'video' },
  video_parts: { stage: 'video', weight: 4, growth: 'volume', media: 'video' },
  frames: { stage: 'video', media: 'video' },
  frames_fit: { stage: 'video', weight: 1, growth: 'volume', media: 'video' },
  frames_pad: { stage: 'video', media: 'video' },
  // about as long as decoding the same frames (tests/replay/retake.json: 1.34 and 1.38 s)
  enc_video: { stage: 'video', weight: 11, growth: 'volume', media: 'video' },
  // a larger frame around it
  lit: { stage: 'video', weight: 1, growth: 'volume' },
  green: { stage: 'video' },
  framed: { stage: 'video', weight: 1, growth: 'volume' },
  context_frames: { stage: 'video', media: 'video' },
  context_fit: { stage: 'video', weight: 1, growth: 'pixels', media: 'video' },
  control: { stage: 'video', weight: 5, growth: 'volume' },
  ctl_size: { stage: 'video' },
  moge_run: { stage: 'video', weight: 9, growth: 'volume' },
  depth_draw: { stage: 'video', weight: 1, growth: 'volume' },
  pose_kp: { stage: 'video', weight: 9, growth: 'volume' },
  pose_draw: { stage: 'video', weight: 1, growth: 'volume' },
  // a finished video reworked
  interpolate: { stage: 'rework', weight: 80, growth: 'volume' },
  last_frame: { stage: 'rework' },
  interpolated: { stage: 'rework' },
  enlarge_frames: { stage: 'rework', weight: 80, growth: 'volume' },
  enlarged: { stage: 'rework', weight: 1, growth: 'volume' },
  // each clip of several
  clip_load: { stage: 'video' },
  clip_parts: { stage: 'video', weight: 10, growth: 'volume' },
  clip_rate: { stage: 'rework', weight: 1, growth: 'volume' },
  clip_fit: { stage: 'rework', weight: 5, growth: 'volume' },
  clip_fade: { stage: 'rework', weight: 1, growth: 'volume' },
  clip_long: { stage: 'audio' },
  clip_sound: { stage: 'audio' },
  clip_fade_sound: { stage: 'audio' },
  clip_sum: { stage: 'audio' },
  given_load: { stage: 'audio' },
  given_trim: { stage: 'audio' },
  given_silence: { stage: 'audio' },
  given_sound: { stage: 'audio' },
  // latents
  v_empty: { stage: 'latent' },
  a_empty: { stage: 'latent' },
  i2v_1: { stage: 'latent', weight: 2, growth: 'pixels' },
  first_guide_1: { stage: 'latent', weight: 1.5, growth: 'pixels', media: 'image' },
  last_guide_1: { stage: 'latent', weight: 1.5, growth: 'pixels', media: 'lastImage' },
  key_guide_1: { stage: 'latent', weight: 1.5, growth: 'pixels', media: 'keyframes' },
  context_guide_1: { stage: 'latent', weight: 2, growth: 'pixels' },
  ic_params: { stage: 'latent' },
  ic_guide: { stage: 'latent', weight: 3, growth: 'volume' },
  av_1: { stage: 'latent' },
  // what of a video is regenerated
  m_before: { stage: 'latent' },
  m_span: { stage: 'latent' },
  m_after: { stage: 'latent' },
  m_all: { stage: 'latent' },
  v_mask: { stage: 'latent' },
  kept_video: { stage: 'latent' },
  draft_video: { stage: 'latent' },
  draft_sound: { stage: 'latent' },
  draft_masked: { stage: 'latent' },
  // the first pass
  noise_1: { stage: 'diffuse_1' },
  // guidance besides CFG takes its time in the sampler
  stg: { stage: 'diffuse_1' },
  modality: { stage: 'diffuse_1' },
  guider_1: { stage: 'diffuse_1' },
  solver_1: { stage: 'diffuse_1' },
  sigmas_1: { stage: 'diffuse_1' },
  schedule_1: { stage: 'diffuse_1' },
  sample_1: {
    stage: 'diffuse_1',
    weight: firstPass,
    growth: 'volume',
    pass: 0,
    reads: 'firstStep',
  },
  split_1: { stage: 'diffuse_1' },
  // a draft saves its first pass for the run that finishes it
  keep_video: { stage: 'diffuse_1', keeps: 'video' },
  keep_sound: { stage: 'diffuse_1', keeps: 'sound' },
  crop_1: { stage: 'diffuse_1' },
  // between the passes
  upscale: { stage: 'upscale', weight: 2, growth: 'volume' },
  i2v_2: { stage: 'upscale', weight: 1, growth: 'pixels' },
  first_guide_2: { stage: 'upscale', weight: 0.5, growth: 'pixels', media: 'image' },
  last_guide_2: { stage: 'upscale', weight: 0.5, growth: 'pixels', media: 'lastImage' },
  key_guide_2: { stage: 'upscale', weight: 0.5, growth: 'pixels', media: 'keyframes' },
  context_guide_2: { stage: 'upscale', weight: 1, growth: 'pixels' },
  ic_guide_2: { stage: 'upscale', weight: 2, growth: 'volume' },
  av_2: { stage: 'upscale' },
  // the second pass
  noise_2: { stage: 'diffuse_2' },
  guider_2: { stage: 'diffuse_2' },
  solver_2: { stage: 'diffuse_2' },
  sigmas_2: { stage: 'diffuse_2' },
  sample_2: { stage: 'diffuse_2', weight: secondPass, growth: 'volume', pass: 1 },
  split_2: { stage: 'diffuse_2' },
  crop_2: { stage: 'diffuse_2' },
  // the file
  decode_video: { stage: 'decode', weight: 11, growth: 'volume' },
  // a guided run decodes its first pass's sound long before its video
  decode_audio: { stage: 'decode', weight: 1, growth: 'frames', early: true },
  put_back: { stage: 'save', weight: 1, growth: 'volume' },
  frames_before: { stage: 'save' },
  frames_after: { stage: 'save' },
  new_frames: { stage: 'save' },
  new_fit: { stage: 'save', weight: 1, growth: 'volume' },
  joined: { stage: 'save' },
  new_sound: { stage: 'save', early: true },
  sound_before: { stage: 'audio', media: 'video' },
  sound_after: { stage: 'audio', media: 'video' },
  sound_begun: { stage: 'save', early: true },
  sound_cut: { stage: 'save', early: true },
  joined_sound: { stage: 'save', early: true },
  seam: { stage: 'save', early: true },
  seam_before: { stage: 'save', early: true },
  seam_after: { stage: 'save', early: true },
  video: { stage: 'save' },
  save: { stage: 'save', weight: 2, growth: 'volume', saves: true },
} as const satisfies Record<NodeId, NodeMeaning>

function firstPass(run: RunShape): number {
  const calls = isGuided(run) ? 2 : 1
  // a sheet has as many tokens as the video
  const tokens = has(run, 'sheet_frames') ? 2 : 1
  return (basicFirstPass(run) / calls) * (calls + extraCalls(run)) * tokens
}

function basicFirstPass(run: RunShape): number {
  if (!has(run, 'sample_2')) return isGuided(run) ? 125 : 66
  return isGuided(run) ? 93 : 30
}

/** Each kind of guidance, that of a voice too, calls the model once more per step. */
function extraCalls(run: RunShape): number {
  return (['stg', 'modality', 'voice_guide'] as const).filter((node) => has(run, node)).length
}

function secondPass(run: RunShape): number {
  if (isGuided(run)) return 30
  // two steps instead of three
  return run.preset === 'fast' ? 40 : 47
}

/** Only a guided first pass follows a schedule. */
function isGuided(run: RunShape): boolean {
  return has(run, 'schedule_1')
}

function has(run: RunShape, node: NodeId): boolean {
  return run.nodes.includes(node)
}
