import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, { market: '雨中夜市', talk: '有人说话' }),
  a2v: titled(english.a2v, { dancer: '空旷大厅里的舞者', abstract: '随声流动的墨水' }),
  i2v: titled(english.i2v, { portrait: '转身离去的人', landscape: '苏醒的风景' }),
  lipsync: titled(english.lipsync, { singer: '麦克风前的歌手', presenter: '讲解的主持人' }),
  keyframe: titled(english.keyframe, { day: '从白天到黑夜', move: '移动的镜头' }),
  style: titled(english.style, { paper: '剪纸', watercolour: '水彩画' }),
}
