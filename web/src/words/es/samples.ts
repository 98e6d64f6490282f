import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, {
    market: 'Un mercado nocturno bajo la lluvia',
    talk: 'Alguien habla',
  }),
  a2v: titled(english.a2v, {
    dancer: 'Una bailarina en una sala vacía',
    abstract: 'Tinta que sigue el sonido',
  }),
  i2v: titled(english.i2v, {
    portrait: 'Una persona se da la vuelta y se va',
    landscape: 'Un paisaje despierta',
  }),
  lipsync: titled(english.lipsync, {
    singer: 'Alguien canta al micrófono',
    presenter: 'Alguien explica algo',
  }),
  keyframe: titled(english.keyframe, {
    day: 'Del día a la noche',
    move: 'La cámara viaja',
  }),
  style: titled(english.style, {
    paper: 'Recortado en papel',
    watercolour: 'Pintado en acuarela',
  }),
}
