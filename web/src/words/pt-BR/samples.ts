import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, {
    market: 'Um mercado noturno na chuva',
    talk: 'Alguém fala',
  }),
  a2v: titled(english.a2v, {
    dancer: 'Uma dançarina em um salão vazio',
    abstract: 'Tinta que segue o som',
  }),
  i2v: titled(english.i2v, {
    portrait: 'Uma pessoa se vira e vai embora',
    landscape: 'Uma paisagem desperta',
  }),
  lipsync: titled(english.lipsync, {
    singer: 'Alguém canta ao microfone',
    presenter: 'Alguém explica algo',
  }),
  keyframe: titled(english.keyframe, {
    day: 'Do dia para a noite',
    move: 'A câmera viaja',
  }),
  style: titled(english.style, {
    paper: 'Recortado em papel',
    watercolour: 'Pintado em aquarela',
  }),
}
