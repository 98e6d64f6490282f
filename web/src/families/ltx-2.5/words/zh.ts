import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'LTX-2.5 Transformer，int8',
    purpose: '生成视频和声音，适用于所有预设。',
  },
  '2.5-transformer-nvfp4': {
    title: 'LTX-2.5 Transformer，nvfp4',
    purpose: '最小的一个，用于 RTX 50 系列显卡和支持 CUDA 13 的 PyTorch。',
  },
  '2.5-transformer-bf16': {
    title: 'LTX-2.5 Transformer，bf16',
    purpose: '完整精度，用于 48 GB 或以上的显卡。',
  },
  '2.5-gemma-int8': { title: 'LTX-2.5 的 Gemma 4 12B，int8', purpose: '为提示词编码。' },
  '2.5-gemma-bf16': { title: 'LTX-2.5 的 Gemma 4 12B，bf16', purpose: '以完整精度为提示词编码。' },
  '2.5-gemma-e2b': { title: 'Gemma 4 E2B，int8', purpose: '用于“优化”，写出更好的提示词。' },
  '2.5-duration-head': {
    title: 'LTX-2.5 时长预测头',
    purpose: '时长由 LTX-2.5 决定时，从提示词读出视频应有多长。',
  },
  '2.5-upscaler-x2': { title: 'LTX-2.5 空间放大模型 ×2', purpose: '在两遍之间将尺寸放大一倍。' },
  '2.5-video-vae': {
    title: 'LTX-2.5 视频 VAE（带扩散）',
    purpose: '将 Latent 解码为帧，与官方模板相同。',
  },
  '2.5-video-vae-conv': {
    title: 'LTX-2.5 视频 VAE（不带扩散）',
    purpose: '将 Latent 解码为帧，速度更快。',
  },
  '2.5-audio-vae': { title: 'LTX-2.5 音频 VAE', purpose: '将 Latent 解码为声音。' },
  'union-control': {
    title: '控制 IC-LoRA（边缘、深度、姿态）',
    purpose: '让风格转换跟随视频的动作。为 LTX-2.3 制作，用于 LTX-2.5 属实验性质。',
  },
  'moge-2': { title: 'MoGe 2', purpose: '估计视频的深度，用于风格转换的“深度”。' },
  sdpose: { title: 'SDPose', purpose: '检测视频中的姿态，用于风格转换的“姿态”。' },
  film: { title: '插帧', purpose: '将已完成视频的帧率提高一倍。' },
  'realesrgan-x4plus': { title: 'Real-ESRGAN ×4', purpose: '将已完成视频的尺寸放大一倍。' },
}

export const zh: Ltx25Words = {
  files,
  presets: { draft: '草稿', fast: '快速', balanced: '均衡', quality: '高质量' },
  help: {
    halfSize: '一半尺寸的预览，8 步。满意的再出成片。',
    twoSteps: '8 + 2 步',
    official: '8 + 3 步，官方设置',
    onePass: '一遍 8 步',
    followedTwice: '8 + 3 步，两遍都跟随视频',
  },
  loaders: { split: { name: '分离文件' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: '文本编码器',
    upscaler: '放大模型',
    videoVae: '视频 VAE',
    audioVae: '音频 VAE',
  },
}
