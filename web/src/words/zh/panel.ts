import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'zh-CN',
  partBroken: 'LTX AIO 的这一部分崩溃了。',
  kept: '你的任务会继续运行。任务、设置和输入的内容都已保留。',
}
