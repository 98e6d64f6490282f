import type { Ltx23Words } from './en.ts'

const gguf = 'Pour les petites cartes\u00A0; demande le pack de nœuds ComfyUI-GGUF.'
const fastGguf =
  'Pour les petites cartes, préréglages rapides seulement\u00A0; demande le pack de nœuds ComfyUI-GGUF.'
const fastOnly = 'Préréglages rapides seulement\u00A0: ni guidage, ni LoRA de distillation.'
const own = 'Pour vos propres workflows.'
const camera =
  'Fait pour LTX-2 et expérimental avec 2.3\u00A0; décrire le mouvement dans le prompt marche souvent mieux.'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'Checkpoint dev, fp8',
    purpose: 'Tout en un fichier, pour tous les préréglages.',
  },
  'checkpoint-dev-nvfp4': {
    title: 'Checkpoint dev, nvfp4',
    purpose: 'Le plus petit checkpoint, pour les cartes RTX 50 et PyTorch avec CUDA 13.',
  },
  'checkpoint-dev-bf16': {
    title: 'Checkpoint dev, bf16',
    purpose: 'Pleine précision, pour les cartes de 48 Go ou plus.',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: 'Checkpoint distillé 1.1, bf16',
    purpose:
      'Pleine précision, préréglages rapides seulement\u00A0: ni guidage, ni LoRA de distillation.',
  },
  'checkpoint-distilled-fp8': {
    title: 'Checkpoint distillé 1.0, fp8',
    purpose: 'La première version distillée\u00A0; peut abîmer la fin des longues vidéos.',
  },
  'gemma-fp4': { title: 'Gemma 3 12B en fp4', purpose: 'Encode le prompt.' },
  'gemma-fp8': {
    title: 'Gemma 3 12B en fp8',
    purpose: 'Encode le prompt un peu plus précisément que fp4.',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B en bf16',
    purpose: 'Pleine précision\u00A0; aussi pour les GPU d’Apple, qui ne gèrent ni fp4 ni fp8.',
  },
  'distilled-lora-1.1': {
    title: 'LoRA de distillation 1.1, rang 111',
    purpose: 'Grâce à lui, 8 étapes suffisent\u00A0; nécessaire à tout modèle dev.',
  },
  'distilled-lora-384-1.1': {
    title: 'LoRA de distillation 1.1, rang 384',
    purpose: 'Le même au rang complet\u00A0; demande trois fois plus de mémoire.',
  },
  'distilled-lora-384': {
    title: 'LoRA de distillation 1.0, rang 384',
    purpose: 'La première version.',
  },
  'distilled-lora-105': {
    title: 'LoRA de distillation 1.0, rang 105',
    purpose: 'La première version, plus petite.',
  },
  film: {
    title: 'Interpolation d’images',
    purpose: 'Double la cadence d’une vidéo terminée.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Double la taille d’une vidéo terminée.',
  },
  'upscaler-x2-1.1': {
    title: 'Upscaler spatial ×2, 1.1',
    purpose: 'Double la taille entre les deux passes.',
  },
  'upscaler-x2-1.0': {
    title: 'Upscaler spatial ×2, 1.0',
    purpose: 'La première version, retirée par ses auteurs.',
  },
  'upscaler-x1.5-1.0': {
    title: 'Upscaler spatial ×1,5',
    purpose: 'Pour vos propres workflows\u00A0; aucun mode ne l’utilise.',
  },
  'temporal-upscaler-x2-1.0': {
    title: 'Upscaler temporel ×2',
    purpose: 'Double la cadence, dans vos propres workflows\u00A0; aucun mode ne l’utilise.',
  },
  'union-control': {
    title: 'IC-LoRA de contrôle (contours, profondeur, pose)',
    purpose: 'Fait suivre au transfert de style le mouvement de votre vidéo.',
  },
  'transformer-dev-bf16': {
    title: 'Transformer dev, bf16',
    purpose: 'Le transformer seul, en pleine précision.',
  },
  'transformer-dev-fp8': {
    title: 'Transformer dev, fp8',
    purpose: 'Le transformer seul.',
  },
  'transformer-distilled-1.1-fp8': {
    title: 'Transformer distillé 1.1, fp8',
    purpose: fastOnly,
  },
  'transformer-distilled-1.1-mxfp8': {
    title: 'Transformer distillé 1.1, mxfp8',
    purpose: fastOnly,
  },
  'transformer-distilled-fp8': {
    title: 'Transformer distillé 1.0, fp8',
    purpose: 'La première version distillée.',
  },
  'gguf-dev-q4km': { title: 'GGUF dev, Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'GGUF dev, UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'GGUF dev, UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'GGUF dev, Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: 'GGUF distillé 1.1, Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: 'GGUF distillé 1.1, Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: 'GGUF distillé 1.1, UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'GGUF distillé 1.1 de QuantStack, Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'GGUF distillé 1.1 de QuantStack, Q6_K',
    purpose: fastGguf,
  },
  'text-projection': {
    title: 'Projection de texte',
    purpose: 'Relie l’encodeur de texte à des fichiers séparés ou à un GGUF.',
  },
  'connectors-distilled': {
    title: 'Connecteurs de texte pour le GGUF distillé',
    purpose: 'Relient l’encodeur de texte à un GGUF distillé.',
  },
  'video-vae': {
    title: 'VAE vidéo',
    purpose: 'Décode les latents en images, pour des fichiers séparés ou un GGUF.',
  },
  'video-vae-distilled': {
    title: 'VAE vidéo pour le GGUF distillé',
    purpose: 'Décode les latents en images, pour un GGUF distillé.',
  },
  'audio-vae': {
    title: 'VAE audio',
    purpose: 'Décode les latents en son, pour des fichiers séparés ou un GGUF.',
  },
  'audio-vae-distilled': {
    title: 'VAE audio pour le GGUF distillé',
    purpose: 'Décode les latents en son, pour un GGUF distillé.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Estime la profondeur de la vidéo, pour le transfert de style par profondeur.',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'Détecte les poses dans la vidéo, pour le transfert de style par pose.',
  },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: 'Détecte plusieurs personnes pour SDPose, dans vos propres workflows.',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: 'Un autre modèle de profondeur, pour vos propres workflows.',
  },
  'preview-vae': {
    title: 'VAE d’aperçu',
    purpose:
      'Aperçus plus nets dans vos propres workflows avec KJNodes\u00A0; ComfyUI lui-même ne l’utilise pas.',
  },
  'prompt-enhancer': {
    title: 'LoRA d’enrichissement de prompts',
    purpose:
      'Fait écrire à l’encodeur de texte de plus longs prompts, dans les workflows officiels.',
  },
  'ic-motion-track': {
    title: 'IC-LoRA Motion Track',
    purpose: `Déplace des choses le long de trajets dessinés. ${own}`,
  },
  'ic-ingredients': {
    title: 'IC-LoRA Ingredients',
    purpose: 'Garde les personnes et objets d’images de référence, dans Texte vers vidéo.',
  },
  'ic-in-outpainting': {
    title: 'IC-LoRA In- et Outpainting',
    purpose: 'Peint ce qui entoure une vidéo, dans un cadre plus grand.',
  },
  'ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2',
    purpose: 'Double la taille d’une vidéo et ajoute des détails.',
  },
  'ic-upscaler-x4': {
    title: 'IC-LoRA Pixel-Upscaler ×4',
    purpose: 'Quadruple la taille d’une vidéo et ajoute des détails.',
  },
  'ic-deblur': {
    title: 'IC-LoRA Deblur',
    purpose: 'Rend nette une vidéo floue.',
  },
  'ic-decompression': {
    title: 'IC-LoRA Decompression',
    purpose: 'Retire d’une vidéo les artefacts de compression.',
  },
  'ic-colorization': {
    title: 'IC-LoRA Colorization',
    purpose: 'Colorise une vidéo en noir et blanc.',
  },
  'ic-clean-plate': {
    title: 'IC-LoRA Clean Plate',
    purpose: 'Retire d’une vidéo les personnes et les véhicules.',
  },
  'ic-day-to-night': {
    title: 'IC-LoRA Day to Night',
    purpose: 'Change une vidéo de jour en vidéo de nuit.',
  },
  'ic-water': {
    title: 'IC-LoRA Water Simulation',
    purpose: 'Ajoute de l’eau à une vidéo.',
  },
  'ic-relight': {
    title: 'IC-LoRA Relight',
    purpose: 'Éclaire autrement une vidéo en extérieur, avec un autre soleil.',
  },
  'ic-shave': {
    title: 'IC-LoRA Instant Shave',
    purpose: 'Enlève la barbe d’une personne dans une vidéo.',
  },
  'ic-greenscreen': {
    title: 'IC-LoRA avatar sur fond vert',
    purpose: 'Place une personne qui parle devant un fond vert.',
  },
  'ic-crossview': {
    title: 'IC-LoRA CrossView',
    purpose: 'Montre une scène sous un nouvel angle de caméra.',
  },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `Double une personne qui parle. ${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `Étend la plage de luminosité. ${own}` },
  'id-lora-talkvid': {
    title: 'LoRA de voix',
    purpose: 'Parle avec la voix d’un échantillon, dans Texte vers vidéo et Image vers vidéo.',
  },
  'style-transition': {
    title: 'LoRA Transition',
    purpose: 'Une scène devient une autre\u00A0; le prompt doit contenir zhuanchang.',
  },
  'style-fpv': { title: 'LoRA drone FPV', purpose: 'Le vol fluide d’un drone FPV.' },
  'style-crt': {
    title: 'LoRA écran cathodique',
    purpose: 'Un vieil écran cathodique\u00A0; le prompt commence par crtanim,',
  },
  'style-fantasy-anime': {
    title: 'LoRA fantasy anime',
    purpose: 'De la fantasy en anime\u00A0; le prompt doit contenir f4nt4sy4n1m6.',
  },
  'style-fantasy-realism': {
    title: 'LoRA fantasy réaliste',
    purpose: 'De la fantasy en prise de vues réelle\u00A0; le prompt doit contenir f4nt4sy.',
  },
  'style-fantasy-painterly': {
    title: 'LoRA fantasy peinte',
    purpose: 'De la fantasy en peinture à l’huile\u00A0; le prompt doit contenir D4rkP41nt3r.',
  },
  'style-cyberpunk': {
    title: 'LoRA cyberpunk',
    purpose: 'Pluie et néons\u00A0; le prompt doit contenir C6b4rP8nk.',
  },
  'style-claymation': {
    title: 'LoRA pâte à modeler',
    purpose: 'Stop-motion en pâte à modeler\u00A0; le prompt doit contenir claymation style.',
  },
  'style-felt': {
    title: 'LoRA feutrine',
    purpose: 'Feutrine découpée et cousue\u00A0; le prompt doit contenir F3ltCut0u7.',
  },
  'style-paper': {
    title: 'LoRA papier découpé',
    purpose: 'Couches de papier découpé\u00A0; le prompt doit contenir Pap3rCut0u7.',
  },
  'style-soft': {
    title: 'LoRA Soft Enhance',
    purpose: 'Plus de détails, un contraste plus doux.',
  },
  'style-wild-west': {
    title: 'LoRA Far West',
    purpose: 'Poussière et cow-boys\u00A0; le prompt doit contenir W1ldW4st.',
  },
  'style-product': {
    title: 'LoRA publicité de produit',
    purpose: 'Spots publicitaires\u00A0; force 0,85, le prompt doit contenir srx_commercial.',
  },
  'style-cinemagraph': {
    title: 'LoRA cinémagraphe',
    purpose:
      'Tout est immobile, sauf un détail\u00A0; force 2, le prompt commence par CINEMAGRAPH_MOTION.',
  },
  'camera-dolly-in': { title: 'La caméra avance', purpose: camera },
  'camera-dolly-out': { title: 'La caméra recule', purpose: camera },
  'camera-dolly-left': { title: 'La caméra va à gauche', purpose: camera },
  'camera-dolly-right': { title: 'La caméra va à droite', purpose: camera },
  'camera-jib-up': { title: 'La caméra monte', purpose: camera },
  'camera-jib-down': { title: 'La caméra descend', purpose: camera },
  'camera-static': { title: 'La caméra est fixe', purpose: camera },
}

export const fr: Ltx23Words = {
  files,
  presets: { draft: 'Brouillon', fast: 'Rapide', balanced: 'Équilibré', quality: 'Qualité' },
  help: {
    halfSize: 'Aperçu à demi-taille, 8 étapes. Finalisez les bons.',
    twoSteps: '8 + 2 étapes',
    official: '8 + 3 étapes, les paramètres officiels',
    guided: '20 étapes guidées + 3\u00A0; utilise le prompt négatif',
    onePass: '8 étapes en une passe',
    guidedOnce: '20 étapes guidées en une passe\u00A0; utilise le prompt négatif',
    followedTwice: '8 + 3 étapes, en suivant la vidéo dans les deux passes',
  },
  loaders: {
    checkpoint: { name: 'Checkpoint' },
    split: {
      name: 'Fichiers séparés',
      used: (settings) => `${settings} avec des fichiers séparés`,
    },
    gguf: { name: 'GGUF', used: (settings) => `${settings} avec un GGUF` },
  },
  roles: {
    checkpoint: 'Checkpoint',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: 'Encodeur de texte',
    distilledLora: 'LoRA de distillation',
    upscaler: 'Upscaler',
    textProjection: 'Projection de texte',
    videoVae: 'VAE vidéo',
    audioVae: 'VAE audio',
  },
  tools: {
    'clean-plate': {
      name: 'Décor vide',
      does: 'Retire les personnes et les véhicules et complète ce qu’il y a derrière. Décrivez le lieu vide.',
    },
    colorize: {
      name: 'Coloriser',
      does: 'Donne des couleurs naturelles à une vidéo en noir et blanc. Décrivez la scène et ses couleurs.',
    },
    deblur: {
      name: 'Rendre net',
      does: 'Rend nette une vidéo mal mise au point\u00A0; le flou de mouvement reste. Décrivez la scène.',
    },
    decompress: {
      name: 'Réparer la compression',
      does: 'Retire les blocs et les franges d’une forte compression\u00A0; le bruit reste. Décrivez la scène.',
    },
    'day-to-night': {
      name: 'Du jour à la nuit',
      does: 'Change un plan de jour en plan de nuit, surtout en extérieur. Décrivez la nuit et ses lumières.',
    },
    relight: {
      name: 'Rééclairer',
      does: 'Éclaire autrement un plan en extérieur\u00A0: choisissez la lumière et où se trouve le soleil. Le prompt ne dit que cela, rien de la scène.',
    },
    water: {
      name: 'Ajouter de l’eau',
      does: 'Ajoute des rivières, des vagues, de la pluie ou des crues à une scène sèche. Décrivez l’eau et son mouvement.',
    },
    shave: {
      name: 'Raser',
      does: 'Enlève à une personne barbe, moustache et poils courts\u00A0; le visage et les mouvements restent. Décrivez la personne sans eux.',
    },
    greenscreen: {
      name: 'Avatar sur fond vert',
      does: 'Place une personne qui parle à la caméra devant un fond vert uni. Pour les vidéos verticales.',
    },
    'camera-angle': {
      name: 'Nouvel angle',
      does: 'Montre la même scène sous un autre angle, de préférence par petits pas\u00A0; pas de derrière.',
    },
    'detail-2': {
      name: 'Détails ×2',
      does: 'Double la taille d’une petite vidéo et ajoute des détails. Décrivez la scène.',
    },
    'detail-4': {
      name: 'Détails ×4',
      does: 'Quadruple la taille d’une très petite vidéo et ajoute des détails. Décrivez la scène.',
    },
    outpaint: {
      name: 'Agrandir le cadre',
      does: 'Donne à une vidéo un cadre plus grand et peint ce qui l’entoure\u00A0; la vidéo elle-même reste telle quelle. Décrivez toute la scène.',
    },
  },
}
