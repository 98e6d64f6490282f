import type { Words } from '../en/index.ts'

export const batch: Words['batch'] = {
  strength: (strength) => `强度 ${strength}`,
  label: (count, prompt) => `批次（${count} 个）：${prompt}`,
  span: (from, to, video) => `重拍 ${video} 的 ${from}–${to} 秒`,
  poster: (number, what) => `${number}：${what}`,
  chosen: '已选',
  choose: (number) => `选择 ${number}`,
  ready: (ready, count) => (ready === count ? `${count} 个视频` : `已完成 ${ready}/${count}`),
  waiting: '等待中',
  running: '进行中',
  failed: '失败',
  play: '全部播放',
  pause: '全部暂停',
  finish: (count) => (count === 1 ? '所选草稿出成片' : `所选 ${count} 个出成片`),
  compare: '对比这两个',
  hideOthers: '隐藏其他',
  clear: '取消选择',
  more: (count) => `再显示 ${count} 个`,
  inStrip: (count, what) => `批次（${count} 个），${what}`,
  keys: '按 1 到 9 选择，方向键移动，Enter 显示，F 出成片，S 收藏，X 隐藏，C 对比，空格键播放或暂停。',
}
