import type { Words } from '../index.ts'

export const ui: Words['ui'] = {
  attention: 'Bitte prüfen',
  inNewTab: '(in einem neuen Tab)',
  said: 'Meldung von ComfyUI',
  delete: 'Löschen',
  keep: 'Behalten',
  list: {
    search: 'Suchen',
    empty: 'Keine Auswahl vorhanden',
    nothingFound: 'Nichts gefunden',
    found: '{0} gefunden',
    chosen: 'Ausgewählt',
    noneChosen: 'Nichts ausgewählt',
  },
}
