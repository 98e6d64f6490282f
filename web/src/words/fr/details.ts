import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: 'Cette exécution',
  previous: 'Exécution précédente',
  next: 'Exécution suivante',
  place: (at, of) => `${at} sur ${of}`,
  inputs: 'Entrées',
  useInput: (input, mode) => `Utiliser comme ${input} (${mode})`,
  from: (seconds) => `à partir de ${seconds} s`,
  loras: 'LoRA',
  second: (strength) => `, seconde passe ${strength}`,
  settings: 'Paramètres',
  size: 'Taille',
  length: 'Durée',
  lengthOf: (frames, fps, seconds) => `${frames} images à ${fps} fps, ${seconds} s`,
  seed: 'Graine',
  took: 'Temps',
  made: 'Créée le',
  file: 'Fichier',
}
