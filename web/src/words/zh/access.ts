import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}，${reached}/${stages}` : name),
  ready: (prompt) => `视频已完成：${prompt}`,
  cancelled: '任务已取消。',
  report: 'ComfyUI 的消息',
  lines: '要复制的命令',
  files: '缺失的文件',
}
