import type { Family } from '../../core/family.ts'

/** The files of LTX-2.3 by their role. One checkpoint, the dev fp8, serves all six modes. */
export const roles: Family['roles'] = {
  checkpoint: {
    label: 'Checkpoint',
    file: 'ltx-2.3-22b-dev-fp8.safetensors',
    folder: 'checkpoints',
    inputs: ['ckpt.ckpt_name', 'text_enc.ckpt_name', 'audio_vae.ckpt_name'],
  },
  textEncoder: {
    label: 'Text encoder',
    file: 'gemma_3_12B_it_fp4_mixed.safetensors',
    folder: 'text_encoders',
    inputs: ['text_enc.text_encoder', 'clip.clip_name1'],
  },
  distilledLora: {
    label: 'Distilled LoRA',
    file: 'ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors',
    folder: 'loras',
    inputs: ['lora_distill.lora_name'],
  },
  upscaler: {
    label: 'Upscaler ×2',
    file: 'ltx-2.3-spatial-upscaler-x2-1.1.safetensors',
    folder: 'latent_upscale_models',
    inputs: ['upscaler.model_name'],
  },
  controlLora: {
    label: 'Control LoRA',
    file: 'ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors',
    folder: 'loras',
    inputs: ['lora_ic.lora_name'],
  },
  transformer: {
    label: 'Transformer',
    file: 'ltx-2.3-22b-dev_transformer_only_bf16.safetensors',
    folder: 'diffusion_models',
    inputs: ['unet.unet_name'],
  },
  gguf: {
    label: 'Transformer (GGUF)',
    file: 'ltx-2.3-22b-dev-Q4_K_M.gguf',
    folder: 'diffusion_models',
    inputs: ['unet.unet_name'],
  },
  textProjection: {
    label: 'Text projection',
    file: 'ltx-2.3_text_projection_bf16.safetensors',
    folder: 'text_encoders',
    inputs: ['clip.clip_name2'],
  },
  videoVae: {
    label: 'Video VAE',
    file: 'LTX23_video_vae_bf16.safetensors',
    folder: 'vae',
    inputs: ['video_vae.vae_name'],
  },
  audioVae: {
    label: 'Audio VAE',
    file: 'LTX23_audio_vae_bf16.safetensors',
    folder: 'vae',
    inputs: ['sound_vae.vae_name'],
  },
  depth: {
    label: 'Depth (MoGe)',
    file: 'moge_2_vitl_normal_fp16.safetensors',
    folder: 'geometry_estimation',
    inputs: ['moge.model_name'],
  },
  pose: {
    label: 'Pose (SDPose)',
    file: 'sdpose_wholebody_fp16.safetensors',
    folder: 'checkpoints',
    inputs: ['pose_ckpt.ckpt_name'],
  },
}

/** Lightricks names distilled weights so; a LoRA that distils is no checkpoint. */
export function isDistilled(file: string): boolean {
  return /distilled/i.test(file) && !/lora/i.test(file)
}
