import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: 'Refaire',
  parts: {
    both: { label: 'Les deux', hint: 'L’image et le son du passage sont refaits' },
    picture: { label: 'Image', hint: 'Seule l’image est refaite\u00A0; le son reste' },
    sound: { label: 'Son', hint: 'Seul le son est refait\u00A0; l’image reste' },
  },
  span: 'Passage',
  context: 'Contexte',
  contextHelp:
    'La part de la vidéo, avant et après le passage, que le modèle voit et entend pour qu’il s’y intègre.',
  spanOf: (from, to) => `${from}–${to} s`,
  longest: (seconds) => `Un passage peut durer jusqu’à ${seconds} s.`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `La vidéo a ${v.frames} ${v.frames > 1 ? 'images' : 'image'}\u00A0; il en faut au moins ${v.min} au modèle.`,
    'Choisissez une vidéo plus longue.',
  ],
  span_empty: (v) => [
    'Le passage est vide\u00A0: rien ne serait refait.',
    `Donnez-lui au moins ${decimal(v.min, 2)} s.`,
  ],
  span_outside: (v) => [
    `Le passage commence à ${decimal(v.start, 2)} s, mais la vidéo dure ${decimal(v.seconds, 2)} s.`,
    `Faites-le commencer à ${decimal(v.latest, 2)} s ou plus tôt.`,
  ],
  span_too_long: (v) => [
    `Le passage de ${decimal(v.seconds, 1)} s, avec ${decimal(v.context, 1)} s de contexte de chaque côté, est trop long pour une exécution.`,
    `Limitez-le à ${decimal(v.max, 1)} s, ou choisissez moins de contexte dans Avancé.`,
  ],
  span_far: (v) => [
    `Il y a ${decimal(v.seconds, 0)} s de vidéo d’un côté du passage\u00A0; ComfyUI peut y garder au plus ${decimal(v.max, 0)} s.`,
    'Coupez d’abord la vidéo autour du passage.',
  ],
}
