import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: 'Images clés',
  add: 'Ajouter des images ou vidéos',
  full: (max) => `${max} images clés au maximum.`,
  picker: 'Choisir des images ou vidéos comme images clés',
  keys: 'Gauche et droite la déplacent d’une image, de dix avec Maj\u00A0; un clip passe à la prochaine place possible. Début et Fin la déplacent à la première ou dernière image libre. Haut et bas en choisissent une autre. Suppr la retire, Ctrl+D la duplique.',
  first: 'Première image',
  last: 'Dernière image',
  at: (seconds) => `Image clé à ${seconds} s`,
  clipAt: (seconds) => `Clip à ${seconds} s`,
  place: (seconds, frame, of) => `${seconds} s, image ${frame} sur ${of}`,
  clipPlace: (from, to, frame, last, of) => `${from}–${to} s, images ${frame} à ${last} sur ${of}`,
  time: 'Temps',
  strength: 'Force',
  strengthOf: (input) => `${input}\u00A0: force`,
  snapped: (seconds, frame) => `→ image ${frame}, ${seconds} s`,
  clipSnapped: (from, to, frame, last) => `→ images ${frame} à ${last}, ${from}–${to} s`,
  start: 'Vidéo à partir de',
  length: 'Durée',
  swap: 'Échanger avec la suivante',
  duplicate: 'Dupliquer',
  remove: 'Retirer',
  done: {
    added: (what) => `${what} est une image clé de plus.`,
    removed: (what) => `${what} n’est plus une image clé.`,
    moved: (what) => `${what} a été déplacé.`,
    swapped: (what) => `${what} a changé de place.`,
    duplicated: (what) => `${what} a été dupliqué.`,
  },
  sending: (name, percent) => `${name}\u00A0: ${percent}\u00A0%`,
  dismiss: 'Fermer',
  longer: (seconds) => `Allonger à ${decimal(seconds)} s`,
  moveTo: (seconds) => `Déplacer à ${decimal(seconds, 2)} s`,
  shortenTo: (seconds) => `Raccourcir à ${decimal(seconds, 2)} s`,
  fromSecond: (seconds) => `Commencer à ${decimal(seconds, 1)} s de la vidéo`,
  fromStart: 'Commencer à 0 s de la vidéo',
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
    'Il n’y a pas encore d’image.',
    'Ajoutez une première image, une dernière image ou une image clé entre les deux.',
  ],
  keys_too_many: (v) => [
    `Il y a ${v.count} images clés\u00A0; ${v.max} est le maximum.`,
    `Retirez-en ${v.count - v.max}.`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)} est à ${decimal(v.at, 2)} s, mais la dernière image est à ${decimal(v.end, 2)} s.`,
    'Déplacez-la, ou allongez la vidéo.',
  ],
  keys_collide: (v) => [
    `${bare(v.name)} tombe sur la même image qu’une autre, à ${decimal(v.at, 2)} s.`,
    'Déplacez l’une d’elles d’au moins une image.',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)} va de ${decimal(v.at, 2)} à ${decimal(v.to, 2)} s, mais la dernière image est à ${decimal(v.end, 2)} s.`,
    'Déplacez ou raccourcissez le clip, ou allongez la vidéo.',
  ],
  keys_overlap: (v) => [
    `${bare(v.name)} et ${bare(v.other)} se chevauchent à ${decimal(v.at, 2)} s.`,
    'Déplacez l’un des deux, ou raccourcissez le clip.',
  ],
  clip_past_end: (v) => [
    `Le clip va de ${decimal(v.from, 2)} à ${decimal(v.to, 2)} s, mais ${bare(v.name)} se termine à ${decimal(v.end, 2)} s.`,
    'Commencez-le plus tôt, ou raccourcissez-le.',
  ],
}
