import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: 'Abspielen',
  pause: 'Anhalten',
  mute: 'Stumm schalten',
  unmute: 'Ton einschalten',
  full: 'Vollbild',
  position: 'Position im Video',
  time: (at, of) => `${at} von ${of} s`,
  playing: 'läuft',
  paused: 'angehalten',
  silent: 'stumm',
  keys: 'Die Leertaste spielt ab oder hält an; Komma und Punkt gehen einen Frame zurück oder vor, links und rechts eine Sekunde; oben und unten ändern die Lautstärke, M schaltet stumm; F zeigt das Vollbild.',
}
