import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `以“${preset}”出成片`,
  queued: '已加入队列出成片。可在“创作”中查看。',
  firstPassGone: '这里没有保存该草稿的第一遍结果',
  firstPassRepeats: '出成片时会重做第一遍，因此此任务用时更长。',
  firstPassesGone: (drafts) => `这里没有保存 ${drafts} 个草稿的第一遍结果`,
  firstPassesRepeat: '出成片时会重做第一遍，因此这些任务用时更长。',
  saved: (drafts, size) => `${drafts} 个草稿的第一遍结果：${size}`,
  clear: '清除',
  clearHelp: '草稿会保留，但出成片时会重做第一遍。收藏的草稿不受影响。',
  cleared: '已清除。只有收藏和进行中的任务保留第一遍结果。',
  keep: {
    title: '草稿',
    days: '第一遍结果保留',
    dayCount: (days) => `${days} 天`,
    daysHelp: '出成片从第一遍结果开始。收藏的草稿始终保留。',
    size: '最多占用',
    sizeHelp: '最旧的先删除。5 秒的草稿约占 2 MB。',
  },
}
