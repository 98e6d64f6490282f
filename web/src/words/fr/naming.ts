import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: 'Fichiers',
  folder: 'Dossier des nouvelles vidéos',
  folderHelp: 'Dans le dossier de sortie de ComfyUI.',
  name: 'Nom du fichier',
  nameHelp:
    'Une partie de l’identifiant de l’exécution et un numéro s’y ajoutent, pour n’écraser aucun fichier.',
  tokens: 'Insérer une variable',
  says: {
    prompt: 'Premiers mots du prompt',
    mode: 'Mode, par exemple t2v',
    seed: 'Graine',
    preset: 'Préréglage',
    date: 'Date, dans l’ordre voulu\u00A0: %date:yyyy-MM-dd%, %date:hhmmss%',
    width: 'Largeur en pixels',
    height: 'Hauteur en pixels',
  },
  example: 'La prochaine vidéo sera enregistrée sous\u00A0:',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `D’ici là, les nouvelles vidéos vont dans output/${before}.`,
  reset: 'Revenir à la valeur par défaut',
  faults: {
    token: (text) => `LTX AIO ne connaît pas ${text}. Utilisez l’une des variables ci-dessous.`,
    character: (text) =>
      text.trim()
        ? `Les noms de dossier et de fichier ne peuvent pas contenir ${text}. Retirez-le.`
        : 'Les noms de dossier et de fichier ne peuvent pas contenir de caractères de contrôle. Retirez-les.',
    reserved: (text) => `Windows réserve le nom ${text}. Choisissez-en un autre.`,
    edge: (text) =>
      `«\u00A0${text}\u00A0» commence ou finit par un point ou une espace. Retirez-le\u00A0: de tels noms se perdent.`,
    outside: 'Le dossier doit être dans le dossier de sortie de ComfyUI. Retirez les points.',
    absolute:
      'Indiquez un dossier du dossier de sortie de ComfyUI, par exemple video/cerfs-volants, sans lecteur ni barre oblique au début.',
    levels:
      'Un nom de fichier ne peut pas contenir de barre oblique. Indiquez les dossiers dans le champ du dessus.',
    level: 'Il y a une barre oblique sans nom à côté. Retirez-la.',
    long: (max) => `C’est trop long. Utilisez au plus ${max} caractères.`,
  },
}
