import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'es',
  partBroken: 'Esta parte de LTX AIO falló.',
  kept: 'Tus ejecuciones continúan. Se conservan las ejecuciones, los ajustes y todo lo que escribiste.',
}
