import type { Words } from '../en/index.ts'

export const history: Words['history'] = {
  label: 'Historique',
  search: 'Rechercher dans les prompts, fichiers et graines',
  searchHint: 'Prompts, fichiers, graines',
  filters: 'Filtres',
  filtersSet: (count) => (count === 1 ? '1 filtre actif' : `${count} filtres actifs`),
  favouritesOnly: 'Favoris seulement',
  mode: 'Mode',
  allModes: 'Tous les modes',
  allFamilies: 'Tous les modèles',
  preset: 'Préréglage',
  allPresets: 'Préréglages',
  state: 'Résultat',
  allStates: 'Toutes les exécutions',
  states: { completed: 'Vidéos', failed: 'Échecs', cancelled: 'Annulées' },
  order: 'Ordre',
  orders: {
    newest: 'Plus récentes',
    oldest: 'Plus anciennes',
    longest: 'Plus longues',
    slowest: 'Plus lentes',
  },
  from: 'Du',
  to: 'Au',
  firstDay: 'Créées ce jour ou après',
  lastDay: 'Créées ce jour ou avant',
  count: (shown, all) => {
    if (shown < all) return `${shown} sur ${all} exécutions`
    return all === 1 ? '1 exécution' : `${all} exécutions`
  },
  countVideos: (shown, all) => {
    if (shown < all) return `${shown} sur ${all} vidéos`
    return all === 1 ? '1 vidéo' : `${all} vidéos`
  },
  clear: 'Effacer',
  clears: 'Afficher toutes les vidéos, les plus récentes d’abord',
  others: (failed, cancelled) =>
    [
      ...(failed > 0 ? [failed > 1 ? `${failed} échecs` : `${failed} échec`] : []),
      ...(cancelled > 0 ? [cancelled > 1 ? `${cancelled} annulées` : `${cancelled} annulée`] : []),
    ].join(', '),
  showOthers: 'Afficher',

  runs: 'Exécutions',
  empty: 'Vos vidéos sont gardées ici.',
  noneLike: 'Aucune exécution trouvée.',
  noVideos: 'Pas encore de vidéo.',
  batch: (count) => `${count} ${count > 1 ? 'exécutions' : 'exécution'}`,
  backToAll: 'Retour à toutes les exécutions',
  older: 'Charger la suite',
  noneOlder: 'Aucune exécution plus ancienne.',
  olderUnreachable:
    'Impossible de charger les exécutions plus anciennes\u00A0: ComfyUI ne répond pas.',
  tryAgain: 'Réessayer',
  dropHint:
    'Déposez une vidéo faite avec LTX AIO, sur cette machine ou une autre, pour réutiliser ses paramètres.',

  favourite: 'Favori',
  seed: (seed) => `graine ${seed}`,
  seconds: (seconds) => `${seconds} s`,
  noPicture: 'Pas d’aperçu',
  fileGone: 'Fichier absent',
  failed: 'Échec',
  cancelled: 'Annulée',
  notYet: 'Pas encore terminée',

  run: 'Exécution',
  back: 'Retour à toutes les exécutions',
  remove: 'Supprimer de l’historique\u00A0; le fichier reste',
  videoOf: (mode) => `Vidéo\u00A0: ${mode}`,
  madeAt: (milliseconds) =>
    new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
  queued: 'En file d’attente avec une nouvelle graine. Suivez-la dans Créer.',

  removed: 'Supprimé.',
  removedFileStays: 'Supprimé de l’historique. Le fichier reste.',
  undo: 'Annuler',
  removeFile: 'Supprimer aussi le fichier',
  close: 'Fermer',

  imported: 'Paramètres d’une vidéo',
  importedInForm: (file) => `Paramètres de ${file} repris.`,
}
