/** What a run is at. */
export const stages = {
  start: 'Starting',
  load: 'Loading models',
  encode: 'Encoding the prompt',
  image: 'Preparing the pictures',
  audio: 'Preparing the sound',
  video: 'Reading the video',
  latent: 'Preparing the latents',
  diffuse_1: 'Diffusion 1',
  upscale: 'Upscaling ×2',
  diffuse_2: 'Diffusion 2',
  decode: 'Decoding',
  save: 'Saving',
}
