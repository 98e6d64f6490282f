import type { Words } from '../en/index.ts'
import { samples as english } from '../en/samples.ts'
import { titled } from '../titled.ts'

export const samples: Words['samples'] = {
  t2v: titled(english.t2v, {
    market: 'Ein Nachtmarkt im Regen',
    talk: 'Jemand spricht',
  }),
  a2v: titled(english.a2v, {
    dancer: 'Eine Tänzerin in einer leeren Halle',
    abstract: 'Tinte, die dem Ton folgt',
  }),
  i2v: titled(english.i2v, {
    portrait: 'Eine Person dreht sich um und geht',
    landscape: 'Eine Landschaft erwacht',
  }),
  lipsync: titled(english.lipsync, {
    singer: 'Jemand singt ins Mikrofon',
    presenter: 'Jemand erklärt etwas',
  }),
  keyframe: titled(english.keyframe, {
    day: 'Vom Tag zur Nacht',
    move: 'Die Kamera wandert',
  }),
  style: titled(english.style, {
    paper: 'Aus Papier geschnitten',
    watercolour: 'Als Aquarell gemalt',
  }),
}
