import type { Words } from '../index.ts'

export const tabs: Words['tabs'] = {
  tooltip: 'LTX AIO: Video und Ton erzeugen',
  label: 'Bereiche von LTX AIO',
  create: 'Erstellen',
  history: 'Verlauf',
  models: 'Modelle',
  settings: 'Einstellungen',
}
