import type { Words } from '../index.ts'

export const tabs: Words['tabs'] = {
  tooltip: 'LTX AIO: Video und Ton erzeugen',
  label: 'Bereiche von LTX AIO',
  create: 'Erstellen',
  history: 'Verlauf',
  models: 'Modelle',
  settings: 'Einstellungen',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live} im Gange`] : []),
      ...(ready > 0 ? [`${ready} neu`] : []),
      ...(failed > 0 ? [`${failed} fehlgeschlagen`] : []),
    ].join(', '),
}
