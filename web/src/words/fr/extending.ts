import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: 'Ajouter',
  directions: {
    after: { label: 'Après la fin', hint: 'La nouvelle partie suit la dernière image' },
    before: { label: 'Avant le début', hint: 'La nouvelle partie mène à la première image' },
  },
  context: 'Contexte',
  contextHelp:
    'La part de la vidéo que le modèle revoit et réentend pour poursuivre son mouvement et son son.',
  contextFrames: (frames, seconds) => `${frames} images, ${seconds} s`,
  contextOnly: (frames) => `${frames} images`,
  saves: 'Enregistrer',
  whole: 'Toute la vidéo',
  new: 'La nouvelle partie seule',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `Le nombre d’images de ${bare(v.name)} est inconnu.`,
    'Installez le backend de LTX AIO, qui les compte.',
  ],
  video_too_short_to_extend: (v) => [
    `La vidéo a ${v.frames} ${v.frames > 1 ? 'images' : 'image'}\u00A0; il en faut au moins ${v.min} pour poursuivre son mouvement.`,
    'Choisissez une vidéo plus longue, ou utilisez sa dernière image dans Image vers vidéo.',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)} est en ${v.width}×${v.height}\u00A0: ComfyUI ne peut pas enregistrer une vidéo aux côtés impairs.`,
    'Recadrez-la d’un pixel, pour que les deux côtés soient pairs.',
  ],
  video_large: (v) => [
    `ComfyUI a besoin d’environ ${decimal(v.gigabytes, 0)} Go de RAM pour assembler ${v.frames} images de ${v.width}×${v.height}.`,
    'S’il en manque, ne gardez que les dernières secondes de la vidéo, ou n’enregistrez que la nouvelle partie.',
  ],
  video_too_large: (v) => [
    `Il faudrait à ComfyUI ${decimal(v.gigabytes, 0)} Go de RAM pour assembler ${v.frames} images de ${v.width}×${v.height}.`,
    'Ne gardez d’abord que les dernières secondes de la vidéo.',
  ],
  context_other: (v) => [
    `Le contexte est de ${v.context} images au lieu de ${v.asked}\u00A0: le modèle en prend 9, 17, 25, etc., selon ce que la vidéo contient.`,
    'Gardez-le, ou choisissez un autre contexte.',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)} a ${v.channels} canaux audio\u00A0; le son généré ne peut s’ajouter qu’à du mono ou de la stéréo.`,
    'Réduisez-la d’abord en stéréo.',
  ],
}
