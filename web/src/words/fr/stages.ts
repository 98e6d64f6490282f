import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: 'Démarrage',
  load: 'Chargement des modèles',
  encode: 'Encodage du prompt',
  image: 'Préparation des images',
  audio: 'Préparation de l’audio',
  video: 'Lecture de la vidéo',
  rework: 'Retraitement des images',
  latent: 'Préparation des latents',
  diffuse_1: 'Diffusion, 1re passe',
  upscale: 'Agrandissement ×2',
  diffuse_2: 'Diffusion, 2de passe',
  decode: 'Décodage',
  save: 'Enregistrement',
}
