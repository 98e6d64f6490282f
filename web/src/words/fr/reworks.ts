import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: 'Plus fluide',
    enlarge: 'Plus grande',
    join: 'Assemblée',
  },
  verbs: {
    smooth: (fps) => `Plus fluide\u00A0: ${fps} fps`,
    enlarge: (size) => `Plus grande\u00A0: ${size}`,
  },
  hints: {
    smooth: (from, to) =>
      `Double la cadence, de ${from} à ${to} fps. La durée et le son ne changent pas.`,
    enlarge: (from, to) =>
      `Double la taille, de ${from} à ${to}. La durée, la cadence et le son ne changent pas.`,
  },
  takes: (time) => `Prend ${time}.`,
  label: 'Fichier de modèle manquant',
  needs: (name, file) => `«\u00A0${name}\u00A0» a besoin de ${file}.`,
  download: (size) => `Télécharger (${size}) et lancer`,
  downloadUnsized: 'Télécharger et lancer',
  byHand: 'Téléchargez-le avec cette commande, puis réessayez.',
  close: 'Fermer',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: 'Retraitement',
  from: 'Fait à partir de',
  clip: (frames, fps, size) => `${size}, ${frames} images à ${fps} fps`,
  show: (name) => `Afficher ${name}`,
  useSettings: 'Réutiliser les paramètres',
  join: {
    verb: 'Assembler…',
    hint: 'Mettre des vidéos dans l’ordre et n’en faire qu’une.',
    several: (count) => `Assembler ${count} vidéos…`,
    label: 'Assembler des vidéos',
    one: 'Ajoutez une autre vidéo pour l’assembler à celle-ci.',
    total: (count, seconds, size, fps) => `${count} vidéos, ${seconds} s, ${size}, ${fps} fps`,
    seconds: (seconds) => `${seconds} s`,
    fitted: (size, to) => `${size}, recadrée et mise à l’échelle en ${to}`,
    spread: (fps, to) => `${fps} fps, lue à ${to}`,
    part: (place, name) => `${place}\u00A0: ${name}`,
    moved: (name, place, count) => `${name} est en position ${place} sur ${count}.`,
    remove: 'Retirer',
    addFiles: 'Ajouter des fichiers…',
    sending: (name) => `Téléversement de ${name}…`,
    crossfade: 'Fondu enchaîné',
    crossfadeHelp: 'À 0, on coupe d’une vidéo à l’autre. Le son se fond aussi.',
    noCrossfade: 'Un fondu enchaîné demande les nœuds de LTX AIO, que ce ComfyUI n’a pas.',
    shared: (seconds) => `fondu de ${seconds} s\u00A0: trop courte pour plus`,
    start: (count) => `Assembler ${count} vidéos`,
    cancel: 'Annuler',
    keys: 'Alt et les flèches déplacent une vidéo\u00A0; Suppr la retire.',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => [
    'La vidéo n’a qu’une image\u00A0: il n’y a rien entre les images.',
    'Choisissez une vidéo plus longue.',
  ],
  rework_too_fast: (v) => [
    `Le double de ${decimal(v.fps)} fps dépasse les ${v.max} fps que ComfyUI peut enregistrer.`,
    'La vidéo est déjà fluide.',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height} dépasse les ${v.max} pixels de côté que les lecteurs savent afficher.`,
    'La vidéo est déjà grande.',
  ],
  part_missing: (v) => [
    `Il manque la partie ${v.part}\u00A0: les parties n’ont pas pu être assemblées.`,
    `Refaites la partie ${v.part}, ou assemblez les autres.`,
  ],
  rework_no_room: (v) => [
    `Il faudrait à ComfyUI environ ${decimal(v.gigabytes, 0)} Go de RAM, et cet ordinateur en a ${decimal(v.ram, 0)}.`,
    'Utilisez une vidéo plus courte ou plus petite.',
  ],
}
