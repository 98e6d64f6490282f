import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'un checkpoint',
  transformer: 'un transformer',
  textEncoder: 'un codificador de texto',
  textProjection: 'una proyección de texto',
  videoVae: 'un VAE de video',
  audioVae: 'un VAE de audio',
  upscaler: 'un upscaler',
  durationHead: 'un cabezal de duración',
  lora: 'un LoRA',
  icLora: 'un IC-LoRA',
  distilledLora: 'un LoRA de destilación',
  textEncoderLora: 'un LoRA para codificadores de texto',
}

export const files: Words['files'] = {
  label: 'Archivos de modelo',
  model: 'Modelo',
  kindOf: (kind) => kinds[kind] ?? 'otro tipo de archivo',
  upscaler: (axis, factor) =>
    axis === 'time' ? 'un upscaler de la tasa de fotogramas' : `un upscaler ×${factor}`,
  generation: (name) => `LTX-${name}`,
  missing: 'Falta',
  fits: {
    vram: 'Cabe en la VRAM.',
    ram: 'Más grande que la VRAM: una parte queda en la RAM, lo que es más lento.',
    neither: 'Más grande que la VRAM y la RAM juntas.',
    nvfp4: 'nvfp4 necesita una tarjeta RTX 50 y PyTorch para CUDA 13.',
    apple: 'Las GPU de Apple no admiten esta precisión.',
  },
  use: (file) => `Usar ${file}`,
  switchOff: (file) => `Desactivar ${file}`,
  useAutomatic: 'Usar el archivo automático',
  useIt: 'Usar',
  inUse: 'En uso',
}
