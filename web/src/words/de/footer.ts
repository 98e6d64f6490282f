import type { Words } from '../index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `Generieren × ${count}` : 'Generieren'),
  sending: 'Wird gesendet …',
  control: 'Strg',
  waiting: (count) =>
    `${count > 1 ? `Generiert ${count} Videos` : 'Generiert'}, sobald die Dateien da sind.`,
  takeBack: 'Zurücknehmen',
  files: {
    label: 'Modelldateien',
    download: 'Fehlende Dateien herunterladen',
    count: (files) => (files === 1 ? '1 Datei' : `${files} Dateien`),
    atLeast: (size) => `mindestens ${size}`,
    free: (size) => `${size} frei`,
    noRoom: 'Auf dem Datenträger ist nicht genug Platz.',
    makeRoom: (size) => `${size} freigeben oder einen Ordner auf einem anderen Datenträger wählen.`,
    which: (files) => `Welche ${files === 1 ? 'Datei' : 'Dateien'} und wohin`,
    byHand: (files) =>
      `${files === 1 ? 'Eine Modelldatei fehlt' : `${files} Modelldateien fehlen`}. Auf dem Rechner, auf dem ComfyUI läuft, in dem Ordner, der den Ordner von ComfyUI enthält, ausführen:`,
    noShim: 'Hier kann nichts heruntergeladen werden: Der Serverteil von LTX AIO antwortet nicht.',
  },
}
