import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: 'toute carte graphique',
    tiny: 'moins de 12 Go',
    small: '12 Go',
    medium: '16 Go',
    large: '24 Go',
    huge: '32 Go et plus',
  },
  as: (row) => `Paramètres pour ${row}`,
  cardAs: (card, row) => `${card}, paramètres pour ${row}`,
  unknown: 'Matériel inconnu',
  noCard: 'Pas de carte graphique',
  official: 'paramètres officiels',
  officialSlow: 'paramètres officiels dans la plus petite taille\u00A0; exécutions très longues',
  lowVram: 'VRAM réduite',
  upTo: (max) => `jusqu’à ${max}`,
  firstUpTo: (size, max) => `${size} par défaut, jusqu’à ${max}`,
  first: (size) => `${size} par défaut`,
  estimated: (settings) => `${settings} (estimé)`,
  both: (settings, sizes) => `${settings}, ${sizes}`,
  line: (machine, settings, why) => `${machine}\u00A0: ${settings}${why}.`,
  why: {
    apple: '\u00A0; les GPU d’Apple ne peuvent pas exécuter les fichiers fp8 ou fp4',
    nvfp4: ', avec le checkpoint nvfp4',
    checkpointHere: '\u00A0; le checkpoint est déjà installé, mais un GGUF serait plus rapide',
    short: (room) =>
      `\u00A0; la VRAM et la RAM réunies n’atteignent pas les ${room} Go que demande un checkpoint`,
    shortWithoutPack: (room) =>
      `\u00A0; la VRAM et la RAM réunies n’atteignent pas les ${room} Go que demande un checkpoint\u00A0: installez le pack de nœuds ComfyUI-GGUF pour utiliser un GGUF, qui en demande moins`,
    withoutPack:
      '\u00A0; installez le pack de nœuds ComfyUI-GGUF pour utiliser un GGUF, qui demande moins de mémoire',
  },
}
