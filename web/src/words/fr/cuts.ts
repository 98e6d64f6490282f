import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `Extrait de ${file}`,
  label: 'Extrait à utiliser',
  start: 'Début',
  part: 'L’extrait',
  end: 'Fin',
  seconds: (seconds) => `${seconds} s`,
  span: (from, to, of) => `${from}–${to} s sur ${of}`,
  until: (to, of) => `à ${to} s sur ${of}`,
  longest: (seconds) => `Une exécution peut en utiliser jusqu’à ${seconds} s.`,
  play: 'Lire l’extrait',
  stop: 'Arrêter',
  keys: 'Gauche et droite le déplacent, plus loin avec Maj\u00A0; Page préc. et Page suiv. de sa durée\u00A0; Début et Fin jusqu’aux extrémités. I et O placent son début et sa fin au pointeur, ou là où la lecture en est. Espace lit l’extrait.',
  edits: {
    label: 'Fondus, volume, silence',
    fadeIn: 'Fondu entrant',
    fadeOut: 'Fondu sortant',
    volume: 'Volume',
    before: 'Silence avant',
    after: 'Silence après',
    apply: 'Appliquer à l’extrait',
    help: 'Enregistre l’extrait dans un nouveau fichier WAV pour cette exécution. Votre fichier reste inchangé.',
  },
}
