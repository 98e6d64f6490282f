import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'Pestañas de LTX AIO',
  create: 'Crear',
  history: 'Historial',
  models: 'Modelos',
  settings: 'Configuración',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live} en curso`] : []),
      ...(ready > 0 ? [ready === 1 ? '1 nuevo' : `${ready} nuevos`] : []),
      ...(failed > 0 ? [`${failed} con error`] : []),
    ].join(', '),
}
