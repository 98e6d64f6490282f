import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: 'Visualizador',
  fold: 'Recolher o visualizador',
  unfold: 'Expandir o visualizador',
  newest: 'Últimos resultados',
  took: (time) => `em ${time}`,
  useSeed: 'Usar esta semente no formulário',
  seedUsed: (seed) => `A semente ${seed} está no formulário.`,
  line: {
    label: 'Tamanho, duração e semente',
    seconds: (seconds) => `${seconds} s`,
    upTo: (length) => `até ${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `semente ${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: 'Trocar as duas imagens',
  editor: 'Editor grande',
  done: 'Pronto',
}
