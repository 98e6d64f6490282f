import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}: ${text}`,
  comma: ', ',
  percent: (value) => `${value}%`,
  units: { s: 's', kB: 'kB', MB: 'MB', GB: 'GB' },
  attention: 'A revisar',
  inNewTab: '(em uma nova aba)',
  said: 'Mensagem do ComfyUI',
  delete: 'Excluir',
  keep: 'Manter',
  move: 'Arraste para mover; Alt com as setas para cima e para baixo também move',
  list: {
    search: 'Buscar',
    empty: 'Sem opções',
    nothingFound: 'Nada encontrado',
    found: '{0} encontrados',
    chosen: 'Selecionado',
    noneChosen: 'Nada selecionado',
  },
}
