import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'ein Checkpoint',
  transformer: 'ein Transformer',
  textEncoder: 'ein Text-Encoder',
  textProjection: 'eine Text-Projektion',
  videoVae: 'ein Video-VAE',
  audioVae: 'ein Audio-VAE',
  upscaler: 'ein Upscaler',
  durationHead: 'ein Duration-Head',
  lora: 'ein LoRA',
  icLora: 'ein IC-LoRA',
  distilledLora: 'ein Destillations-LoRA',
  textEncoderLora: 'ein LoRA für Text-Encoder',
}

export const files: Words['files'] = {
  label: 'Modelldateien',
  model: 'Modell',
  kindOf: (kind) => kinds[kind] ?? 'eine andere Art von Datei',
  upscaler: (axis, factor) =>
    axis === 'time' ? 'ein Upscaler für die Bildrate' : `ein Upscaler für ×${factor}`,
  generation: (name) => `LTX-${name}`,
  missing: 'Nicht vorhanden',
  fits: {
    vram: 'Passt in den Grafikspeicher.',
    ram: 'Größer als der Grafikspeicher: Ein Teil bleibt im Arbeitsspeicher, das ist langsamer.',
    neither: 'Größer als Grafikspeicher und Arbeitsspeicher zusammen.',
    nvfp4: 'nvfp4 braucht eine RTX-50-Karte und PyTorch für CUDA 13.',
    apple: 'GPUs von Apple können mit dieser Genauigkeit nicht rechnen.',
  },
  use: (file) => `${file} verwenden`,
  switchOff: (file) => `${file} ausschalten`,
  useAutomatic: 'Automatische Datei verwenden',
  useIt: 'Verwenden',
  inUse: 'In Verwendung',
}
