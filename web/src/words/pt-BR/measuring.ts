import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: 'Medir este computador',
  help: (family) =>
    `Faz com ${family} cinco vídeos curtos de tamanho crescente, o que leva cerca de 10 minutos na maioria das placas. Depois, o tamanho proposto e os tempos vêm deste computador, e não de estimativas.`,
  start: 'Medir',
  again: 'Medir de novo',
  progress: (done, of) => `${done} de ${of} vídeos feitos`,
  stop: 'Parar',
  size: 'Tamanho',
  time: 'Tempo',
  full: 'Memória insuficiente',
  found: (family) => `Medido com ${family}`,
}
