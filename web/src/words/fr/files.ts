import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'un checkpoint',
  transformer: 'un transformer',
  textEncoder: 'un encodeur de texte',
  textProjection: 'une projection de texte',
  videoVae: 'un VAE vidéo',
  audioVae: 'un VAE audio',
  upscaler: 'un upscaler',
  durationHead: 'une tête de durée',
  lora: 'un LoRA',
  icLora: 'un IC-LoRA',
  distilledLora: 'un LoRA de distillation',
  textEncoderLora: 'un LoRA pour encodeurs de texte',
}

export const files: Words['files'] = {
  label: 'Fichiers de modèle',
  model: 'Modèle',
  kindOf: (kind) => kinds[kind] ?? 'un autre type de fichier',
  upscaler: (axis, factor) =>
    axis === 'time' ? 'un upscaler de cadence' : `un upscaler ×${factor}`,
  generation: (name) => `LTX-${name}`,
  missing: 'Manquant',
  fits: {
    vram: 'Tient dans la VRAM.',
    ram: 'Plus grand que la VRAM\u00A0: une partie reste en RAM, ce qui est plus lent.',
    neither: 'Plus grand que la VRAM et la RAM réunies.',
    nvfp4: 'nvfp4 demande une carte RTX 50 et PyTorch pour CUDA 13.',
    apple: 'Les GPU d’Apple ne gèrent pas cette précision.',
  },
  use: (file) => `Utiliser ${file}`,
  switchOff: (file) => `Désactiver ${file}`,
  useAutomatic: 'Utiliser le fichier automatique',
  useIt: 'Utiliser',
  inUse: 'Utilisé',
}
