import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'Abas do LTX AIO',
  create: 'Criar',
  history: 'Histórico',
  models: 'Modelos',
  settings: 'Configurações',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live} em andamento`] : []),
      ...(ready > 0 ? [ready === 1 ? '1 novo' : `${ready} novos`] : []),
      ...(failed > 0 ? [failed === 1 ? '1 falhou' : `${failed} falharam`] : []),
    ].join(', '),
}
