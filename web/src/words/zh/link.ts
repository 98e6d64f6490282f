import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) => `自 ${clock(since)} 起 ComfyUI 无响应；你的任务已保留。`,
  unread: (files) =>
    `ComfyUI 用户文件夹中的 ${files} 无法完整读取。LTX AIO 不会改动它；这里可能缺少该月的任务。`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' }).format(
    milliseconds,
  )
}
