import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: 'Agregar',
  directions: {
    after: { label: 'Tras el final', hint: 'La parte nueva sigue al último fotograma' },
    before: { label: 'Antes del inicio', hint: 'La parte nueva conduce al primer fotograma' },
  },
  context: 'Contexto',
  contextHelp:
    'Cuánto del video vuelve a ver y oír el modelo para continuar su movimiento y su sonido.',
  contextFrames: (frames, seconds) => `${frames} fotogramas, ${seconds} s`,
  contextOnly: (frames) => `${frames} fotogramas`,
  saves: 'Guardar',
  whole: 'Todo el video',
  new: 'Solo la parte nueva',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `Se desconoce el número de fotogramas de ${bare(v.name)}.`,
    'Instala el backend de LTX AIO, que los cuenta.',
  ],
  video_too_short_to_extend: (v) => [
    `El video tiene ${v.frames} ${v.frames === 1 ? 'fotograma' : 'fotogramas'}; hacen falta al menos ${v.min} para continuar su movimiento.`,
    'Elige un video más largo, o usa su último fotograma en Imagen a video.',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)} mide ${v.width}×${v.height}: ComfyUI no puede guardar un video con lados impares.`,
    'Recórtalo un píxel, para que ambos lados sean pares.',
  ],
  video_large: (v) => [
    `ComfyUI necesita unos ${decimal(v.gigabytes, 0)} GB de RAM para unir ${v.frames} fotogramas de ${v.width}×${v.height}.`,
    'Si no le alcanza, recorta el video a sus últimos segundos, o guarda solo la parte nueva.',
  ],
  video_too_large: (v) => [
    `ComfyUI necesitaría ${decimal(v.gigabytes, 0)} GB de RAM para unir ${v.frames} fotogramas de ${v.width}×${v.height}.`,
    'Recorta antes el video a sus últimos segundos.',
  ],
  context_other: (v) => [
    `El contexto es de ${v.context} fotogramas en lugar de ${v.asked}: el modelo toma 9, 17, 25, etc., según los que tenga el video.`,
    'Déjalo así, o elige otro contexto.',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)} tiene ${v.channels} canales de audio; el sonido generado solo se puede unir a mono y estéreo.`,
    'Mézclalo antes a estéreo.',
  ],
}
