import type { Words } from '../en/index.ts'

export const health: Words['health'] = {
  title: 'État de ce ComfyUI',
  check: 'Vérifier ce ComfyUI',
  checkHelp:
    'Vérifie les versions, les nœuds, les fichiers de modèle, le disque et la mémoire, et propose des options de démarrage.',
  back: 'Retour aux paramètres',
  recheck: 'Vérifier de nouveau',
  checking: 'Vérification…',
  copyAll: 'Tout copier',
  copyHelp:
    'Copie un rapport en anglais, sans chemins privés, à donner à la personne qui vous aide.',
  copied: 'Rapport copié',
  copiedDetail: 'Collez-le là où vous demandez de l’aide.',
  notCopied: 'Le navigateur n’a pas autorisé la copie',
  notCopiedDetail: 'Sélectionnez le texte et copiez-le vous-même.',
  mark: { ok: 'ok', warning: 'avertissement', fault: 'problème' },
  verdict: {
    ok: 'Tout va bien.',
    warning: (count) =>
      count === 1
        ? 'Fonctionne, avec un avertissement.'
        : `Fonctionne, avec ${count} avertissements.`,
    fault: (count) => (count === 1 ? 'Un problème à résoudre.' : `${count} problèmes à résoudre.`),
  },
  areas: {
    versions: 'Versions',
    nodes: 'Nœuds',
    models: 'Fichiers de modèle',
    disk: 'Disque',
    memory: 'Mémoire',
    flags: 'Options de démarrage',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'Le frontend de ComfyUI',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUI ne répond pas.',
  startIt: 'Redémarrez-le, ou regardez sa console.',
  again: 'Réessayer',
  versionUnknown: (name) => `${name} n’indique pas sa version.`,
  tooOld: (min, name) => `Trop ancien\u00A0: mettez ${name} à jour vers ${min} ou plus récent.`,
  shimAbsent:
    'Le backend de LTX AIO ne répond pas\u00A0: les téléchargements et la vérification des fichiers sont indisponibles.',
  shimRemedy: 'Redémarrez ComfyUI, puis cherchez LTX AIO dans sa console.',
  nodesFine: (classes, modes) =>
    `Les ${classes} nœuds qu’utilisent les ${modes} modes sont installés, avec les entrées nécessaires.`,
  otherNeeds: (family, version) => `${family} demande ComfyUI ${version} ou plus récent.`,
  otherFine: (family, nodes) => `Les ${nodes} nœuds qu’utilise ${family} sont installés.`,
  neededBy: (modes) => `Nécessaire pour ${modes}.`,
  inputGone: (input, node) =>
    `${node} n’a plus l’entrée ${input} dans ce ComfyUI\u00A0: les exécutions s’en passent.`,
  inputUnknown: (input, node) =>
    `${node} exige dans ce ComfyUI l’entrée ${input}, que LTX AIO ne connaît pas.`,
  updateUs: 'Mettez LTX AIO à jour dans ComfyUI Manager.',
  modelsFine: (mode, count) =>
    count === 1
      ? `Le seul fichier nécessaire à «\u00A0${mode}\u00A0» est installé.`
      : `Les ${count} fichiers nécessaires à «\u00A0${mode}\u00A0» sont installés.`,
  missing: (mode, count, amount, atLeast) =>
    `Il manque ${count === 1 ? '1 fichier' : `${count} fichiers`} pour «\u00A0${mode}\u00A0»\u00A0: ${atLeast ? 'au moins ' : ''}${amount}.`,
  byHand: 'Les commandes pour les télécharger sont dans Créer.',
  download: 'Télécharger',
  broken: (file) => `${file} est endommagé.`,
  brokenRemedy: 'Retirez-le dans Modèles, puis téléchargez-le de nouveau.',
  fileMissing: (file) => `Le fichier choisi, ${file}, est absent.`,
  putInto: (folder) =>
    `Placez-le dans ComfyUI/models/${folder}, ou choisissez-en un autre dans Avancé.`,
  showModels: 'Afficher les modèles',
  disk: (free, labels, more) =>
    `${free} libres pour ${labels}${more > 0 ? ` et ${more} ${more > 1 ? 'autres dossiers' : 'autre dossier'}` : ''}.`,
  noRoom: (lacking) => `Pas assez d’espace pour les fichiers manquants\u00A0: libérez ${lacking}.`,
  littleRoom: 'C’est peu\u00A0: les exécutions écrivent aussi des fichiers temporaires.',
  locked: (label) => `ComfyUI ne peut pas écrire dans ${label}.`,
  lockedRemedy:
    'Aucun téléchargement possible à cet endroit. Changez ses droits, ou choisissez un autre dossier dans Modèles.',
  machineUnknown: 'ComfyUI n’a pas encore indiqué son matériel.',
  card: (name, all, free) => `${name}\u00A0: ${all}, dont ${free} libres.`,
  memory: (all, free) => `RAM\u00A0: ${all}, dont ${free} libres.`,
  noCard: 'Pas de carte graphique\u00A0: ComfyUI tourne sur le CPU.',
  noCardRemedy: 'Les exécutions fonctionnent, mais sont très longues.',
  littleMemory: 'C’est peu\u00A0: fermez d’autres programmes.',
  unload: 'Décharger les modèles',
  cramped: (room) =>
    `La VRAM et la RAM réunies n’atteignent pas les ${room} Go que demande un checkpoint\u00A0: choisissez un GGUF dans Avancé.`,
  startedWith: (flag) => `ComfyUI a été démarré avec ${flag}.`,
  leaveOut: 'Retirez cette option.',
  flagsFine: (flags) =>
    flags === '' ? 'Aucune option problématique.' : `${flags}\u00A0: aucun problème.`,
  flagsUnknown: 'ComfyUI n’indique pas ses options de démarrage.',
  command: 'Démarrer ComfyUI avec',
  commandHelp:
    'À ajouter aux options que vous utilisez déjà. Dans ComfyUI Desktop\u00A0: Paramètres, Config-Serveur. Avec comfy-cli\u00A0: après «\u00A0comfy launch --\u00A0».',
  commandNone:
    'Cette machine n’a besoin d’aucune option\u00A0: les valeurs par défaut de ComfyUI conviennent.',
  copyCommand: 'Copier la commande',
  commandCopied: 'Commande copiée',
  commandCopiedDetail: 'Fermez ComfyUI, puis démarrez-le avec cette commande.',
  alreadySet: 'déjà utilisée',
  flags: {
    cpu: 'Sans carte graphique, ComfyUI ne démarre qu’avec cette option.',
    reserve: (vram) =>
      `La carte a ${vram} Go. Ceci en laisse à l’écran et aux autres programmes, pour que les exécutions n’échouent pas à la fin (estimé).`,
    lowVram:
      'Cette machine n’a pas la VRAM dynamique\u00A0: ceci tient les encodeurs de texte hors de la carte.',
    pinned: (ram) =>
      `${ram} Go de RAM\u00A0: ComfyUI en verrouillerait jusqu’à 90\u00A0% (pinned memory), que le système ne pourrait plus déplacer sur le disque.`,
    amdPinned:
      'Sur les cartes AMD, LTX peut se bloquer au chargement avec la mémoire verrouillée (signalé par d’autres).',
    amdOffload:
      'Également signalé sur les cartes AMD quand des poids sont déplacés pendant que d’autres servent.',
    uploads: (limit) =>
      `Les téléversements sont limités à ${limit} Mo\u00A0; les vidéos pour le transfert de style sont souvent plus lourdes.`,
  },
  harm: {
    allOnCard: (family) =>
      `Cette option garde tous les modèles sur la carte, trop petite pour ${family}, et désactive la VRAM dynamique.`,
    noDynamic:
      'Cette option désactive la VRAM dynamique, qui fait bien tourner des modèles plus grands que la carte.',
    reload: 'Les modèles sont déchargés après chaque exécution et rechargés pour la suivante.',
    noCache:
      'Finaliser et Nouvelle graine refont tout, car rien ne reste en cache entre les exécutions.',
    noMetadata:
      'Les paramètres ne sont pas enregistrés dans les vidéos\u00A0: déposer une vidéo sur le panneau ne permet plus de les réutiliser.',
    cpuVae: 'Décoder sur le CPU prend plusieurs minutes.',
    wide: 'Les poids demandent de deux à quatre fois plus de mémoire.',
  },
}
