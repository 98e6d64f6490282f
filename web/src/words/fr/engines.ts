import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: 'Exécuter sur',
  here: 'Ce ComfyUI',
  freest: 'Le moins occupé',
  title: 'Autres moteurs',
  help: 'Les exécutions peuvent aussi se faire sur d’autres machines. Le propriétaire de ce serveur en donne la liste dans un fichier.',
  how: 'Pour en ajouter un, voyez docs/engines.md dans le dossier de LTX AIO.',
  again: 'Vérifier de nouveau',
  line: (name, state) => `${name}\u00A0: ${state}`,
  ready: 'prêt',
  readyPaid: 'prêt, payant',
  asking: 'vérification…',
  away: 'injoignable',
  old: (version) => `ComfyUI ${version} est trop ancien`,
  lacks: (thing) => `${thing} manque`,
  lacksFiles: (files) => (files === 1 ? '1 fichier manque' : `${files} fichiers manquent`),
  costs: (name) =>
    `Chaque exécution sur ${name} est payante, et les prompts, les entrées et les vidéos quittent cette machine.`,
  agree: 'Exécuter là-bas',
  disagree: 'Annuler',
  at: (name) => `sur ${name}`,
  madeOn: 'Fait sur',
  waitsFor: (name) => `en attente de ${name}`,
  runHere: 'Exécuter sur ce ComfyUI',
  stays: {
    draft: 'S’exécute sur ce ComfyUI, qui a la première passe du brouillon.',
    videos: 'S’exécute sur ce ComfyUI, qui a les vidéos.',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `Il manque à ${v.name}\u00A0: ${v.things}.`,
    'Installez-le là-bas et vérifiez de nouveau dans Paramètres, ou exécutez sur ce ComfyUI.',
  ],
  engine_old: (v) => [
    `Le ComfyUI ${v.version} de ${v.name} est trop ancien pour ${v.of}.`,
    `Mettez-le à jour là-bas vers ${v.since} ou plus récent, ou exécutez sur ce ComfyUI.`,
  ],
}
