import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

export const lists: Words['lists'] = {
  button: 'Liste',
  hint: 'Plusieurs vidéos à la fois\u00A0: depuis une liste de prompts, des fichiers ou un tableau',
  label: 'Liste',
  prompt: 'prompt',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: 'un nombre entier', number: 'un nombre' },
  text: 'Prompts ou tableau',
  placeholder:
    'Un prompt par ligne. Ou collez un tableau\u00A0; sa première ligne nomme les colonnes.',
  format: 'Lire comme',
  formats: { lines: 'Lignes', blocks: 'Paragraphes', table: 'Tableau' },
  formatHints: {
    lines: 'Chaque ligne est un prompt',
    blocks: 'Des lignes vides séparent les prompts',
    table: 'CSV, ou cellules d’un tableur, avec une ligne d’en-tête',
  },
  columns: (known) => `Colonnes\u00A0: ${known}`,
  openText: 'Ouvrir un fichier texte ou CSV',
  addFiles: 'Fichiers',
  addFolder: 'Dossier',
  addFilesTo: (input) => `Ajouter des fichiers pour ${input}`,
  addFolderTo: (input) => `Ajouter un dossier pour ${input}`,
  fileCount: (count) => (count === 1 ? '1 fichier' : `${count} fichiers`),
  removeFiles: (input) => `Retirer tous les fichiers pour ${input}`,
  uploading: (left) =>
    left === 1 ? 'Encore 1 fichier à téléverser' : `Encore ${left} fichiers à téléverser`,
  cancelUploads: 'Annuler les téléversements',
  lost: (count) =>
    count === 1
      ? '1 fichier n’est pas arrivé. Ajoutez-le de nouveau\u00A0; sa place est gardée.'
      : `${count} fichiers ne sont pas arrivés. Ajoutez-les de nouveau\u00A0; leur place est gardée.`,
  refused: (names, count) =>
    count > 3
      ? `Non utilisés, car cette entrée ne les accepte pas\u00A0: ${names} et ${count - 3} de plus.`
      : `Non utilisés, car cette entrée ne les accepte pas\u00A0: ${names}.`,
  grid: 'Graines et préréglages',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× ${seeds} graines` : '', presets > 1 ? `× ${presets} préréglages` : '']
      .filter(Boolean)
      .join(' '),
  seeds: 'Graines par ligne',
  presets: 'Chacune avec',
  asForm: 'Aucun coché\u00A0: le préréglage du formulaire.',
  rows: 'Vidéos à mettre en file',
  count: (count) => (count === 1 ? '1 vidéo' : `${count} vidéos`),
  out: (count) => (count > 1 ? `${count} exclues` : `${count} exclue`),
  noTime: 'pas encore d’estimation',
  wrong: (rows) => `${rows} à vérifier`,
  none: 'Saisissez des prompts, ajoutez des fichiers, ou choisissez graines et préréglages.',
  leaveOut: 'Exclure',
  leaveOutRow: (row) => `Exclure ${row}`,
  putBack: 'Remettre',
  putBackRow: (row) => `Remettre ${row}`,
  leaveOutUnpaired: (count) =>
    count === 1 ? 'Exclure la dernière' : `Exclure les ${count} dernières`,
  promptOf: (row) => `Prompt de ${row}`,
  seedOf: (row) => `Graine de ${row}`,
  ownPrompt: 'Le prompt est dans le formulaire.',
  resetSeed: 'Réinitialiser',
  more: (count) => `Afficher ${count} de plus`,
  clear: 'Vider la liste',
  undo: 'Annuler',
  redo: 'Rétablir',
  close: 'Fermer la liste\u00A0; son contenu reste',
}

export const listProblems: typeof english = {
  list_row: (v) => [`Ligne ${v.row}\u00A0: ${v.what}`, v.remedy],
  list_no_rows: () => [
    'Le tableau a une ligne d’en-tête, mais aucune autre.',
    'Ajoutez dessous une ligne par vidéo.',
  ],
  list_no_header: (v) => [
    'La première ligne du tableau ne nomme pas ses colonnes.',
    `Ajoutez une ligne d’en-tête. Colonnes possibles\u00A0: ${v.known}.`,
  ],
  list_column_unknown: (v) => [
    `Aucun paramètre ne correspond à la colonne «\u00A0${v.name}\u00A0».`,
    `Renommez-la ou retirez-la. Colonnes possibles\u00A0: ${v.known}.`,
  ],
  list_column_twice: (v) => [
    `La colonne «\u00A0${v.name}\u00A0» apparaît deux fois, ou sous deux noms.`,
    'Retirez l’une des deux.',
  ],
  list_quote_open: (v) => [
    `Ligne ${v.row}\u00A0: un guillemet n’est jamais fermé.`,
    'Ajoutez le guillemet fermant. Dans un texte entre guillemets, doublez chaque guillemet.',
  ],
  list_row_long: (v) => [
    `La ligne ${v.row} a ${v.cells} cellules\u00A0; l’en-tête en a ${v.columns}.`,
    'Mettez entre guillemets doubles le texte qui contient le séparateur.',
  ],
  list_half_size: (v) => [
    `La ligne ${v.row} a une largeur ou une hauteur, mais pas les deux.`,
    'Remplissez les deux, ou laissez-les vides pour utiliser celles du formulaire.',
  ],
  list_cell: (v) => [
    `Ligne ${v.row}\u00A0: ${v.column} vaut «\u00A0${v.value}\u00A0», ce qui n’est pas ${v.takes}.`,
    'Corrigez, ou laissez la cellule vide pour utiliser la valeur du formulaire.',
  ],
  list_preset: (v) => [
    `Ligne ${v.row}\u00A0: il n’y a pas de préréglage «\u00A0${v.value}\u00A0».`,
    `Utilisez l’un de ceux-ci, ou laissez la cellule vide\u00A0: ${v.known}.`,
  ],
  list_file_missing: (v) => [
    `Ligne ${v.row}\u00A0: ${v.name} n’est ni parmi les fichiers de cette liste, ni dans le dossier d’entrée de ComfyUI.`,
    'Ajoutez le fichier à la liste, ou corrigez son nom.',
  ],
  list_file_asked: (v) => [
    `Ligne ${v.row}\u00A0: recherche de ${v.name} dans le dossier d’entrée de ComfyUI.`,
    'Patientez un instant, ou ajoutez le fichier à la liste.',
  ],
  list_file_twice: (v) => [
    `Ligne ${v.row}\u00A0: la liste a plusieurs fichiers nommés ${v.name}.`,
    'Écrivez son dossier devant\u00A0: dossier/nom.',
  ],
  list_file_unsent: (v) => [
    `Ligne ${v.row}\u00A0: ${v.name} n’a pas été téléversé.`,
    'Attendez qu’il soit arrivé, ou ajoutez-le de nouveau.',
  ],
  list_no_partner: (v) => [
    `Ligne ${v.row}, il manque\u00A0: ${v.lacks}.`,
    'Complétez, ou excluez cette ligne.',
  ],
  list_unequal: (v) => [
    `La liste a ${v.counts}\u00A0: ${
      v.from === v.to
        ? `la ligne ${v.from} est incomplète`
        : `les lignes ${v.from} à ${v.to} sont incomplètes`
    }.`,
    'Ajoutez ce qui manque, ou excluez ces lignes. Un élément seul vaut pour toutes les lignes.',
  ],
  list_unused: (v) => [
    `«\u00A0${v.mode}\u00A0» n’utilise pas ${v.column} de la liste.`,
    'Choisissez un autre mode pour l’utiliser.',
  ],
  list_too_long: (v) => [
    `La liste a ${v.count} lignes\u00A0; on peut en mettre au plus ${v.max} en file d’attente à la fois.`,
    'Répartissez-les sur plusieurs listes.',
  ],
  list_nothing: () => [
    'Toutes les vidéos de la liste sont exclues.',
    'Remettez-en quelques-unes, ou fermez la liste.',
  ],
}
