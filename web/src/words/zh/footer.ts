import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `生成 × ${count}` : '生成'),
  sending: '正在发送…',
  control: 'Ctrl',
  waiting: (count) => (count > 1 ? `文件就绪后开始生成 ${count} 个视频。` : '文件就绪后开始。'),
  dontGenerate: '不生成',
  files: {
    label: '模型文件',
    download: '下载缺失文件',
    count: (files) => `${files} 个文件`,
    atLeast: (size) => `至少 ${size}`,
    free: (size) => `可用 ${size}`,
    noRoom: '磁盘空间不足。',
    makeRoom: (size) => `请腾出 ${size}，或选择其他磁盘上的文件夹。`,
    which: (files) => (files === 1 ? '文件和文件夹' : '各文件和文件夹'),
    byHand: (files) =>
      `缺少 ${files} 个模型文件。请在运行 ComfyUI 的电脑上，在 ComfyUI 文件夹的上一级文件夹中打开终端并运行：`,
    noShim: '无法下载：LTX AIO 的后端无响应。',
  },
}
