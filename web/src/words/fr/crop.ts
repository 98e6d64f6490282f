import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `Recadrage de ${file}`,
  all: 'Affiche toute l’image.',
  cut: (parts) => `Coupé\u00A0: ${parts}.`,
  left: (percent) => `${percent}\u00A0% à gauche`,
  right: (percent) => `${percent}\u00A0% à droite`,
  top: (percent) => `${percent}\u00A0% en haut`,
  bottom: (percent) => `${percent}\u00A0% en bas`,
  keys: 'Les flèches le déplacent, plus vite avec Maj. Plus et moins zooment, 0 le centre.',
  center: 'Centrer le recadrage',
}
