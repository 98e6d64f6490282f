import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: 'Más fluido',
    enlarge: 'Más grande',
    join: 'Unido',
  },
  verbs: {
    smooth: (fps) => `Más fluido: ${fps} fps`,
    enlarge: (size) => `Más grande: ${size}`,
  },
  hints: {
    smooth: (from, to) =>
      `Duplica la tasa de fotogramas, de ${from} a ${to} fps. La duración y el sonido no cambian.`,
    enlarge: (from, to) =>
      `Duplica el tamaño, de ${from} a ${to}. La duración, la tasa de fotogramas y el sonido no cambian.`,
  },
  takes: (time) => `Tarda ${time}.`,
  label: 'Falta un archivo de modelo',
  needs: (name, file) => `«${name}» necesita ${file}.`,
  download: (size) => `Descargar (${size}) y ejecutar`,
  downloadUnsized: 'Descargar y ejecutar',
  byHand: 'Descárgalo con este comando y reintenta.',
  close: 'Cerrar',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: 'Posprocesado',
  from: 'Hecho a partir de',
  clip: (frames, fps, size) => `${size}, ${frames} fotogramas a ${fps} fps`,
  show: (name) => `Mostrar ${name}`,
  useSettings: 'Usar ajustes',
  join: {
    verb: 'Unir…',
    hint: 'Ordenar videos y unirlos en uno.',
    several: (count) => `Unir ${count} videos…`,
    label: 'Unir videos',
    one: 'Agrega otro video para unirlo a este.',
    total: (count, seconds, size, fps) => `${count} videos, ${seconds} s, ${size}, ${fps} fps`,
    seconds: (seconds) => `${seconds} s`,
    fitted: (size, to) => `${size}, recortado y escalado a ${to}`,
    spread: (fps, to) => `${fps} fps, reproducido a ${to}`,
    part: (place, name) => `${place}: ${name}`,
    moved: (name, place, count) => `${name} es el ${place} de ${count}.`,
    remove: 'Quitar',
    addFiles: 'Agregar archivos…',
    sending: (name) => `Subiendo ${name}…`,
    crossfade: 'Fundido encadenado',
    crossfadeHelp: 'Con 0 se corta de un video al siguiente. El sonido también se funde.',
    noCrossfade:
      'Un fundido encadenado necesita los nodos propios de LTX AIO, que este ComfyUI no tiene.',
    shared: (seconds) => `fundido de ${seconds} s: es corto para más`,
    start: (count) => `Unir ${count} videos`,
    cancel: 'Cancelar',
    keys: 'Alt y las flechas mueven un video; Supr lo quita.',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => [
    'El video tiene un solo fotograma, así que no hay nada entre fotogramas.',
    'Elige un video más largo.',
  ],
  rework_too_fast: (v) => [
    `El doble de ${decimal(v.fps)} fps supera los ${v.max} fps que ComfyUI puede guardar.`,
    'El video ya es fluido.',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height} supera los ${v.max} píxeles por lado que pueden mostrar los reproductores.`,
    'El video ya es grande.',
  ],
  part_missing: (v) => [
    `Falta la parte ${v.part}, así que no se pudieron unir las partes.`,
    `Haz de nuevo la parte ${v.part}, o une las demás.`,
  ],
  rework_no_room: (v) => [
    `ComfyUI necesitaría unos ${decimal(v.gigabytes, 0)} GB de RAM, y este equipo tiene ${decimal(v.ram, 0)} GB.`,
    'Usa un video más corto o más pequeño.',
  ],
}
