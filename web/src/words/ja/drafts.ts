import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `「${preset}」で仕上げ`,
  queued: '仕上げのジョブをキューに追加しました。「作成」で確認できます。',
  firstPassGone: 'ドラフトの第1パスがここに保存されていません',
  firstPassRepeats: '仕上げで第1パスをやり直すため、このジョブは時間がかかります。',
  firstPassesGone: (drafts) => `ドラフト${drafts}件の第1パスがここに保存されていません`,
  firstPassesRepeat: '仕上げで第1パスをやり直すため、これらのジョブは時間がかかります。',
  saved: (drafts, size) => `ドラフト${drafts}件の第1パス：${size}`,
  clear: '消去',
  clearHelp: 'ドラフトは残りますが、仕上げで第1パスをやり直します。お気に入りの第1パスは残ります。',
  cleared: '消去しました。第1パスはお気に入りと進行中のジョブにだけ残っています。',
  keep: {
    title: 'ドラフト',
    days: '第1パスの保存期間',
    dayCount: (days) => `${days}日`,
    daysHelp: '仕上げは保存した第1パスから始まります。お気に入りの第1パスは残ります。',
    size: '最大容量',
    sizeHelp: '古いものから削除されます。5秒のドラフトは約2 MBです。',
  },
}
