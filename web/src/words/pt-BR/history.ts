import type { Words } from '../en/index.ts'

export const history: Words['history'] = {
  label: 'Histórico',
  search: 'Buscar em prompts, nomes de arquivo e sementes',
  searchHint: 'Prompts, arquivos, sementes',
  filters: 'Filtros',
  filtersSet: (count) => (count === 1 ? '1 filtro ativo' : `${count} filtros ativos`),
  favouritesOnly: 'Só favoritos',
  mode: 'Modo',
  allModes: 'Todos os modos',
  allFamilies: 'Todos os modelos',
  preset: 'Predefinição',
  allPresets: 'Predefinições',
  state: 'Resultado',
  allStates: 'Todas as execuções',
  states: { completed: 'Vídeos', failed: 'Falharam', cancelled: 'Canceladas' },
  order: 'Ordem',
  orders: {
    newest: 'Mais recentes',
    oldest: 'Mais antigas',
    longest: 'Mais longas',
    slowest: 'Mais lentas',
  },
  from: 'De',
  to: 'Até',
  firstDay: 'Criadas neste dia ou depois',
  lastDay: 'Criadas neste dia ou antes',
  count: (shown, all) => {
    if (shown < all) return `${shown} de ${all} execuções`
    return all === 1 ? '1 execução' : `${all} execuções`
  },
  countVideos: (shown, all) => {
    if (shown < all) return `${shown} de ${all} vídeos`
    return all === 1 ? '1 vídeo' : `${all} vídeos`
  },
  clear: 'Limpar',
  clears: 'Mostrar todos os vídeos, os mais recentes primeiro',
  others: (failed, cancelled) =>
    [
      ...(failed > 0 ? [failed === 1 ? '1 falhou' : `${failed} falharam`] : []),
      ...(cancelled > 0 ? [cancelled === 1 ? '1 cancelada' : `${cancelled} canceladas`] : []),
    ].join(', '),
  showOthers: 'Mostrar',

  runs: 'Execuções',
  empty: 'Seus vídeos ficam guardados aqui.',
  noneLike: 'Nenhuma execução corresponde.',
  noVideos: 'Ainda não há vídeos.',
  batch: (count) => (count === 1 ? '1 execução' : `${count} execuções`),
  backToAll: 'Voltar a todas as execuções',
  older: 'Carregar anteriores',
  noneOlder: 'Não há execuções anteriores.',
  olderUnreachable: 'Não foi possível carregar as execuções anteriores: o ComfyUI não responde.',
  tryAgain: 'Tentar novamente',
  dropHint:
    'Solte um vídeo feito com o LTX AIO, neste ou em outro computador, para usar os ajustes dele.',

  favourite: 'Favorito',
  seed: (seed) => `semente ${seed}`,
  seconds: (seconds) => `${seconds} s`,
  noPicture: 'Sem prévia',
  fileGone: 'Arquivo ausente',
  failed: 'Falhou',
  cancelled: 'Cancelada',
  notYet: 'Ainda não terminou',

  run: 'Execução',
  back: 'Voltar a todas as execuções',
  remove: 'Excluir do histórico; o arquivo fica',
  videoOf: (mode) => `Vídeo: ${mode}`,
  madeAt: (milliseconds) =>
    new Intl.DateTimeFormat('pt-BR', { dateStyle: 'medium', timeStyle: 'short' }).format(
      milliseconds,
    ),
  queued: 'Na fila com outra semente. Acompanhe em Criar.',

  removed: 'Excluído.',
  removedFileStays: 'Excluído do histórico. O arquivo fica.',
  undo: 'Desfazer',
  removeFile: 'Excluir também o arquivo',
  close: 'Fechar',

  imported: 'Ajustes de um vídeo',
  importedInForm: (file) => `Com os ajustes de ${file}.`,
}
