import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: '此任务',
  previous: '上一个任务',
  next: '下一个任务',
  place: (at, of) => `${at}/${of}`,
  inputs: '输入',
  useInput: (input, mode) => `用作“${mode}”的${input}`,
  from: (seconds) => `从 ${seconds} 秒`,
  loras: 'LoRA',
  second: (strength) => `，第二遍 ${strength}`,
  settings: '设置',
  size: '尺寸',
  length: '时长',
  lengthOf: (frames, fps, seconds) => `${frames} 帧，${fps} fps，${seconds} 秒`,
  seed: '种子',
  took: '用时',
  made: '创建时间',
  file: '文件',
}
