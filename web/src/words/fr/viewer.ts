import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: 'Visionneuse',
  fold: 'Replier la visionneuse',
  unfold: 'Déplier la visionneuse',
  newest: 'Résultats récents',
  took: (time) => `en ${time}`,
  useSeed: 'Reprendre cette graine dans le formulaire',
  seedUsed: (seed) => `La graine ${seed} est dans le formulaire.`,
  line: {
    label: 'Taille, durée et graine',
    seconds: (seconds) => `${seconds} s`,
    upTo: (length) => `jusqu’à ${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `graine ${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: 'Échanger les deux images',
  editor: 'Grand éditeur',
  done: 'Terminé',
}
