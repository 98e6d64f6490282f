import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: '作り直すもの',
  parts: {
    both: { label: '両方', hint: '範囲の映像とサウンドを作り直します' },
    picture: { label: '映像', hint: '映像だけを作り直します。サウンドはそのままです' },
    sound: { label: 'サウンド', hint: 'サウンドだけを作り直します。映像はそのままです' },
  },
  span: '範囲',
  context: 'コンテキスト',
  contextHelp: '範囲が自然につながるように、モデルが前後をどれだけ見聞きするか。',
  spanOf: (from, to) => `${from}～${to}秒`,
  longest: (seconds) => `範囲は最大${seconds}秒です。`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `動画は${v.frames}フレームです。モデルには${v.min}フレーム以上必要です。`,
    'もっと長い動画を選んでください。',
  ],
  span_empty: (v) => [
    '範囲が空のため、作り直すものがありません。',
    `${decimal(v.min, 2)}秒以上にしてください。`,
  ],
  span_outside: (v) => [
    `範囲は${decimal(v.start, 2)}秒から始まりますが、動画の長さは${decimal(v.seconds, 2)}秒です。`,
    `${decimal(v.latest, 2)}秒以前から始めてください。`,
  ],
  span_too_long: (v) => [
    `${decimal(v.seconds, 1)}秒の範囲に前後${decimal(v.context, 1)}秒ずつのコンテキストを加えると、1つのジョブの上限を超えます。`,
    `${decimal(v.max, 1)}秒以下にするか、「詳細設定」でコンテキストを減らしてください。`,
  ],
  span_far: (v) => [
    `範囲の片側に${decimal(v.seconds, 0)}秒の動画があります。ComfyUIがそのまま残せるのは${decimal(v.max, 0)}秒までです。`,
    '先に動画を範囲の周辺だけに切り詰めてください。',
  ],
}
