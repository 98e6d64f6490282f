import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: 'Visor',
  fold: 'Plegar el visor',
  unfold: 'Desplegar el visor',
  newest: 'Últimos resultados',
  took: (time) => `en ${time}`,
  useSeed: 'Usar esta semilla en el formulario',
  seedUsed: (seed) => `La semilla ${seed} está en el formulario.`,
  line: {
    label: 'Tamaño, duración y semilla',
    seconds: (seconds) => `${seconds} s`,
    upTo: (length) => `hasta ${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `semilla ${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: 'Intercambiar las dos imágenes',
  editor: 'Editor grande',
  done: 'Listo',
}
