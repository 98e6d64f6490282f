import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

/** Viele Videos aus einem Formular, und die Karte einer Serie. */
export const lists: Words['lists'] = {
  button: 'Liste',
  hint: 'Viele Videos auf einmal: aus einer Liste von Prompts, Dateien oder einer Tabelle',
  label: 'Liste',
  prompt: 'Prompt',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: 'keine ganze Zahl', number: 'keine Zahl' },
  text: 'Prompts oder eine Tabelle',
  placeholder:
    'Ein Prompt je Zeile. Oder eine Tabelle einfügen; ihre erste Zeile nennt die Spalten.',
  format: 'Lesen als',
  formats: { lines: 'Je Zeile', blocks: 'Absätze', table: 'Tabelle' },
  formatHints: {
    lines: 'Jede Zeile ist ein Prompt',
    blocks: 'Leerzeilen trennen die Prompts',
    table: 'CSV oder Zellen aus einer Tabellenkalkulation, mit Kopfzeile',
  },
  columns: (known) => `Spalten: ${known}`,
  openText: 'Text- oder CSV-Datei öffnen',
  addFiles: 'Dateien',
  addFolder: 'Ordner',
  addFilesTo: (input) => `Dateien für ${input} hinzufügen`,
  addFolderTo: (input) => `Ordner für ${input} hinzufügen`,
  fileCount: (count) => (count === 1 ? '1 Datei' : `${count} Dateien`),
  removeFiles: (input) => `Alle Dateien für ${input} entfernen`,
  uploading: (left) =>
    left === 1 ? 'Noch 1 Datei hochzuladen' : `Noch ${left} Dateien hochzuladen`,
  cancelUploads: 'Hochladen abbrechen',
  lost: (count) =>
    count === 1
      ? '1 Datei ist nicht angekommen. Noch einmal hinzufügen; ihr Platz ist gemerkt.'
      : `${count} Dateien sind nicht angekommen. Noch einmal hinzufügen; ihre Plätze sind gemerkt.`,
  refused: (names, count) =>
    count > 3
      ? `Nicht verwendet, weil diese Eingabe sie nicht annimmt: ${names} und ${count - 3} weitere.`
      : `Nicht verwendet, weil diese Eingabe sie nicht annimmt: ${names}.`,
  grid: 'Seeds und Presets',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× ${seeds} Seeds` : '', presets > 1 ? `× ${presets} Presets` : '']
      .filter(Boolean)
      .join(' '),
  seeds: 'Seeds je Zeile',
  presets: 'Jeweils mit',
  asForm: 'Keines gewählt: das Preset des Formulars.',
  rows: 'Videos zum Einreihen',
  count: (count) => (count === 1 ? '1 Video' : `${count} Videos`),
  out: (count) => `${count} ausgelassen`,
  noTime: 'noch keine Schätzung',
  wrong: (rows) => `${rows} zu prüfen`,
  none: 'Prompts eingeben, Dateien hinzufügen oder Seeds und Presets wählen.',
  leaveOut: 'Auslassen',
  leaveOutRow: (row) => `${row} auslassen`,
  putBack: 'Zurückholen',
  putBackRow: (row) => `${row} zurückholen`,
  leaveOutUnpaired: (count) =>
    count === 1 ? 'Das letzte auslassen' : `Die letzten ${count} auslassen`,
  promptOf: (row) => `Prompt von ${row}`,
  seedOf: (row) => `Seed von ${row}`,
  ownPrompt: 'Der Prompt steht im Formular.',
  resetSeed: 'Zurücksetzen',
  more: (count) => `${count} weitere zeigen`,
  clear: 'Liste leeren',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  close: 'Liste schließen; ihr Inhalt bleibt',
}

/** Was an einer Liste nicht stimmt. Die Zeilen zählen wie angezeigt, ohne die Kopfzeile. */
export const listProblems: typeof english = {
  list_row: (v) => [`Zeile ${v.row}: ${v.what}`, v.remedy],
  list_no_rows: () => [
    'Die Tabelle hat eine Kopfzeile, aber keine Zeilen.',
    'Darunter je Video eine Zeile hinzufügen.',
  ],
  list_no_header: (v) => [
    'Die erste Zeile der Tabelle nennt ihre Spalten nicht.',
    `Eine Kopfzeile ergänzen. Mögliche Spalten: ${v.known}.`,
  ],
  list_column_unknown: (v) => [
    `Zur Spalte „${v.name}“ gibt es keine Einstellung.`,
    `Die Spalte umbenennen oder entfernen. Mögliche Spalten: ${v.known}.`,
  ],
  list_column_twice: (v) => [
    `Die Spalte „${v.name}“ gibt es zweimal, oder unter zwei Namen.`,
    'Eine davon entfernen.',
  ],
  list_quote_open: (v) => [
    `Zeile ${v.row}: Ein Anführungszeichen wird nicht geschlossen.`,
    'Das schließende ergänzen. Innerhalb von Anführungszeichen jedes doppelt schreiben.',
  ],
  list_row_long: (v) => [
    `Zeile ${v.row} hat ${v.cells} Zellen, die Kopfzeile ${v.columns}.`,
    'Text, der das Trennzeichen enthält, in doppelte Anführungszeichen setzen.',
  ],
  list_half_size: (v) => [
    `In Zeile ${v.row} fehlt die Breite oder die Höhe.`,
    'Beide angeben, oder keine, um die des Formulars zu verwenden.',
  ],
  list_cell: (v) => [
    `Zeile ${v.row}: ${v.column} ist „${v.value}“, ${v.takes}.`,
    'Berichtigen, oder die Zelle leer lassen, um den Wert des Formulars zu verwenden.',
  ],
  list_preset: (v) => [
    `Zeile ${v.row}: Ein Preset „${v.value}“ gibt es nicht.`,
    `Eines von diesen angeben, oder die Zelle leer lassen: ${v.known}.`,
  ],
  list_file_missing: (v) => [
    `Zeile ${v.row}: ${v.name} ist weder unter den Dateien dieser Liste noch in ComfyUIs Eingabeordner.`,
    'Die Datei zur Liste hinzufügen oder ihren Namen berichtigen.',
  ],
  list_file_asked: (v) => [
    `Zeile ${v.row}: ${v.name} wird in ComfyUIs Eingabeordner gesucht.`,
    'Einen Moment warten oder die Datei zur Liste hinzufügen.',
  ],
  list_file_twice: (v) => [
    `Zeile ${v.row}: Die Liste hat mehrere Dateien namens ${v.name}.`,
    'Den Ordner davor schreiben: Ordner/Name.',
  ],
  list_file_unsent: (v) => [
    `Zeile ${v.row}: ${v.name} ist nicht hochgeladen.`,
    'Warten, bis die Datei angekommen ist, oder sie noch einmal hinzufügen.',
  ],
  list_no_partner: (v) => [
    `In Zeile ${v.row} fehlt: ${v.lacks}.`,
    'Ergänzen oder die Zeile auslassen.',
  ],
  list_unequal: (v) => [
    `Die Liste hat ${v.counts}: ${
      v.from === v.to
        ? `Zeile ${v.from} ist unvollständig`
        : `Die Zeilen ${v.from} bis ${v.to} sind unvollständig`
    }.`,
    'Fehlendes ergänzen oder diese Zeilen auslassen. Ein einzelnes gilt für alle Zeilen.',
  ],
  list_unused: (v) => [
    `${v.mode} verwendet ${v.column} aus der Liste nicht.`,
    'Einen anderen Modus wählen, um es zu verwenden.',
  ],
  list_too_long: (v) => [
    `Die Liste hat ${v.count} Zeilen; höchstens ${v.max} lassen sich auf einmal einreihen.`,
    'Auf mehrere Listen verteilen.',
  ],
  list_nothing: () => [
    'Alle Videos der Liste sind ausgelassen.',
    'Welche zurückholen oder die Liste schließen.',
  ],
}
