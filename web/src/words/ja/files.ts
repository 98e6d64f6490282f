import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'チェックポイント',
  transformer: 'Transformer',
  textEncoder: 'テキストエンコーダー',
  textProjection: 'テキストプロジェクション',
  videoVae: '動画VAE',
  audioVae: 'オーディオVAE',
  upscaler: 'アップスケーラー',
  durationHead: 'Duration Head',
  lora: 'LoRA',
  icLora: 'IC-LoRA',
  distilledLora: '蒸留LoRA',
  textEncoderLora: 'テキストエンコーダー用のLoRA',
}

export const files: Words['files'] = {
  label: 'モデルファイル',
  model: 'モデル',
  kindOf: (kind) => kinds[kind] ?? '別の種類のファイル',
  upscaler: (axis, factor) =>
    axis === 'time' ? 'フレームレートのアップスケーラー' : `×${factor}のアップスケーラー`,
  generation: (name) => `LTX-${name}`,
  missing: '不足',
  fits: {
    vram: 'VRAMに収まります。',
    ram: 'VRAMより大きく、一部はRAMに置かれるため遅くなります。',
    neither: 'VRAMとRAMの合計より大きいです。',
    nvfp4: 'nvfp4にはRTX 50シリーズとCUDA 13対応のPyTorchが必要です。',
    apple: 'AppleのGPUではこの精度を使えません。',
  },
  use: (file) => `${file}を使用`,
  switchOff: (file) => `${file}をオフにする`,
  useAutomatic: '自動のファイルを使用',
  useIt: '使用',
  inUse: '使用中',
}
