import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}\u00A0: ${text}`,
  comma: ', ',
  percent: (value) => `${value}\u00A0%`,
  units: { s: 's', kB: 'ko', MB: 'Mo', GB: 'Go' },
  attention: 'À vérifier',
  inNewTab: '(dans un nouvel onglet)',
  said: 'Message de ComfyUI',
  delete: 'Supprimer',
  keep: 'Garder',
  move: 'Faites glisser pour déplacer\u00A0; Alt avec les flèches haut et bas déplace aussi',
  list: {
    search: 'Rechercher',
    empty: 'Aucune option',
    nothingFound: 'Aucun résultat',
    found: '{0} trouvés',
    chosen: 'Sélectionné',
    noneChosen: 'Rien de sélectionné',
  },
}
