import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: 'ビューアー',
  fold: 'ビューアーを折りたたむ',
  unfold: 'ビューアーを開く',
  newest: '最新の結果',
  took: (time) => `所要時間${time}`,
  useSeed: 'このシードをフォームで使用',
  seedUsed: (seed) => `シード${seed}をフォームに入れました。`,
  line: {
    label: 'サイズ、長さ、シード',
    seconds: (seconds) => `${seconds}秒`,
    upTo: (length) => `最大${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `シード${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: '2つの画像を入れ替え',
  editor: '大きなエディター',
  done: '完了',
}
