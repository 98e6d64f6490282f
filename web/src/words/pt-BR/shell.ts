import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO: criar vídeo e som',
  send: 'Enviar para o LTX AIO',
  loading: 'Carregando o LTX AIO…',
  slow: 'O LTX AIO está demorando para carregar.',
  slowRemedy: 'Verifique a conexão com o ComfyUI, ou tente novamente.',
  notLoaded: 'Não foi possível carregar o LTX AIO.',
  notLoadedRemedy:
    'Tente novamente, ou recarregue a página. Se acabou de ser atualizado, reinicie o ComfyUI.',
  broken: 'O LTX AIO falhou e não pode ser mostrado.',
  again: 'Tentar novamente',
  copy: 'Copiar relatório',
  reload: 'Recarregar a página',
  copied: 'Relatório copiado. Cole-o em um issue do GitHub.',
  notCopied: 'O navegador não permitiu copiar. Selecione o texto abaixo.',
  details: 'O que o relatório contém',
  report: 'Relatório',
}
