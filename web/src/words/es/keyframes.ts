import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: 'Fotogramas clave',
  add: 'Agregar imágenes o videos',
  full: (max) => `${max} fotogramas clave es el máximo.`,
  picker: 'Elegir imágenes o videos como fotogramas clave',
  keys: 'Izquierda y derecha lo mueven un fotograma, con Mayús diez; un clip pasa al siguiente lugar posible. Inicio y Fin lo mueven al primer o último fotograma libre. Arriba y abajo eligen otro. Supr lo quita, Ctrl+D lo duplica.',
  first: 'Imagen inicial',
  last: 'Imagen final',
  at: (seconds) => `Fotograma clave en ${seconds} s`,
  clipAt: (seconds) => `Clip en ${seconds} s`,
  place: (seconds, frame, of) => `${seconds} s, fotograma ${frame} de ${of}`,
  clipPlace: (from, to, frame, last, of) =>
    `${from}–${to} s, fotogramas ${frame} a ${last} de ${of}`,
  time: 'Tiempo',
  strength: 'Fuerza',
  strengthOf: (input) => `${input}: fuerza`,
  snapped: (seconds, frame) => `→ fotograma ${frame}, ${seconds} s`,
  clipSnapped: (from, to, frame, last) => `→ fotogramas ${frame} a ${last}, ${from}–${to} s`,
  start: 'Video desde',
  length: 'Duración',
  swap: 'Cambiar con el siguiente',
  duplicate: 'Duplicar',
  remove: 'Quitar',
  done: {
    added: (what) => `${what} es un fotograma clave más.`,
    removed: (what) => `${what} ya no es un fotograma clave.`,
    moved: (what) => `${what} se movió.`,
    swapped: (what) => `${what} cambió de lugar.`,
    duplicated: (what) => `${what} se duplicó.`,
  },
  sending: (name, percent) => `${name}: ${percent}\u00A0%`,
  dismiss: 'Descartar',
  longer: (seconds) => `Alargar a ${decimal(seconds)} s`,
  moveTo: (seconds) => `Mover a ${decimal(seconds, 2)} s`,
  shortenTo: (seconds) => `Acortar a ${decimal(seconds, 2)} s`,
  fromSecond: (seconds) => `Empezar en ${decimal(seconds, 1)} s del video`,
  fromStart: 'Empezar en 0 s del video',
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
    'Todavía no hay ninguna imagen.',
    'Agrega una imagen inicial, una final o un fotograma clave entre ambas.',
  ],
  keys_too_many: (v) => [
    `Hay ${v.count} fotogramas clave; ${v.max} es el máximo.`,
    `Quita ${v.count - v.max}.`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)} está en ${decimal(v.at, 2)} s, pero el último fotograma está en ${decimal(v.end, 2)} s.`,
    'Muévelo, o alarga el video.',
  ],
  keys_collide: (v) => [
    `${bare(v.name)} cae en el mismo fotograma que otra imagen, en ${decimal(v.at, 2)} s.`,
    'Mueve una de las dos un fotograma o más.',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)} va de ${decimal(v.at, 2)} a ${decimal(v.to, 2)} s, pero el último fotograma está en ${decimal(v.end, 2)} s.`,
    'Mueve o acorta el clip, o alarga el video.',
  ],
  keys_overlap: (v) => [
    `${bare(v.name)} y ${bare(v.other)} se superponen en ${decimal(v.at, 2)} s.`,
    'Mueve uno de los dos, o acorta el clip.',
  ],
  clip_past_end: (v) => [
    `El clip va de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, pero ${bare(v.name)} termina en ${decimal(v.end, 2)} s.`,
    'Empiézalo antes, o acórtalo.',
  ],
}
