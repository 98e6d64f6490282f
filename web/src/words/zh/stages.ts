import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: '正在启动',
  load: '加载模型',
  encode: '编码提示词',
  image: '准备图像',
  audio: '准备音频',
  video: '读取视频',
  rework: '处理画面',
  latent: '准备 Latent',
  diffuse_1: '扩散 1',
  upscale: '放大 ×2',
  diffuse_2: '扩散 2',
  decode: '解码',
  save: '保存',
}
