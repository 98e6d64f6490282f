import type { Words } from '../index.ts'

export const notices: Words['notices'] = {
  ready: 'Das Video ist fertig',
  failed: 'Ein Lauf ist fehlgeschlagen',
  reportCopied: 'Der Bericht ist in der Zwischenablage',
  reportCopiedHow: 'Dort einfügen, wo um Hilfe gefragt wird.',
  reportRefused: 'Der Browser hat das Kopieren des Berichts nicht erlaubt',
  reportRefusedHow: 'Was ComfyUI sagte, lässt sich von der Karte kopieren.',
  noAnswer: 'ComfyUI antwortet nicht',
  runKept: 'Der Lauf bleibt erhalten und wird gesendet, sobald ComfyUI antwortet.',
  notSent: 'Der Lauf wurde nicht gesendet',
  notCancelled: 'Der Lauf ist noch nicht abgebrochen',
  notReordered: 'Die Reihenfolge wurde nicht geändert',
  keptInMind: 'ComfyUI antwortet nicht. Der Wunsch bleibt vorgemerkt, bis es wieder antwortet.',
  connectionBroke: 'Die Verbindung ist abgerissen',
  previewOff: 'Die Live-Vorschau ist für dieses ComfyUI aus',
  previewOffDetail:
    'Sie hat einen Lauf beendet. In den Einstellungen lässt sie sich wieder einschalten.',
}
