import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: 'Keyframes',
  add: 'Bilder oder Videos hinzufügen',
  full: (max) => `Mehr als ${max} Keyframes gehen nicht.`,
  picker: 'Bilder oder Videos für Keyframes auswählen',
  keys: 'Links und rechts verschieben um einen Frame, mit Umschalt um zehn; ein Clip springt an die nächste mögliche Stelle. Pos1 und Ende verschieben zum ersten oder letzten freien Frame. Auf und ab wählen einen anderen Keyframe. Entf entfernt, Strg+D dupliziert.',
  first: 'Anfangsbild',
  last: 'Endbild',
  at: (seconds) => `Keyframe bei ${seconds} s`,
  clipAt: (seconds) => `Clip bei ${seconds} s`,
  place: (seconds, frame, of) => `${seconds} s, Frame ${frame} von ${of}`,
  clipPlace: (from, to, frame, last, of) =>
    `${from}–${to} s, Frames ${frame} bis ${last} von ${of}`,
  time: 'Zeit',
  strength: 'Stärke',
  strengthOf: (input) => `${input}: Stärke`,
  snapped: (seconds, frame) => `→ Frame ${frame}, ${seconds} s`,
  clipSnapped: (from, to, frame, last) => `→ Frames ${frame} bis ${last}, ${from}–${to} s`,
  start: 'Video ab',
  length: 'Länge',
  swap: 'Mit dem nächsten tauschen',
  duplicate: 'Duplizieren',
  remove: 'Entfernen',
  done: {
    added: (what) => `${what} ist ein weiterer Keyframe.`,
    removed: (what) => `${what} ist kein Keyframe mehr.`,
    moved: (what) => `${what} wurde verschoben.`,
    swapped: (what) => `${what} hat den Platz getauscht.`,
    duplicated: (what) => `${what} wurde dupliziert.`,
  },
  sending: (name, percent) => `${name}: ${percent} %`,
  dismiss: 'Ausblenden',
  longer: (seconds) => `Auf ${decimal(seconds)} s verlängern`,
  moveTo: (seconds) => `Nach ${decimal(seconds, 2)} s verschieben`,
  shortenTo: (seconds) => `Auf ${decimal(seconds, 2)} s kürzen`,
  fromSecond: (seconds) => `Ab ${decimal(seconds, 1)} s des Videos beginnen`,
  fromStart: 'Ab 0 s des Videos beginnen',
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
    'Es gibt noch kein Bild.',
    'Ein Anfangsbild, ein Endbild oder einen Keyframe dazwischen hinzufügen.',
  ],
  keys_too_many: (v) => [
    `Es sind ${v.count} Keyframes, höchstens ${v.max} sind möglich.`,
    `${v.count - v.max} entfernen.`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)} liegt bei ${decimal(v.at, 2)} s, der letzte Frame aber bei ${decimal(v.end, 2)} s.`,
    'Das Bild verschieben oder das Video verlängern.',
  ],
  keys_collide: (v) => [
    `${bare(v.name)} und ein anderes Bild fallen auf denselben Frame bei ${decimal(v.at, 2)} s.`,
    'Eines davon um mindestens einen Frame verschieben.',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)} geht von ${decimal(v.at, 2)} bis ${decimal(v.to, 2)} s, der letzte Frame liegt aber bei ${decimal(v.end, 2)} s.`,
    'Den Clip verschieben oder kürzen, oder das Video verlängern.',
  ],
  keys_overlap: (v) => [
    `${bare(v.name)} und ${bare(v.other)} überschneiden sich bei ${decimal(v.at, 2)} s.`,
    'Eines davon verschieben oder den Clip kürzen.',
  ],
  clip_past_end: (v) => [
    `Der Clip geht von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s, ${bare(v.name)} endet aber bei ${decimal(v.end, 2)} s.`,
    'Den Clip früher beginnen lassen oder kürzen.',
  ],
}
