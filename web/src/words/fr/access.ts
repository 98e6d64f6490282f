import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}, ${reached} sur ${stages}` : name),
  ready: (prompt) => `La vidéo est prête\u00A0: ${prompt}`,
  cancelled: 'L’exécution a été annulée.',
  report: 'Message de ComfyUI',
  lines: 'Commandes à copier',
  files: 'Fichiers manquants',
}
