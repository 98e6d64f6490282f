import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `约 ${time}`,
  between: (from, to) => `${from} – ${to}`,
  secondsBetween: (from, to) => `${from}–${to} 秒`,
  minutesBetween: (from, to) => `${from}–${to} 分钟`,
  seconds: (count) => `${count} 秒`,
  minutes: (count) => `${count} 分钟`,
  hours: (count) => `${count} 小时`,
  over: (limit) => `超过 ${limit}`,
  none: '暂无预计时间：在这台电脑上运行一次后就会有。',
  open: '时长由模型决定，因此用时可能不同。',
  memory: {
    failed: (size, seconds) => `以前在这里运行 ${size}、${seconds} 秒时显存或内存不足。`,
    beyond: '比这里成功运行过的都大，显存或内存可能不足。',
    try: (how) => `${how}试试`,
  },
}
