import type { Words } from '../en/index.ts'

export const history: Words['history'] = {
  label: 'Historial',
  search: 'Buscar en prompts, nombres de archivo y semillas',
  searchHint: 'Prompts, archivos, semillas',
  filters: 'Filtros',
  filtersSet: (count) => (count === 1 ? '1 filtro activo' : `${count} filtros activos`),
  favouritesOnly: 'Solo favoritos',
  mode: 'Modo',
  allModes: 'Todos los modos',
  allFamilies: 'Todos los modelos',
  preset: 'Preajuste',
  allPresets: 'Preajustes',
  state: 'Resultado',
  allStates: 'Todas las ejecuciones',
  states: { completed: 'Videos', failed: 'Con error', cancelled: 'Canceladas' },
  order: 'Orden',
  orders: {
    newest: 'Más recientes',
    oldest: 'Más antiguas',
    longest: 'Más largas',
    slowest: 'Más lentas',
  },
  from: 'Desde',
  to: 'Hasta',
  firstDay: 'Creadas este día o después',
  lastDay: 'Creadas este día o antes',
  count: (shown, all) => {
    if (shown < all) return `${shown} de ${all} ejecuciones`
    return all === 1 ? '1 ejecución' : `${all} ejecuciones`
  },
  countVideos: (shown, all) => {
    if (shown < all) return `${shown} de ${all} videos`
    return all === 1 ? '1 video' : `${all} videos`
  },
  clear: 'Borrar',
  clears: 'Mostrar todos los videos, los más recientes primero',
  others: (failed, cancelled) =>
    [
      ...(failed > 0 ? [`${failed} con error`] : []),
      ...(cancelled > 0 ? [cancelled === 1 ? '1 cancelada' : `${cancelled} canceladas`] : []),
    ].join(', '),
  showOthers: 'Mostrar',

  runs: 'Ejecuciones',
  empty: 'Tus videos se guardan aquí.',
  noneLike: 'Ninguna ejecución coincide.',
  noVideos: 'Aún no hay videos.',
  batch: (count) => (count === 1 ? '1 ejecución' : `${count} ejecuciones`),
  backToAll: 'Volver a todas las ejecuciones',
  older: 'Cargar anteriores',
  noneOlder: 'No hay ejecuciones anteriores.',
  olderUnreachable: 'No se pudieron cargar las ejecuciones anteriores: ComfyUI no responde.',
  tryAgain: 'Reintentar',
  dropHint: 'Suelta un video hecho con LTX AIO, en este u otro equipo, para usar sus ajustes.',

  favourite: 'Favorito',
  seed: (seed) => `semilla ${seed}`,
  seconds: (seconds) => `${seconds} s`,
  noPicture: 'Sin vista previa',
  fileGone: 'Falta el archivo',
  failed: 'Con error',
  cancelled: 'Cancelada',
  notYet: 'Aún sin terminar',

  run: 'Ejecución',
  back: 'Volver a todas las ejecuciones',
  remove: 'Eliminar del historial; el archivo queda',
  videoOf: (mode) => `Video: ${mode}`,
  madeAt: (milliseconds) =>
    new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
  queued: 'En cola con otra semilla. Síguela en Crear.',

  removed: 'Eliminado.',
  removedFileStays: 'Eliminado del historial. El archivo queda.',
  undo: 'Deshacer',
  removeFile: 'Eliminar también el archivo',
  close: 'Cerrar',

  imported: 'Ajustes de un video',
  importedInForm: (file) => `Con los ajustes de ${file}.`,
}
