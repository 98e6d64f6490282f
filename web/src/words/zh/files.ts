import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: 'Checkpoint',
  transformer: 'Transformer',
  textEncoder: '文本编码器',
  textProjection: '文本投影',
  videoVae: '视频 VAE',
  audioVae: '音频 VAE',
  upscaler: '放大模型',
  durationHead: '时长预测头',
  lora: 'LoRA',
  icLora: 'IC-LoRA',
  distilledLora: '蒸馏 LoRA',
  textEncoderLora: '文本编码器的 LoRA',
}

export const files: Words['files'] = {
  label: '模型文件',
  model: '模型',
  kindOf: (kind) => kinds[kind] ?? '另一种文件',
  upscaler: (axis, factor) => (axis === 'time' ? '帧率放大模型' : `×${factor} 放大模型`),
  generation: (name) => `LTX-${name}`,
  missing: '缺失',
  fits: {
    vram: '显存放得下。',
    ram: '大于显存：一部分会放在内存中，速度较慢。',
    neither: '大于显存与内存之和。',
    nvfp4: 'nvfp4 需要 RTX 50 系列显卡和支持 CUDA 13 的 PyTorch。',
    apple: 'Apple GPU 无法运行此精度。',
  },
  use: (file) => `使用 ${file}`,
  switchOff: (file) => `停用 ${file}`,
  useAutomatic: '使用自动选择的文件',
  useIt: '使用',
  inUse: '使用中',
}
