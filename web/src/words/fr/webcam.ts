import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: 'Prendre une image avec la webcam',
  label: 'Webcam',
  take: 'Prendre l’image',
  close: 'Fermer la webcam',
  troubles: {
    insecure: 'Les navigateurs n’autorisent la webcam que sur les adresses https et sur localhost.',
    refused: 'Le navigateur a bloqué la webcam. Autorisez-la pour cette page et réessayez.',
    missing: 'Aucune webcam trouvée. Branchez-en une et réessayez.',
    failed:
      'Impossible d’utiliser la webcam. Fermez les autres programmes qui l’utilisent et réessayez.',
  },
}
