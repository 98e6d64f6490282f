import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: 'このマシンを測定',
  help: (family) =>
    `${family}で、少しずつ大きな短い動画を5本作ります。多くのGPUで約10分かかります。その後、提案されるサイズと時間は、推定ではなくこのマシンの測定値になります。`,
  start: '測定',
  again: 'もう一度測定',
  progress: (done, of) => `${of}本中${done}本の動画が完成`,
  stop: '停止',
  size: 'サイズ',
  time: '時間',
  full: 'メモリ不足',
  found: (family) => `${family}で測定`,
}
