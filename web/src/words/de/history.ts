import type { Words } from '../en/index.ts'

export const history: Words['history'] = {
  label: 'Verlauf',
  search: 'Prompts, Dateinamen und Seeds durchsuchen',
  searchHint: 'Prompts, Dateien, Seeds suchen',
  filters: 'Filter',
  filtersSet: (count) => (count === 1 ? '1 Filter aktiv' : `${count} Filter aktiv`),
  favouritesOnly: 'Nur Favoriten',
  mode: 'Modus',
  allModes: 'Alle Modi',
  allFamilies: 'Alle Modelle',
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
  firstDay: 'An diesem Tag oder danach erstellt',
  lastDay: 'An diesem Tag oder davor erstellt',
  count: (shown, all) => {
    if (shown < all) return `${shown} von ${all} Läufen`
    return all === 1 ? '1 Lauf' : `${all} Läufe`
  },
  countVideos: (shown, all) => {
    if (shown < all) return `${shown} von ${all} Videos`
    return all === 1 ? '1 Video' : `${all} Videos`
  },
  clear: 'Zurücksetzen',
  clears: 'Alle Videos zeigen, die neuesten zuerst',
  others: (failed, cancelled) =>
    [
      ...(failed > 0 ? [`${failed} fehlgeschlagen`] : []),
      ...(cancelled > 0 ? [`${cancelled} abgebrochen`] : []),
    ].join(', '),
  showOthers: 'Anzeigen',

  runs: 'Läufe',
  empty: 'Deine Videos werden hier aufbewahrt.',
  noneLike: 'Keine passenden Läufe.',
  noVideos: 'Noch keine Videos.',
  batch: (count) => `${count} Läufe`,
  backToAll: 'Zurück zu allen Läufen',
  older: 'Ältere laden',
  noneOlder: 'Keine älteren Läufe.',
  olderUnreachable: 'Ältere Läufe konnten nicht geladen werden: ComfyUI antwortet nicht.',
  tryAgain: 'Erneut versuchen',
  dropHint:
    'Ein Video aus LTX AIO hierher ziehen, um seine Einstellungen zu übernehmen, auch von einem anderen Rechner.',

  favourite: 'Favorit',
  seed: (seed) => `Seed ${seed}`,
  seconds: (seconds) => `${seconds} s`,
  noPicture: 'Keine Vorschau',
  fileGone: 'Datei fehlt',
  failed: 'Fehlgeschlagen',
  cancelled: 'Abgebrochen',
  notYet: 'Noch nicht fertig',

  run: 'Lauf',
  back: 'Zurück zu allen Läufen',
  remove: 'Aus dem Verlauf löschen; die Datei bleibt',
  videoOf: (mode) => `Video: ${mode}`,
  madeAt: (milliseconds) =>
    new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
  queued: 'Mit neuem Seed eingereiht. Der Lauf erscheint unter „Erstellen“.',

  removed: 'Gelöscht.',
  removedFileStays: 'Aus dem Verlauf gelöscht. Die Datei bleibt.',
  undo: 'Rückgängig',
  removeFile: 'Auch die Datei löschen',
  close: 'Schließen',

  imported: 'Einstellungen aus einem Video',
  importedInForm: (file) => `Einstellungen aus ${file} übernommen.`,
}
