const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'a checkpoint',
  transformer: 'a transformer',
  textEncoder: 'a text encoder',
  textProjection: 'a text projection',
  videoVae: 'a video VAE',
  audioVae: 'an audio VAE',
  upscaler: 'an upscaler',
  durationHead: 'a duration head',
  lora: 'a LoRA',
  icLora: 'an IC-LoRA',
  distilledLora: 'a distilled LoRA',
  textEncoderLora: 'a LoRA for text encoders',
}

/** The choice of model files, and what their headers say. */
export const files = {
  label: 'Model files',
  model: 'Model',
  /** completes "x.safetensors is …" */
  kindOf: (kind: string): string => kinds[kind] ?? 'another kind of file',
  upscaler: (axis: 'space' | 'time', factor: string): string =>
    axis === 'time' ? 'an upscaler for the frame rate' : `an upscaler for ×${factor}`,
  generation: (name: string): string => `LTX-${name}`,
  missing: 'Missing',
  /** whether a file suits this machine */
  fits: {
    vram: 'Fits in VRAM.',
    ram: 'Larger than VRAM: part of it stays in RAM, which is slower.',
    neither: 'Larger than VRAM and RAM together.',
    nvfp4: 'nvfp4 needs an RTX 50 card and PyTorch for CUDA 13.',
    apple: 'Apple GPUs can’t run this precision.',
  },
  use: (file: string): string => `Use ${file}`,
  switchOff: (file: string): string => `Switch off ${file}`,
  useAutomatic: 'Use the automatic file',
  useIt: 'Use',
  inUse: 'In use',
}
