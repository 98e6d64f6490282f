import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}：${text}`,
  comma: '、',
  percent: (value) => `${value}%`,
  units: { s: '秒', kB: 'kB', MB: 'MB', GB: 'GB' },
  attention: '要確認',
  inNewTab: '（新しいタブで開く）',
  said: 'ComfyUIのメッセージ',
  delete: '削除',
  keep: '残す',
  move: 'ドラッグ、またはAlt＋上下矢印キーで移動',
  list: {
    search: '検索',
    empty: '項目がありません',
    nothingFound: '一致なし',
    found: '{0}件見つかりました',
    chosen: '選択済み',
    noneChosen: '選択されていません',
  },
}
