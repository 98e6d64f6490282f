import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}: ${text}`,
  comma: ', ',
  percent: (value) => `${value} %`,
  units: { s: 's', kB: 'kB', MB: 'MB', GB: 'GB' },
  attention: 'Bitte prüfen',
  inNewTab: '(in einem neuen Tab)',
  said: 'Meldung von ComfyUI',
  delete: 'Löschen',
  keep: 'Behalten',
  move: 'Zum Verschieben ziehen; Alt mit den Pfeiltasten nach oben und unten verschiebt auch',
  list: {
    search: 'Suchen',
    empty: 'Keine Optionen',
    nothingFound: 'Keine Treffer',
    found: '{0} gefunden',
    chosen: 'Ausgewählt',
    noneChosen: 'Nichts ausgewählt',
  },
}
