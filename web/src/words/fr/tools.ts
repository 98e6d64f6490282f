import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: 'Outil',
  fill: 'Écrire le prompt de cet outil',
  fillHint:
    'Place vos mots dans le prompt avec lequel ce LoRA a été entraîné. Annuler rétablit le vôtre.',
  alone: 'Ne garder que mes mots',
  aloneHint: 'Retire ce que le prompt d’un autre outil dit autour. Annuler le rétablit.',
  untold: (trigger) => `Ce LoRA réagit à «\u00A0${trigger}\u00A0», qui n’est pas dans le prompt.`,
  licence: (name) => `Licence\u00A0: ${name}`,
  gated: 'Demande un compte Hugging Face',
  about: 'À propos de ce LoRA',
  choices: {
    azimuth: 'Côté',
    elevation: 'Hauteur',
    distance: 'Distance',
    light: 'Lumière',
    sun: 'Soleil de',
  },
  place: {
    label: 'Place de la vidéo dans le cadre',
    at: {
      'top-left': 'En haut à gauche',
      top: 'En haut',
      'top-right': 'En haut à droite',
      left: 'À gauche',
      center: 'Au centre',
      right: 'À droite',
      'bottom-left': 'En bas à gauche',
      bottom: 'En bas',
      'bottom-right': 'En bas à droite',
    },
    scaleHelp: '100\u00A0%\u00A0: aussi grande que le cadre le permet.',
    sizes: (frame, inside) => `${frame}, dont la vidéo occupe ${inside}.`,
    unknown: 'Ajoutez une vidéo pour voir combien est peint autour.',
    whole: 'La taille, plus bas, est celle du cadre entier.',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [`Il n’y a pas d’outil ${v.tool}.`, `Choisissez ${v.offered}.`],
  nothing_to_paint: (v) => [
    `La vidéo (${v.width}×${v.height}) occupe tout le cadre (${v.frame.width}×${v.frame.height})\u00A0: il ne reste rien à peindre autour.`,
    'Choisissez d’autres proportions dans Taille, ou réduisez la vidéo dans le cadre.',
  ],
  tool_reaches_limit: (v) => [
    `La vidéo est en ${v.width}×${v.height}, et une exécution fait des côtés d’au plus ${v.max} pixels\u00A0: elle serait agrandie de moins de ${v.by} fois.`,
    'L’outil apporte surtout aux vidéos plus petites.',
  ],
}
