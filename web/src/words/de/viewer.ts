import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: 'Bühne',
  fold: 'Bühne einklappen',
  unfold: 'Bühne ausklappen',
  newest: 'Neueste Ergebnisse',
  took: (time) => `in ${time}`,
  useSeed: 'Diesen Seed ins Formular übernehmen',
  seedUsed: (seed) => `Seed ${seed} ist im Formular.`,
  line: {
    label: 'Größe, Länge und Seed',
    seconds: (seconds) => `${seconds} s`,
    upTo: (length) => `bis zu ${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `Seed ${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: 'Beide Bilder tauschen',
  editor: 'Großer Editor',
  done: 'Fertig',
}
