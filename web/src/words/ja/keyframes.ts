import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: 'キーフレーム',
  add: '画像か動画を追加',
  full: (max) => `キーフレームは最大${max}個です。`,
  picker: 'キーフレームにする画像か動画を選択',
  keys: '左右キーで1フレーム、Shiftを押すと10フレーム移動します。クリップは次に置ける位置へ移動します。Home・Endで最初・最後の空きフレームへ、上下キーで別のキーフレームを選択します。Deleteで削除、Ctrl+Dで複製します。',
  first: '開始フレーム',
  last: '終了フレーム',
  at: (seconds) => `${seconds}秒のキーフレーム`,
  clipAt: (seconds) => `${seconds}秒のクリップ`,
  place: (seconds, frame, of) => `${seconds}秒、フレーム${frame}/${of}`,
  clipPlace: (from, to, frame, last, of) => `${from}～${to}秒、フレーム${frame}～${last}/${of}`,
  time: '時間',
  strength: '強度',
  strengthOf: (input) => `${input}：強度`,
  snapped: (seconds, frame) => `→ フレーム${frame}、${seconds}秒`,
  clipSnapped: (from, to, frame, last) => `→ フレーム${frame}～${last}、${from}～${to}秒`,
  start: '動画の開始位置',
  length: '長さ',
  swap: '次と入れ替え',
  duplicate: '複製',
  remove: '削除',
  done: {
    added: (what) => `${what}をキーフレームに追加しました。`,
    removed: (what) => `${what}をキーフレームから削除しました。`,
    moved: (what) => `${what}を移動しました。`,
    swapped: (what) => `${what}の位置を入れ替えました。`,
    duplicated: (what) => `${what}を複製しました。`,
  },
  sending: (name, percent) => `${name}：${percent}%`,
  dismiss: '閉じる',
  longer: (seconds) => `長さを${decimal(seconds)}秒にする`,
  moveTo: (seconds) => `${decimal(seconds, 2)}秒に移動`,
  shortenTo: (seconds) => `${decimal(seconds, 2)}秒に短縮`,
  fromSecond: (seconds) => `動画の${decimal(seconds, 1)}秒から使用`,
  fromStart: '動画の0秒から使用',
}

export const keyframeProblems: Pick<
  Words['problems'],
  | 'keys_missing'
  | 'keys_too_many'
  | 'key_out_of_range'
  | 'keys_collide'
  | 'clip_out_of_range'
  | 'keys_overlap'
  | 'clip_past_end'
> = {
  keys_missing: () => [
    '画像がまだありません。',
    '開始フレーム、終了フレーム、またはその間のキーフレームを追加してください。',
  ],
  keys_too_many: (v) => [
    `キーフレームが${v.count}個あります。最大は${v.max}個です。`,
    `${v.count - v.max}個削除してください。`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)}は${decimal(v.at, 2)}秒にありますが、最後のフレームは${decimal(v.end, 2)}秒です。`,
    '移動するか、動画を長くしてください。',
  ],
  keys_collide: (v) => [
    `${bare(v.name)}が、${decimal(v.at, 2)}秒のフレームで別の画像と重なっています。`,
    'どちらかを1フレーム以上ずらしてください。',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)}は${decimal(v.at, 2)}～${decimal(v.to, 2)}秒にありますが、最後のフレームは${decimal(v.end, 2)}秒です。`,
    '移動または短縮するか、動画を長くしてください。',
  ],
  keys_overlap: (v) => [
    `${bare(v.name)}と${bare(v.other)}が${decimal(v.at, 2)}秒で重なっています。`,
    'どちらかを移動するか、クリップを短くしてください。',
  ],
  clip_past_end: (v) => [
    `クリップは${decimal(v.from, 2)}～${decimal(v.to, 2)}秒を使いますが、${bare(v.name)}は${decimal(v.end, 2)}秒で終わります。`,
    '開始位置を早めるか、短くしてください。',
  ],
}
