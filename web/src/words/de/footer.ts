import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `Generieren × ${count}` : 'Generieren'),
  sending: 'Wird gesendet …',
  control: 'Strg',
  waiting: (count) =>
    count > 1
      ? `${count} Videos starten, sobald die Dateien da sind.`
      : 'Startet, sobald die Dateien da sind.',
  dontGenerate: 'Nicht generieren',
  files: {
    label: 'Modelldateien',
    download: 'Fehlende Dateien laden',
    count: (files) => (files === 1 ? '1 Datei' : `${files} Dateien`),
    atLeast: (size) => `mindestens ${size}`,
    free: (size) => `${size} frei`,
    noRoom: 'Nicht genug Speicherplatz.',
    makeRoom: (size) => `${size} freigeben oder einen Ordner auf einem anderen Datenträger wählen.`,
    which: (files) => (files === 1 ? 'Datei und Ordner' : 'Dateien und Ordner'),
    byHand: (files) =>
      `${files === 1 ? 'Eine Modelldatei fehlt' : `${files} Modelldateien fehlen`}. Auf dem Rechner mit ComfyUI ein Terminal in dem Ordner öffnen, der den ComfyUI-Ordner enthält, und ausführen:`,
    noShim: 'Downloads sind nicht verfügbar: Das Backend von LTX AIO antwortet nicht.',
  },
}
