import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: 'Ejecuciones elegidas',
  choose: (run) => `Elegir ${run}`,
  count: (count) => (count === 1 ? '1 elegida' : `${count} elegidas`),
  finish: (drafts) => (drafts === 1 ? 'Finalizar el borrador' : `Finalizar ${drafts} borradores`),
  favourite: 'Agregar a favoritos',
  unfavourite: 'Quitar de favoritos',
  download: (videos) => (videos === 1 ? 'Descargar' : `Descargar ${videos} videos`),
  remove: 'Eliminar del historial; los archivos quedan',
  none: 'No elegir nada',
  removed: (runs) =>
    runs === 1
      ? '1 ejecución eliminada del historial.'
      : `${runs} ejecuciones eliminadas del historial.`,
  removedFilesStay: (runs) =>
    runs === 1
      ? '1 ejecución eliminada del historial. Los archivos quedan.'
      : `${runs} ejecuciones eliminadas del historial. Los archivos quedan.`,
  removeFiles: 'Eliminar también los archivos',
  finished: (runs) =>
    runs === 1
      ? 'En cola para finalizar. Síguela en Crear.'
      : `${runs} ejecuciones en cola. Síguelas en Crear.`,
}
