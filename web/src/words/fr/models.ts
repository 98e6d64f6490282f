import type { Words } from '../en/index.ts'

export const models: Words['models'] = {
  noDownloads: {
    label: 'Téléchargements',
    why: 'Téléchargements indisponibles\u00A0: le backend de LTX AIO ne répond pas. Pour obtenir les fichiers qu’il faut au formulaire de Créer, lancez ces commandes sur la machine qui exécute ComfyUI, dans le dossier qui contient celui de ComfyUI\u00A0:',
    copyLine: 'Copier la commande',
    copyLines: 'Copier les commandes',
    copied: 'Copié.',
    selected: 'Sélectionné\u00A0: appuyez sur Ctrl+C.',
  },
  queue: {
    label: 'File d’attente',
    title: (files) =>
      files === 1 ? 'Téléchargement d’un fichier' : `Téléchargement de ${files} fichiers`,
    cancel: 'Annuler',
    cancelAll: ' tous les téléchargements',
    progress: 'Progression du téléchargement',
  },
  disk: {
    label: 'Disque',
    of: (folder) => `Disque de ${folder}`,
    models: (size) => `Ces modèles ${size}`,
    other: (size) => `Autres ${size}`,
    free: (size) => `Libre ${size}`,
    leftOver: (files) =>
      files === 1
        ? 'Restes d’un téléchargement d’une version antérieure.'
        : `Restes de ${files} téléchargements de versions antérieures.`,
    reclaim: (size) => `Libérer ${size}`,
  },
  places: {
    title: 'Dossiers de téléchargement',
    folderFor: (kind) => `Dossier pour ${kind}`,
    room: (folder, free) => `${folder} (${free} libres)`,
  },
  search: 'Rechercher des fichiers',
  noMatch: 'Aucun fichier trouvé.',
  groups: {
    now: { title: 'Nécessaires maintenant', help: 'Ce qu’il faut au formulaire de Créer.' },
    elsewhere: {
      title: 'Pour d’autres modes',
      help: 'Ce qu’il faut en plus aux autres modes et préréglages.',
    },
    optional: {
      title: 'Facultatifs',
      help: 'Formats pour d’autres cartes graphiques, LoRA et autres fichiers LTX déjà présents.',
    },
  },
  ofFamily: (family) =>
    `Fichiers pour ${family}. Pour savoir lesquels il vous faut, choisissez ${family} dans Créer.`,
  forAllModes: 'Pour tous les modes.',
  forModes: (modes) => `Pour ${new Intl.ListFormat('fr').format(modes)}.`,
  needsAccount: 'Demande un compte Hugging Face',
  needsLicence: 'Demande un compte Hugging Face qui a accepté la licence',
  replacedBy: (title) => `Remplacé par ${title}.`,
  removeToDownload: 'Pour le télécharger de nouveau, retirez-le d’abord.',
  deleteToDownload: 'Pour le télécharger de nouveau, supprimez-le d’abord de son dossier.',
  removeQuestion: (file, size) =>
    size ? `Supprimer ${file} et libérer ${size}\u00A0?` : `Supprimer ${file}\u00A0?`,
  commands: {
    download: 'Télécharger',
    resume: 'Reprendre',
    again: 'Télécharger de nouveau',
    use: 'Utiliser cette copie',
    retry: 'Réessayer',
    cancel: 'Annuler',
    verify: 'Vérifier',
    remove: 'Retirer',
    dismiss: 'Fermer',
  },
  commandOn: (title) => `\u00A0: ${title}`,
  states: {
    unknown: 'Inconnu',
    missing: 'Manquant',
    begun: (amount) => `Incomplet\u00A0: ${amount} téléchargés`,
    misplaced: (folder) => `Dans le mauvais dossier\u00A0: ${folder}`,
    here: 'Installé',
    checksumRight: 'somme de contrôle vérifiée',
    damaged: (fault) => `Endommagé\u00A0: ${fault}`,
    waitsForCheck: 'En attente de vérification',
    waitsForTurn: 'En attente de téléchargement',
    checked: 'Vérifié',
    notDownloaded: 'Échec du téléchargement',
  },
  origins: {
    downloaded: 'téléchargé par LTX AIO',
    hardlink: 'partagé avec le cache de Hugging Face',
    symlink: 'lié au cache de Hugging Face',
    copy: 'copié par LTX AIO',
  },
  phases: {
    asking: 'Connexion à Hugging Face',
    reusing: 'Recherche d’une copie sur ce disque',
    reading: 'Contrôle de ce qui est déjà téléchargé',
    checking: 'Vérification',
    waiting: 'En attente de Hugging Face',
    retryIn: (seconds) => `Nouvelle tentative dans ${seconds} s`,
    finishing: 'Finalisation',
    downloading: 'Téléchargement',
  },
  amountOf: (part, whole) => `${part} sur ${whole}`,
  left: {
    lessThanMinute: 'encore moins d’une minute',
    minutes: (minutes) => `encore ${minutes} min environ`,
    hours: (hours) => `encore ${hours} h environ`,
    hoursAndMinutes: (hours, minutes) => `encore ${hours} h ${minutes} min environ`,
    days: (days) => `encore ${days} jours environ`,
  },
}
