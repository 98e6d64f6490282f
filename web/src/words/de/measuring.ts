import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: 'Diesen Rechner messen',
  help: (family) =>
    `Erzeugt mit ${family} fünf kurze Videos von wachsender Größe; das dauert auf den meisten Karten etwa 10 Minuten. Die vorgeschlagene Größe und die Zeiten kommen danach von diesem Rechner statt aus Schätzungen.`,
  start: 'Messen',
  again: 'Noch einmal messen',
  progress: (done, of) => `${done} von ${of} Videos fertig`,
  stop: 'Anhalten',
  size: 'Größe',
  time: 'Dauer',
  full: 'Speicher reicht nicht',
  found: (family) => `Gemessen mit ${family}`,
}
