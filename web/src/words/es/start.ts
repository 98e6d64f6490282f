import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: 'Tu primer video',
  close: 'Cerrar esta guía',
  states: { done: 'hecho', working: 'en curso', now: 'ahora', later: 'después' },
  files: {
    title: 'Archivos de modelo',
    looking: 'Comprobando qué archivos tiene ComfyUI…',
    here: (mode) => `«${mode}» tiene todos los archivos que necesita.`,
    missing: (count, amount, atLeast) =>
      `${count === 1 ? 'Falta 1 archivo' : `Faltan ${count} archivos`}, ${atLeast ? 'al menos ' : ''}${amount}.`,
    free: (free) => `${free} libres en el disco.`,
    noRoom: (lacking) => `No hay suficiente espacio en disco: libera antes ${lacking}.`,
    loading: (received, size) => `${received} de ${size} descargados.`,
    byHand: 'No se pueden descargar desde aquí: mira los comandos de abajo.',
    failed: 'Una descarga falló: mira abajo.',
    chosen: 'Falta un archivo que elegiste: mira abajo.',
    get: 'Descargar lo que falta',
  },
  prompt: {
    title: 'Un prompt',
    help: 'Describe qué ocurre, cómo se mueve la cámara y qué se oye.',
    english: 'Escribe en inglés: el codificador de texto se entrenó en ese idioma.',
    use: 'Usar este ejemplo',
    written: 'Escrito.',
    choose: (input) => `Elegir: ${input}`,
    needsFile: 'Este modo también necesita:',
  },
  run: {
    title: 'Generar',
    made: (size, seconds) => `Hace ${seconds} s de video a ${size}.`,
    unknownTime: 'Aún no hay estimación: la dará la primera ejecución.',
    load: (amount, min, max) => `Primero se cargan ${amount}: de ${min} a ${max} (estimado).`,
    seconds: (count) => `${count}\u00A0s`,
    minutes: (count) => `${count}\u00A0min`,
    go: 'Hacer tu primer video',
    running: 'En curso: mira abajo.',
    waits: 'Esperando los archivos.',
    check: 'Revisar este ComfyUI',
  },
}
