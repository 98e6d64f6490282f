import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: 'Exécutions choisies',
  choose: (run) => `Choisir ${run}`,
  count: (count) => `${count} ${count > 1 ? 'choisies' : 'choisie'}`,
  finish: (drafts) => (drafts === 1 ? 'Finaliser le brouillon' : `Finaliser ${drafts} brouillons`),
  favourite: 'Ajouter aux favoris',
  unfavourite: 'Retirer des favoris',
  download: (videos) => (videos === 1 ? 'Télécharger' : `Télécharger ${videos} vidéos`),
  remove: 'Supprimer de l’historique\u00A0; les fichiers restent',
  none: 'Ne rien choisir',
  removed: (runs) =>
    runs > 1
      ? `${runs} exécutions supprimées de l’historique.`
      : `${runs} exécution supprimée de l’historique.`,
  removedFilesStay: (runs) =>
    runs > 1
      ? `${runs} exécutions supprimées de l’historique. Les fichiers restent.`
      : `${runs} exécution supprimée de l’historique. Les fichiers restent.`,
  removeFiles: 'Supprimer aussi les fichiers',
  finished: (runs) =>
    runs === 1
      ? 'Finalisation en file d’attente. Suivez-la dans Créer.'
      : `${runs} exécutions en file d’attente. Suivez-les dans Créer.`,
}
