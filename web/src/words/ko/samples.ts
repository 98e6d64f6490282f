import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, { market: '비 오는 야시장', talk: '말하는 사람' }),
  a2v: titled(english.a2v, { dancer: '빈 홀의 무용수', abstract: '소리를 따라가는 잉크' }),
  i2v: titled(english.i2v, { portrait: '돌아서서 걸어가는 사람', landscape: '깨어나는 풍경' }),
  lipsync: titled(english.lipsync, { singer: '마이크 앞의 가수', presenter: '설명하는 진행자' }),
  keyframe: titled(english.keyframe, { day: '낮에서 밤으로', move: '이동하는 카메라' }),
  style: titled(english.style, { paper: '종이 오리기', watercolour: '수채화' }),
}
