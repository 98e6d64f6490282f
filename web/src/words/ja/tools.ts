import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: 'ツール',
  fill: 'このツール用のプロンプトにする',
  fillHint:
    '入力した文を、このLoRAの学習に使われたプロンプトに入れます。「元に戻す」で復元できます。',
  alone: '自分の文だけを残す',
  aloneHint: '別のツールのプロンプトの文を取り除きます。「元に戻す」で復元できます。',
  untold: (trigger) => `このLoRAが反応する「${trigger}」がプロンプトにありません。`,
  licence: (name) => `ライセンス：${name}`,
  gated: 'Hugging Faceのアカウントが必要',
  about: 'このLoRAについて',
  choices: {
    azimuth: '左右',
    elevation: '高さ',
    distance: '距離',
    light: '光',
    sun: '太陽の方向',
  },
  place: {
    label: 'フレーム内の動画の位置',
    at: {
      'top-left': '左上',
      top: '上',
      'top-right': '右上',
      left: '左',
      center: '中央',
      right: '右',
      'bottom-left': '左下',
      bottom: '下',
      'bottom-right': '右下',
    },
    scaleHelp: '100%：フレームに収まる最大の大きさ。',
    sizes: (frame, inside) => `${frame}のうち、動画は${inside}です。`,
    unknown: '動画を追加すると、周囲に描き足される範囲が分かります。',
    whole: '下の「サイズ」はフレーム全体のサイズです。',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [
    `ツール${v.tool}はありません。`,
    `次から選んでください：${v.offered}。`,
  ],
  nothing_to_paint: (v) => [
    `動画（${v.width}×${v.height}）がフレーム全体（${v.frame.width}×${v.frame.height}）を埋めているため、周囲に描き足す場所がありません。`,
    '「サイズ」で別のアスペクト比を選ぶか、フレーム内の動画を小さくしてください。',
  ],
  tool_reaches_limit: (v) => [
    `動画は${v.width}×${v.height}です。1つのジョブで作れるのは一辺${v.max}ピクセルまでのため、${v.by}倍にはなりません。`,
    'このツールは小さい動画ほど効果があります。',
  ],
}
