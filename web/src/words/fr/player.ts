import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: 'Lecture',
  pause: 'Pause',
  mute: 'Couper le son',
  unmute: 'Rétablir le son',
  full: 'Plein écran',
  position: 'Position dans la vidéo',
  time: (at, of) => `${at} sur ${of} s`,
  playing: 'lecture en cours',
  paused: 'en pause',
  silent: 'son coupé',
  keys: 'Espace lit ou met en pause\u00A0; virgule et point reculent ou avancent d’une image, gauche et droite d’une seconde\u00A0; haut et bas règlent le volume, M coupe le son\u00A0; F affiche en plein écran.',
}
