import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: '追加する位置',
  directions: {
    after: { label: '終わりの後', hint: '新しい部分は最後のフレームに続きます' },
    before: { label: '始まりの前', hint: '新しい部分は最初のフレームにつながります' },
  },
  context: 'コンテキスト',
  contextHelp: '動きとサウンドを続けるために、モデルがもう一度見聞きする部分の長さ。',
  contextFrames: (frames, seconds) => `${frames}フレーム、${seconds}秒`,
  contextOnly: (frames) => `${frames}フレーム`,
  saves: '保存',
  whole: '動画全体',
  new: '新しい部分だけ',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `${bare(v.name)}のフレーム数が分かりません。`,
    'フレームを数えるLTX AIOのバックエンドをインストールしてください。',
  ],
  video_too_short_to_extend: (v) => [
    `動画は${v.frames}フレームです。動きを続けるには${v.min}フレーム以上必要です。`,
    'もっと長い動画を選ぶか、最後のフレームを「画像から動画」で使ってください。',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)}は${v.width}×${v.height}です。ComfyUIは辺が奇数の動画を保存できません。`,
    '両辺が偶数になるように1ピクセル切り取ってください。',
  ],
  video_large: (v) => [
    `${v.width}×${v.height}の${v.frames}フレームを結合するには、約${decimal(v.gigabytes, 0)} GBのRAMが必要です。`,
    '足りない場合は、動画を最後の数秒に切り詰めるか、新しい部分だけを保存してください。',
  ],
  video_too_large: (v) => [
    `${v.width}×${v.height}の${v.frames}フレームを結合するには、${decimal(v.gigabytes, 0)} GBのRAMが必要です。`,
    '先に動画を最後の数秒に切り詰めてください。',
  ],
  context_other: (v) => [
    `コンテキストは${v.asked}ではなく${v.context}フレームになります。モデルが受け付けるのは9、17、25…で、動画のフレーム数までです。`,
    'このままにするか、別のコンテキストを選んでください。',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)}の音声は${v.channels}チャンネルです。生成サウンドを結合できるのはモノラルとステレオだけです。`,
    '先にステレオにミックスダウンしてください。',
  ],
}
