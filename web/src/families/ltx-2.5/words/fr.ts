import { fr as ltx23 } from '../../ltx-2.3/words/fr.ts'
import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'Transformer LTX-2.5, int8',
    purpose: 'Fait la vidéo et le son, avec tous les préréglages.',
  },
  '2.5-transformer-nvfp4': {
    title: 'Transformer LTX-2.5, nvfp4',
    purpose: 'Le plus petit, pour les cartes RTX 50 et PyTorch avec CUDA 13.',
  },
  '2.5-transformer-bf16': {
    title: 'Transformer LTX-2.5, bf16',
    purpose: 'Pleine précision, pour les cartes de 48 Go ou plus.',
  },
  '2.5-gemma-int8': {
    title: 'Gemma 4 12B pour LTX-2.5, int8',
    purpose: 'Encode le prompt.',
  },
  '2.5-gemma-bf16': {
    title: 'Gemma 4 12B pour LTX-2.5, bf16',
    purpose: 'Encode le prompt en pleine précision.',
  },
  '2.5-gemma-e2b': {
    title: 'Gemma 4 E2B, int8',
    purpose: 'Écrit de meilleurs prompts, pour Améliorer.',
  },
  '2.5-duration-head': {
    title: 'Tête de durée pour LTX-2.5',
    purpose: 'Lit dans le prompt la durée de la vidéo, quand LTX-2.5 la choisit.',
  },
  '2.5-upscaler-x2': {
    title: 'Upscaler spatial ×2 pour LTX-2.5',
    purpose: 'Double la taille entre les deux passes.',
  },
  '2.5-video-vae': {
    title: 'VAE vidéo LTX-2.5 avec diffusion',
    purpose: 'Décode les latents en images, comme dans les workflows officiels.',
  },
  '2.5-video-vae-conv': {
    title: 'VAE vidéo LTX-2.5 sans diffusion',
    purpose: 'Décode plus vite les latents en images.',
  },
  '2.5-audio-vae': {
    title: 'VAE audio LTX-2.5',
    purpose: 'Décode les latents en son.',
  },
  '2.5-ic-ingredients': {
    title: 'IC-LoRA Ingredients pour LTX-2.5',
    purpose: 'Garde les personnes et objets d’images de référence, dans Texte vers vidéo.',
  },
  '2.5-ic-clean-plate': {
    title: 'IC-LoRA Clean Plate pour LTX-2.5',
    purpose: 'Retire d’une vidéo les personnes et les véhicules.',
  },
  '2.5-ic-colorization': {
    title: 'IC-LoRA Colorization pour LTX-2.5',
    purpose: 'Colorise une vidéo en noir et blanc.',
  },
  '2.5-ic-deblur': {
    title: 'IC-LoRA Deblur pour LTX-2.5',
    purpose: 'Rend nette une vidéo floue.',
  },
  '2.5-ic-decompression': {
    title: 'IC-LoRA Decompression pour LTX-2.5',
    purpose: 'Retire d’une vidéo les artefacts de compression.',
  },
  '2.5-ic-day-to-night': {
    title: 'IC-LoRA Day to Night pour LTX-2.5',
    purpose: 'Change une vidéo de jour en vidéo de nuit.',
  },
  '2.5-ic-water': {
    title: 'IC-LoRA Water Simulation pour LTX-2.5',
    purpose: 'Ajoute de l’eau à une vidéo.',
  },
  '2.5-ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2 pour LTX-2.5',
    purpose: 'Double la taille d’une vidéo et ajoute des détails.',
  },
  '2.5-style-cinemagraph': {
    title: 'LoRA de cinémagraphe pour LTX-2.5',
    purpose: 'Tout est immobile sauf un détail\u00A0; le prompt commence par CINEMAGRAPH_MOTION.',
  },
  'union-control': {
    title: 'IC-LoRA de contrôle (contours, profondeur, pose)',
    purpose:
      'Fait suivre au transfert de style le mouvement de votre vidéo. Fait pour LTX-2.3, expérimental avec LTX-2.5.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Estime la profondeur de la vidéo, pour le transfert de style par profondeur.',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'Détecte les poses dans la vidéo, pour le transfert de style par pose.',
  },
  film: {
    title: 'Interpolation d’images',
    purpose: 'Double la cadence d’une vidéo terminée.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Double la taille d’une vidéo terminée.',
  },
}

const before = ltx23.tools

export const fr: Ltx25Words = {
  files,
  presets: { draft: 'Brouillon', fast: 'Rapide', balanced: 'Équilibré', quality: 'Qualité' },
  help: {
    halfSize: 'Aperçu à demi-taille, 8 étapes. Finalisez les bons.',
    twoSteps: '8 + 2 étapes',
    official: '8 + 3 étapes, les paramètres officiels',
    onePass: '8 étapes en une passe',
    followedTwice: '8 + 3 étapes, en suivant la vidéo dans les deux passes',
  },
  loaders: { split: { name: 'Fichiers séparés' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: 'Encodeur de texte',
    upscaler: 'Upscaler',
    videoVae: 'VAE vidéo',
    audioVae: 'VAE audio',
  },
  tools: {
    'clean-plate': before['clean-plate'],
    colorize: before.colorize,
    deblur: before.deblur,
    decompress: before.decompress,
    'day-to-night': before['day-to-night'],
    water: before.water,
    'detail-2': before['detail-2'],
  },
}
