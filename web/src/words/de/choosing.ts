import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: 'Ausgewählte Läufe',
  choose: (run) => `${run} auswählen`,
  count: (count) => `${count} ausgewählt`,
  finish: (drafts) => (drafts === 1 ? 'Entwurf fertigstellen' : `${drafts} Entwürfe fertigstellen`),
  favourite: 'Zu den Favoriten',
  unfavourite: 'Aus den Favoriten entfernen',
  download: (videos) => (videos === 1 ? 'Herunterladen' : `${videos} Videos herunterladen`),
  remove: 'Aus dem Verlauf löschen; die Dateien bleiben',
  none: 'Auswahl aufheben',
  removed: (runs) => `${runs} Läufe aus dem Verlauf gelöscht.`,
  removedFilesStay: (runs) => `${runs} Läufe aus dem Verlauf gelöscht. Dateien bleiben.`,
  removeFiles: 'Auch die Dateien löschen',
  finished: (runs) =>
    runs === 1
      ? 'Zum Fertigstellen eingereiht. Der Lauf erscheint unter „Erstellen“.'
      : `${runs} Läufe eingereiht. Sie erscheinen unter „Erstellen“.`,
}
