import type { Words } from '../en/index.ts'

export const batch: Words['batch'] = {
  strength: (strength) => `force ${strength}`,
  label: (count, prompt) => `Lot de ${count}\u00A0: ${prompt}`,
  span: (from, to, video) => `${from}–${to} s de ${video} à refaire`,
  poster: (number, what) => `${number}\u00A0: ${what}`,
  chosen: 'choisie',
  choose: (number) => `Choisir ${number}`,
  ready: (ready, count) =>
    ready === count ? `${count} vidéos` : `${ready} sur ${count} ${ready > 1 ? 'prêtes' : 'prête'}`,
  waiting: 'en attente',
  running: 'en cours',
  failed: 'échec',
  play: 'Tout lire',
  pause: 'Tout en pause',
  finish: (count) =>
    count === 1 ? 'Finaliser la vidéo choisie' : `Finaliser les ${count} choisies`,
  compare: 'Comparer les deux',
  hideOthers: 'Masquer les autres',
  clear: 'Ne rien choisir',
  more: (count) => `Afficher ${count} de plus`,
  inStrip: (count, what) => `Lot de ${count}, ${what}`,
  keys: 'Les touches 1 à 9 choisissent, les flèches déplacent, Entrée affiche, F finalise, S ajoute aux favoris, X masque, C compare, Espace lit ou met en pause.',
}
