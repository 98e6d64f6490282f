import { zh as ltx23 } from '../../ltx-2.3/words/zh.ts'
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
  '2.5-ic-ingredients': {
    title: '参考素材 IC-LoRA（LTX-2.5）',
    purpose: '在“文生视频”中保留参考图像里的人和物。',
  },
  '2.5-ic-clean-plate': { title: '净景 IC-LoRA（LTX-2.5）', purpose: '从视频中去除人和车辆。' },
  '2.5-ic-colorization': { title: '上色 IC-LoRA（LTX-2.5）', purpose: '为黑白视频上色。' },
  '2.5-ic-deblur': { title: '去模糊 IC-LoRA（LTX-2.5）', purpose: '让失焦的视频变清晰。' },
  '2.5-ic-decompression': {
    title: '压缩修复 IC-LoRA（LTX-2.5）',
    purpose: '去除视频中的压缩瑕疵。',
  },
  '2.5-ic-day-to-night': {
    title: '白天变黑夜 IC-LoRA（LTX-2.5）',
    purpose: '将白天的视频变成夜晚。',
  },
  '2.5-ic-water': { title: '水体模拟 IC-LoRA（LTX-2.5）', purpose: '在视频中加入水。' },
  '2.5-ic-upscaler-x2': {
    title: '像素放大模型 ×2 IC-LoRA（LTX-2.5）',
    purpose: '将视频尺寸放大一倍并增加细节。',
  },
  '2.5-style-cinemagraph': {
    title: '动态静图 LoRA（LTX-2.5）',
    purpose: '只有一处在动，其余静止；提示词以 CINEMAGRAPH_MOTION 开头。',
  },
  'union-control': {
    title: '控制 IC-LoRA（边缘、深度、姿态）',
    purpose: '让风格转换跟随视频的动作。为 LTX-2.3 制作，用于 LTX-2.5 属实验性质。',
  },
  'moge-2': { title: 'MoGe 2', purpose: '估计视频的深度，用于风格转换的“深度”。' },
  sdpose: { title: 'SDPose', purpose: '检测视频中的姿态，用于风格转换的“姿态”。' },
  film: { title: '插帧', purpose: '将已完成视频的帧率提高一倍。' },
  'realesrgan-x4plus': { title: 'Real-ESRGAN ×4', purpose: '将已完成视频的尺寸放大一倍。' },
}

const before = ltx23.tools

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
