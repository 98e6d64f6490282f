import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, { market: '雨の夜市', talk: '語りかける人' }),
  a2v: titled(english.a2v, { dancer: '誰もいないホールの踊り手', abstract: '音に従うインク' }),
  i2v: titled(english.i2v, { portrait: '振り返り、歩き去る人', landscape: '目覚める風景' }),
  lipsync: titled(english.lipsync, {
    singer: 'マイクの前の歌手',
    presenter: '説明するプレゼンター',
  }),
  keyframe: titled(english.keyframe, { day: '昼から夜へ', move: '移動するカメラ' }),
  style: titled(english.style, { paper: '切り絵', watercolour: '水彩画' }),
}
