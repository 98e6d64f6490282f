import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: 'Das Video ist fertig',
  failed: 'Ein Lauf ist fehlgeschlagen',
  reportCopied: 'Bericht kopiert',
  reportCopiedHow: 'Überall dort einfügen, wo du um Hilfe bittest.',
  reportRefused: 'Der Browser hat das Kopieren des Berichts nicht erlaubt',
  reportRefusedHow: 'Die Meldung von ComfyUI lässt sich aus der Karte kopieren.',
  noAnswer: 'ComfyUI antwortet nicht',
  partsApart: 'Die Teile bleiben deshalb einzelne Videos.',
  runKept: 'Der Lauf ist gespeichert und wird gesendet, sobald ComfyUI wieder antwortet.',
  notSent: 'Der Lauf wurde nicht gesendet',
  notCancelled: 'Der Lauf ist noch nicht abgebrochen',
  notReordered: 'Die Reihenfolge wurde nicht geändert',
  willRetry: 'ComfyUI antwortet nicht. LTX AIO versucht es wieder, sobald es antwortet.',
  connectionBroke: 'Verbindung verloren',
  languageMissing: (language) => `${language} konnte nicht geladen werden`,
  languageMissingHow:
    'LTX AIO behält die bisherige Sprache. Zum erneuten Versuch die Seite neu laden.',
  previewOff: 'Live-Vorschau für dieses ComfyUI ausgeschaltet',
  previewOffDetail:
    'Sie hat einen Lauf beendet. In den Einstellungen lässt sie sich wieder einschalten.',
}
