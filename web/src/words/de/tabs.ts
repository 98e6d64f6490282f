import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'Bereiche von LTX AIO',
  create: 'Erstellen',
  history: 'Verlauf',
  models: 'Modelle',
  settings: 'Einstellungen',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live} in Arbeit`] : []),
      ...(ready > 0 ? [`${ready} neu`] : []),
      ...(failed > 0 ? [`${failed} fehlgeschlagen`] : []),
    ].join(', '),
}
