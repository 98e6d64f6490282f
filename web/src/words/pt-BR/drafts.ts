import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `Finalizar com ${preset}`,
  queued: 'Na fila para finalizar. Acompanhe em Criar.',
  firstPassGone: 'A primeira passagem do rascunho não está salva aqui',
  firstPassRepeats: 'Finalizar a repete, então esta execução demora mais.',
  firstPassesGone: (drafts) =>
    drafts === 1
      ? 'A primeira passagem de um rascunho não está salva aqui'
      : `As primeiras passagens de ${drafts} rascunhos não estão salvas aqui`,
  firstPassesRepeat: 'Finalizar as repete, então estas execuções demoram mais.',
  saved: (drafts, size) =>
    `Primeiras passagens de ${drafts === 1 ? '1 rascunho' : `${drafts} rascunhos`}: ${size}`,
  clear: 'Limpar',
  clearHelp:
    'Os rascunhos ficam; Finalizar então repete a primeira passagem. Os favoritos mantêm a sua.',
  cleared: 'Limpo. Só os favoritos e as execuções em andamento mantêm sua primeira passagem.',
  keep: {
    title: 'Rascunhos',
    days: 'Manter primeiras passagens',
    dayCount: (days) => (days === 1 ? '1 dia' : `${days} dias`),
    daysHelp: 'Finalizar parte delas. Os favoritos mantêm a sua.',
    size: 'No máximo',
    sizeHelp: 'As mais antigas saem primeiro. Um rascunho de 5 segundos ocupa cerca de 2 MB.',
  },
}
