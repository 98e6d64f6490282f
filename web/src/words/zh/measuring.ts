import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: '测试这台电脑',
  help: (family) =>
    `用 ${family} 生成五个由小到大的短视频，大多数显卡约需 10 分钟。之后建议的尺寸和时间将来自这台电脑的实测，而不是估计。`,
  start: '测试',
  again: '重新测试',
  progress: (done, of) => `已生成 ${done}/${of} 个视频`,
  stop: '停止',
  size: '尺寸',
  time: '时间',
  full: '显存或内存不足',
  found: (family) => `用 ${family} 测得`,
}
