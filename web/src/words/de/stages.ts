import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: 'Start',
  load: 'Modelle laden',
  encode: 'Prompt kodieren',
  image: 'Bilder vorbereiten',
  audio: 'Ton vorbereiten',
  video: 'Video einlesen',
  rework: 'Frames bearbeiten',
  latent: 'Latents vorbereiten',
  diffuse_1: 'Diffusion, 1. Durchgang',
  upscale: 'Hochskalieren ×2',
  diffuse_2: 'Diffusion, 2. Durchgang',
  decode: 'Dekodieren',
  save: 'Speichern',
}
