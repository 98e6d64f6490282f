import type { Words } from '../en/index.ts'

export const settings: Words['settings'] = {
  language: {
    title: 'Langue',
    label: 'Langue de ce panneau',
    help: '«\u00A0Comme ComfyUI\u00A0» suit la langue choisie dans ComfyUI. S’il n’y en a pas, c’est la première langue de votre navigateur que LTX AIO connaît.',
    auto: 'Comme ComfyUI',
  },
  machine: {
    title: 'Cette machine',
    runsOn: 'S’exécute sur',
    processor: 'CPU',
    graphicsMemory: 'VRAM',
    memory: 'RAM',
    unknown: 'ComfyUI n’a pas encore indiqué son matériel.',
    setUpFor: 'Réglée pour',
    automatic: 'Automatique',
  },
  owner: {
    title: 'Limites de ce serveur',
    modes: (modes) =>
      `Son propriétaire ne propose que\u00A0: ${new Intl.ListFormat('fr').format(modes)}.`,
    presets: (mode, presets) => `${mode} (${presets})`,
    seconds: (limit) => `Son propriétaire arrête les exécutions après ${limit}.`,
    ignored: (entries) =>
      `Illisible et sans effet dans user/__ltx_aio/limits.json\u00A0: ${entries}.`,
  },
  memory: {
    title: 'RAM',
    titleOfCard: 'VRAM',
    help: 'ComfyUI garde les modèles chargés entre les exécutions. Déchargez-les pour libérer de la mémoire pour un autre programme\u00A0; la prochaine exécution les recharge.',
    free: (free, all) => `${free} libres sur ${all}.`,
    freeOfRam: (free, all) => `RAM\u00A0: ${free} libres sur ${all}.`,
    models: 'Modèles en mémoire',
    noModels: 'Aucun modèle n’est chargé.',
    unload: 'Décharger les modèles',
    unloading: 'Déchargement…',
    waiting: (before) =>
      `${before} libres pour l’instant. En attente de ComfyUI, qui décharge entre les exécutions…`,
    freed: (before, now) => `Libre avant\u00A0: ${before}. Libre maintenant\u00A0: ${now}.`,
    asBefore: (free) =>
      `Toujours ${free} libres\u00A0: aucun modèle n’était chargé, ou une exécution l’utilise.`,
    unreachable: 'ComfyUI ne répond pas.',
    processor: 'CPU',
    badgeTitle: (free, all) => `${free} libres sur ${all}`,
  },
  runs: {
    title: 'Exécutions',
    tell: 'M’avertir à la fin d’une exécution',
    tellHelp: 'Tant que ce panneau est masqué.',
    refused:
      'Le navigateur bloque les notifications de cette page\u00A0: elles demandent https ou localhost, et votre autorisation. D’ici là, ComfyUI les affiche.',
    tellBy: { toast: 'Dans ComfyUI', system: 'Système', none: 'Non' },
    sound: 'Son à la fin d’une exécution',
    soundHelp: 'Un son bref, sauf si vous regardez Créer.',
    previews: 'Aperçu en direct',
    previewsHelp: 'Une petite vue de la première image après chaque étape.',
    previewsFailed: (version) =>
      `Un aperçu a mis fin à une exécution sur ComfyUI ${version}\u00A0: l’aperçu en direct y est désactivé. Activez-le pour réessayer.`,
    previewsSince: (min, version) =>
      `L’aperçu en direct demande ComfyUI ${min} ou plus récent\u00A0; celui-ci est en ${version}.`,
  },
  token: {
    asking: 'Recherche d’un jeton…',
    noServerPart: 'Téléchargements indisponibles\u00A0: le backend de LTX AIO ne répond pas.',
    check: 'Vérifier',
    checking: 'Vérification…',
    forget: 'Oublier',
    theToken: ' le jeton',
    label: 'Jeton',
    another: 'Nouveau jeton',
    save: 'Enregistrer',
    make: { before: 'Créez un jeton de lecture sur', after: '.' },
    kept: 'Enregistré sur le serveur, envoyé seulement à Hugging Face, et plus jamais affiché.',
  },
  makes: (families) => `fait vidéo et son avec ${new Intl.ListFormat('fr').format(families)}`,
}
