import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, {
    market: 'Un marché de nuit sous la pluie',
    talk: 'Quelqu’un parle',
  }),
  a2v: titled(english.a2v, {
    dancer: 'Une danseuse dans une salle vide',
    abstract: 'De l’encre qui suit le son',
  }),
  i2v: titled(english.i2v, {
    portrait: 'Une personne se retourne et s’éloigne',
    landscape: 'Un paysage s’éveille',
  }),
  lipsync: titled(english.lipsync, {
    singer: 'Quelqu’un chante au micro',
    presenter: 'Quelqu’un explique quelque chose',
  }),
  keyframe: titled(english.keyframe, {
    day: 'Du jour à la nuit',
    move: 'La caméra voyage',
  }),
  style: titled(english.style, {
    paper: 'En papier découpé',
    watercolour: 'Peint à l’aquarelle',
  }),
}
