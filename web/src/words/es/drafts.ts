import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `Finalizar con ${preset}`,
  queued: 'En cola para finalizar. Síguelo en Crear.',
  firstPassGone: 'La primera pasada del borrador no está guardada aquí',
  firstPassRepeats: 'Finalizar la repite, así que esta ejecución tarda más.',
  firstPassesGone: (drafts) =>
    drafts === 1
      ? 'La primera pasada de un borrador no está guardada aquí'
      : `Las primeras pasadas de ${drafts} borradores no están guardadas aquí`,
  firstPassesRepeat: 'Finalizar las repite, así que estas ejecuciones tardan más.',
  saved: (drafts, size) =>
    `Primeras pasadas de ${drafts === 1 ? '1 borrador' : `${drafts} borradores`}: ${size}`,
  clear: 'Borrar',
  clearHelp:
    'Los borradores quedan; Finalizar repite entonces la primera pasada. Los favoritos conservan la suya.',
  cleared: 'Borrado. Solo los favoritos y las ejecuciones en curso conservan su primera pasada.',
  keep: {
    title: 'Borradores',
    days: 'Conservar primeras pasadas',
    dayCount: (days) => (days === 1 ? '1 día' : `${days} días`),
    daysHelp: 'Finalizar parte de ellas. Los favoritos conservan la suya.',
    size: 'Como máximo',
    sizeHelp: 'Las más antiguas se borran primero. Un borrador de 5 segundos ocupa unos 2 MB.',
  },
}
