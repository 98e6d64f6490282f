import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `Generar × ${count}` : 'Generar'),
  sending: 'Enviando…',
  control: 'Ctrl',
  waiting: (count) =>
    count > 1
      ? `${count} videos empiezan cuando los archivos estén listos.`
      : 'Empieza cuando los archivos estén listos.',
  dontGenerate: 'No generar',
  files: {
    label: 'Archivos de modelo',
    download: 'Descargar lo que falta',
    count: (files) => (files === 1 ? '1 archivo' : `${files} archivos`),
    atLeast: (size) => `al menos ${size}`,
    free: (size) => `${size} libres`,
    noRoom: 'No hay suficiente espacio en disco.',
    makeRoom: (size) => `Libera ${size}, o elige una carpeta en otro disco.`,
    which: (files) => (files === 1 ? 'Archivo y carpeta' : 'Archivos y carpetas'),
    byHand: (files) =>
      `${files === 1 ? 'Falta un archivo de modelo' : `Faltan ${files} archivos de modelo`}. En el equipo que ejecuta ComfyUI, abre una terminal en la carpeta que contiene la de ComfyUI y ejecuta:`,
    noShim: 'Las descargas no están disponibles: el backend de LTX AIO no responde.',
  },
}
