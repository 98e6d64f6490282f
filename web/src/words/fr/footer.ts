import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `Générer × ${count}` : 'Générer'),
  sending: 'Envoi…',
  control: 'Ctrl',
  waiting: (count) =>
    count > 1
      ? `${count} vidéos démarrent dès que les fichiers sont prêts.`
      : 'Démarre dès que les fichiers sont prêts.',
  dontGenerate: 'Ne pas générer',
  files: {
    label: 'Fichiers de modèle',
    download: 'Télécharger les fichiers',
    count: (files) => (files === 1 ? '1 fichier' : `${files} fichiers`),
    atLeast: (size) => `au moins ${size}`,
    free: (size) => `${size} libres`,
    noRoom: 'Pas assez d’espace disque.',
    makeRoom: (size) => `Libérez ${size}, ou choisissez un dossier sur un autre disque.`,
    which: (files) => (files === 1 ? 'Fichier et dossier' : 'Fichiers et dossiers'),
    byHand: (files) =>
      `Il manque ${files === 1 ? 'un fichier de modèle' : `${files} fichiers de modèle`}. Sur la machine qui exécute ComfyUI, ouvrez un terminal dans le dossier qui contient celui de ComfyUI et lancez\u00A0:`,
    noShim: 'Téléchargements indisponibles\u00A0: le backend de LTX AIO ne répond pas.',
  },
}
