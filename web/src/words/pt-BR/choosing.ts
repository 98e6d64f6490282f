import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: 'Execuções escolhidas',
  choose: (run) => `Escolher ${run}`,
  count: (count) => (count === 1 ? '1 escolhida' : `${count} escolhidas`),
  finish: (drafts) => (drafts === 1 ? 'Finalizar o rascunho' : `Finalizar ${drafts} rascunhos`),
  favourite: 'Adicionar aos favoritos',
  unfavourite: 'Remover dos favoritos',
  download: (videos) => (videos === 1 ? 'Baixar' : `Baixar ${videos} vídeos`),
  remove: 'Excluir do histórico; os arquivos ficam',
  none: 'Não escolher nada',
  removed: (runs) =>
    runs === 1 ? '1 execução excluída do histórico.' : `${runs} execuções excluídas do histórico.`,
  removedFilesStay: (runs) =>
    runs === 1
      ? '1 execução excluída do histórico. Os arquivos ficam.'
      : `${runs} execuções excluídas do histórico. Os arquivos ficam.`,
  removeFiles: 'Excluir também os arquivos',
  finished: (runs) =>
    runs === 1
      ? 'Na fila para finalizar. Acompanhe em Criar.'
      : `${runs} execuções na fila. Acompanhe em Criar.`,
}
