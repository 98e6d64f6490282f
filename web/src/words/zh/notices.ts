import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: '视频已完成',
  failed: '任务失败',
  reportCopied: '报告已复制',
  reportCopiedHow: '求助时粘贴即可。',
  reportRefused: '浏览器不允许复制报告',
  reportRefusedHow: '可以从卡片中复制 ComfyUI 的消息。',
  noAnswer: 'ComfyUI 无响应',
  partsApart: '因此各段仍是单独的视频。',
  runKept: '任务已保存，ComfyUI 恢复后会发送。',
  notSent: '任务未发送',
  notCancelled: '任务尚未取消',
  notReordered: '顺序未更改',
  willRetry: 'ComfyUI 无响应。恢复后 LTX AIO 会重试。',
  connectionBroke: '连接已断开',
  languageMissing: (language) => `无法加载 ${language}`,
  languageMissingHow: 'LTX AIO 保持当前语言。重新加载页面即可重试。',
  previewOff: '已对此 ComfyUI 关闭实时预览',
  previewOffDetail: '它导致一个任务终止。可在“设置”中重新开启。',
}
