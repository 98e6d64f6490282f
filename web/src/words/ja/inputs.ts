import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: '開始フレーム', hint: '動画はこの画像から始まります。' },
  lastFrame: { label: '終了フレーム', hint: '動画はこの画像で終わります。' },
  portrait: { label: 'ポートレート', hint: '話す、または歌う人物。' },
  styleImage: { label: 'スタイル画像', hint: '任意：最初のフレームを新しいスタイルにした画像。' },
  sound: { label: 'オーディオ', hint: '音楽や話し声。そのまま使われます。' },
  speech: { label: '話し声', hint: 'ポートレートが話す、または歌う内容。そのまま使われます。' },
  voice: { label: '声のサンプル', hint: '話させたい声の、5秒の音声。' },
  video: { label: '動画', hint: '動きの元になります。' },
  treated: { label: '動画', hint: 'ツールで処理する動画。サウンドはそのまま残ります。' },
  retaken: { label: '動画', hint: '範囲の外はそのまま残ります。' },
  extended: { label: '動画', hint: 'そのまま残り、新しい部分が続きます。' },
}
