/** The stages of a run. */
export const stages = {
  start: 'Starting',
  load: 'Loading models',
  encode: 'Encoding the prompt',
  image: 'Preparing images',
  audio: 'Preparing audio',
  video: 'Reading the video',
  rework: 'Reworking frames',
  latent: 'Preparing latents',
  diffuse_1: 'Diffusion 1',
  upscale: 'Upscaling ×2',
  diffuse_2: 'Diffusion 2',
  decode: 'Decoding',
  save: 'Saving',
}
