import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}: ${text}`,
  comma: ', ',
  percent: (value) => `${value}\u00A0%`,
  units: { s: 's', kB: 'kB', MB: 'MB', GB: 'GB' },
  attention: 'Por revisar',
  inNewTab: '(en una pestaña nueva)',
  said: 'Mensaje de ComfyUI',
  delete: 'Eliminar',
  keep: 'Conservar',
  move: 'Arrastra para mover; Alt con las flechas arriba y abajo también lo mueve',
  list: {
    search: 'Buscar',
    empty: 'Sin opciones',
    nothingFound: 'Sin resultados',
    found: '{0} encontrados',
    chosen: 'Seleccionado',
    noneChosen: 'Nada seleccionado',
  },
}
