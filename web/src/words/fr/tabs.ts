import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'Onglets de LTX AIO',
  create: 'Créer',
  history: 'Historique',
  models: 'Modèles',
  settings: 'Paramètres',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live} en cours`] : []),
      ...(ready > 0 ? [ready > 1 ? `${ready} nouvelles` : `${ready} nouvelle`] : []),
      ...(failed > 0 ? [failed > 1 ? `${failed} échecs` : `${failed} échec`] : []),
    ].join(', '),
}
