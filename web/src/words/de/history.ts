import type { Words } from '../index.ts'

export const history: Words['history'] = {
  label: 'Verlauf',
  search: 'Prompts, Dateinamen und Seeds durchsuchen',
  searchHint: 'Prompts, Dateien, Seeds suchen',
  favouritesOnly: 'Nur Favoriten',
  mode: 'Modus',
  allModes: 'Alle Modi',
  preset: 'Preset',
  allPresets: 'Alle Presets',
  state: 'Ergebnis',
  allStates: 'Alle Läufe',
  states: { completed: 'Videos', failed: 'Fehlgeschlagen', cancelled: 'Abgebrochen' },
  order: 'Reihenfolge',
  orders: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    longest: 'Längste zuerst',
    slowest: 'Langsamste zuerst',
  },
  from: 'Von',
  to: 'Bis',
  firstDay: 'An diesem Tag oder später entstanden',
  lastDay: 'An diesem Tag oder früher entstanden',
  count: (shown, all) => {
    if (shown < all) return `${shown} von ${all} Läufen`
    return all === 1 ? '1 Lauf' : `${all} Läufe`
  },
  showAll: 'Alle anzeigen',

  runs: 'Läufe',
  empty: 'Fertige Videos werden hier aufbewahrt.',
  noneLike: 'Keine passenden Läufe.',
  older: 'Ältere laden',
  noneOlder: 'Es gibt keine älteren.',
  olderUnreachable: 'ComfyUI antwortet nicht; es wurde nichts Älteres geladen.',
  tryAgain: 'Erneut versuchen',
  dropHint:
    'Ein Video hierher ziehen, das LTX AIO hier oder auf einem anderen Rechner erzeugt hat: Das bringt seine Einstellungen zurück.',

  favourite: 'Favorit',
  seed: (seed) => `Seed ${seed}`,
  seconds: (seconds) => `${seconds} s`,
  noPicture: 'Kein Bild',
  fileGone: 'Die Datei ist nicht mehr da',
  failed: 'Fehlgeschlagen',
  cancelled: 'Abgebrochen',
  notYet: 'Noch nicht fertig',

  run: 'Lauf',
  back: 'Zurück zu allen Läufen',
  download: 'Herunterladen',
  remove: 'Aus dem Verlauf löschen; die Datei bleibt',
  videoOf: (mode) => `Video aus dem Modus ${mode}`,
  madeAt: (milliseconds) =>
    new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
  useSettings: 'Einstellungen übernehmen',
  newSeed: 'Neuer Seed',
  onCanvas: 'Im Canvas öffnen',
  useAsInput: 'Als Eingabe verwenden',
  useAsInputHint: 'Als Eingabe verwenden …',
  parts: { frame: 'Letztes Bild', sound: 'Ton', video: 'Video' },
  taking: 'Wird aus dem Video geholt …',
  outOfReach: 'dieser Browser kommt nicht daran.',
  queued: 'Mit neuem Seed eingereiht. Der Lauf erscheint unter „Erstellen“.',

  removed: 'Gelöscht.',
  removedFileStays: 'Aus dem Verlauf gelöscht. Die Datei bleibt.',
  undo: 'Rückgängig',
  removeFile: 'Auch die Datei löschen',
  removeFileQuestion: (file) =>
    `${file} vom Datenträger löschen? Das lässt sich nicht rückgängig machen.`,
  close: 'Schließen',

  imported: 'Einstellungen eines Videos',
  importedInForm: (file) => `Die Einstellungen von ${file} stehen im Formular.`,
}
