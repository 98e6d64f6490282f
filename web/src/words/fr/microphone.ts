import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: 'Enregistrer avec le microphone',
  stop: 'Arrêter l’enregistrement',
  troubles: {
    insecure:
      'Les navigateurs n’autorisent l’enregistrement que sur les adresses https et sur localhost.',
    refused: 'Le navigateur a bloqué le microphone. Autorisez-le pour cette page et réessayez.',
    missing: 'Aucun microphone trouvé. Branchez-en un et réessayez.',
    failed:
      'Impossible d’utiliser le microphone. Fermez les autres programmes qui l’utilisent et réessayez.',
  },
}
