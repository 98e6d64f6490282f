import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'um checkpoint',
  transformer: 'um transformer',
  textEncoder: 'um codificador de texto',
  textProjection: 'uma projeção de texto',
  videoVae: 'um VAE de vídeo',
  audioVae: 'um VAE de áudio',
  upscaler: 'um upscaler',
  durationHead: 'um cabeçote de duração',
  lora: 'um LoRA',
  icLora: 'um IC-LoRA',
  distilledLora: 'um LoRA de destilação',
  textEncoderLora: 'um LoRA para codificadores de texto',
}

export const files: Words['files'] = {
  label: 'Arquivos de modelo',
  model: 'Modelo',
  kindOf: (kind) => kinds[kind] ?? 'outro tipo de arquivo',
  upscaler: (axis, factor) =>
    axis === 'time' ? 'um upscaler da taxa de quadros' : `um upscaler ×${factor}`,
  generation: (name) => `LTX-${name}`,
  missing: 'Ausente',
  fits: {
    vram: 'Cabe na VRAM.',
    ram: 'Maior que a VRAM: uma parte fica na RAM, o que é mais lento.',
    neither: 'Maior que a VRAM e a RAM juntas.',
    nvfp4: 'nvfp4 precisa de uma placa RTX 50 e do PyTorch para CUDA 13.',
    apple: 'As GPUs da Apple não aceitam esta precisão.',
  },
  use: (file) => `Usar ${file}`,
  switchOff: (file) => `Desativar ${file}`,
  useAutomatic: 'Usar o arquivo automático',
  useIt: 'Usar',
  inUse: 'Em uso',
}
