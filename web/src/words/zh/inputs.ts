import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: '首帧', hint: '视频以此图像开始。' },
  lastFrame: { label: '尾帧', hint: '视频以此图像结束。' },
  portrait: { label: '人像', hint: '说话或唱歌的人。' },
  styleImage: { label: '风格图像', hint: '可选：新风格的第一帧。' },
  sound: { label: '音频', hint: '音乐或语音，原样使用。' },
  speech: { label: '语音', hint: '人像要说或唱的内容，原样使用。' },
  voice: { label: '嗓音样本', hint: '用目标嗓音说话的 5 秒录音。' },
  video: { label: '视频', hint: '提供动作。' },
  treated: { label: '视频', hint: '工具要处理的视频；声音保持不变。' },
  retaken: { label: '视频', hint: '所选范围之外保持不变。' },
  extended: { label: '视频', hint: '保持不变；新的部分接在它上面。' },
}
