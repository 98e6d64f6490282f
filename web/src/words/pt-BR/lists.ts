import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

export const lists: Words['lists'] = {
  button: 'Lista',
  hint: 'Muitos vídeos de uma vez: de uma lista de prompts, arquivos ou uma tabela',
  label: 'Lista',
  prompt: 'prompt',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: 'um número inteiro', number: 'um número' },
  text: 'Prompts ou uma tabela',
  placeholder: 'Um prompt por linha. Ou cole uma tabela; a primeira linha nomeia as colunas.',
  format: 'Ler como',
  formats: { lines: 'Linhas', blocks: 'Parágrafos', table: 'Tabela' },
  formatHints: {
    lines: 'Cada linha é um prompt',
    blocks: 'Linhas vazias separam os prompts',
    table: 'CSV, ou células de uma planilha, com cabeçalho',
  },
  columns: (known) => `Colunas: ${known}`,
  openText: 'Abrir um arquivo de texto ou CSV',
  addFiles: 'Arquivos',
  addFolder: 'Pasta',
  addFilesTo: (input) => `Adicionar arquivos para ${input}`,
  addFolderTo: (input) => `Adicionar uma pasta para ${input}`,
  fileCount: (count) => (count === 1 ? '1 arquivo' : `${count} arquivos`),
  removeFiles: (input) => `Remover todos os arquivos de ${input}`,
  uploading: (left) => (left === 1 ? 'Falta enviar 1 arquivo' : `Falta enviar ${left} arquivos`),
  cancelUploads: 'Cancelar os envios',
  lost: (count) =>
    count === 1
      ? '1 arquivo não chegou. Adicione-o de novo; seu lugar é mantido.'
      : `${count} arquivos não chegaram. Adicione-os de novo; seus lugares são mantidos.`,
  refused: (names, count) =>
    count > 3
      ? `Não usados, pois esta entrada não os aceita: ${names} e mais ${count - 3}.`
      : `Não usados, pois esta entrada não os aceita: ${names}.`,
  grid: 'Sementes e predefinições',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× ${seeds} sementes` : '', presets > 1 ? `× ${presets} predefinições` : '']
      .filter(Boolean)
      .join(' '),
  seeds: 'Sementes por linha',
  presets: 'Cada uma com',
  asForm: 'Nenhuma marcada: a predefinição do formulário.',
  rows: 'Vídeos para a fila',
  count: (count) => (count === 1 ? '1 vídeo' : `${count} vídeos`),
  out: (count) => (count === 1 ? '1 omitido' : `${count} omitidos`),
  noTime: 'ainda sem estimativa',
  wrong: (rows) => `${rows} a revisar`,
  none: 'Digite prompts, adicione arquivos, ou escolha sementes e predefinições.',
  leaveOut: 'Omitir',
  leaveOutRow: (row) => `Omitir ${row}`,
  putBack: 'Repor',
  putBackRow: (row) => `Repor ${row}`,
  leaveOutUnpaired: (count) => (count === 1 ? 'Omitir o último' : `Omitir os últimos ${count}`),
  promptOf: (row) => `Prompt de ${row}`,
  seedOf: (row) => `Semente de ${row}`,
  ownPrompt: 'O prompt está no formulário.',
  resetSeed: 'Redefinir',
  more: (count) => `Mostrar mais ${count}`,
  clear: 'Limpar a lista',
  undo: 'Desfazer',
  redo: 'Refazer',
  close: 'Fechar a lista; o conteúdo fica',
}

export const listProblems: typeof english = {
  list_row: (v) => [`Linha ${v.row}: ${v.what}`, v.remedy],
  list_no_rows: () => [
    'A tabela tem um cabeçalho e nenhuma linha.',
    'Adicione uma linha por vídeo abaixo do cabeçalho.',
  ],
  list_no_header: (v) => [
    'A primeira linha da tabela não nomeia as colunas.',
    `Adicione um cabeçalho. Colunas possíveis: ${v.known}.`,
  ],
  list_column_unknown: (v) => [
    `Não há ajuste para a coluna “${v.name}”.`,
    `Renomeie ou remova a coluna. Colunas possíveis: ${v.known}.`,
  ],
  list_column_twice: (v) => [
    `A coluna “${v.name}” aparece duas vezes, ou com dois nomes.`,
    'Remova uma das duas.',
  ],
  list_quote_open: (v) => [
    `Linha ${v.row}: há aspas que não se fecham.`,
    'Adicione as de fechamento. Dentro de um texto entre aspas, escreva duas para cada uma.',
  ],
  list_row_long: (v) => [
    `A linha ${v.row} tem ${v.cells} células; o cabeçalho tem ${v.columns}.`,
    'Ponha entre aspas duplas o texto que contém o separador.',
  ],
  list_half_size: (v) => [
    `A linha ${v.row} tem uma largura ou uma altura, mas não as duas.`,
    'Preencha as duas, ou deixe ambas vazias para usar as do formulário.',
  ],
  list_cell: (v) => [
    `Linha ${v.row}: ${v.column} é “${v.value}”, não ${v.takes}.`,
    'Corrija, ou deixe a célula vazia para usar o valor do formulário.',
  ],
  list_preset: (v) => [
    `Linha ${v.row}: não há predefinição “${v.value}”.`,
    `Use uma destas, ou deixe a célula vazia: ${v.known}.`,
  ],
  list_file_missing: (v) => [
    `Linha ${v.row}: ${v.name} não está entre os arquivos desta lista nem na pasta de entrada do ComfyUI.`,
    'Adicione o arquivo à lista, ou corrija o nome.',
  ],
  list_file_asked: (v) => [
    `Linha ${v.row}: procurando ${v.name} na pasta de entrada do ComfyUI.`,
    'Aguarde um momento, ou adicione o arquivo à lista.',
  ],
  list_file_twice: (v) => [
    `Linha ${v.row}: a lista tem vários arquivos chamados ${v.name}.`,
    'Escreva a pasta na frente: pasta/nome.',
  ],
  list_file_unsent: (v) => [
    `Linha ${v.row}: ${v.name} não foi enviado.`,
    'Aguarde a chegada, ou adicione-o de novo.',
  ],
  list_no_partner: (v) => [
    `Na linha ${v.row} falta: ${v.lacks}.`,
    'Adicione o que falta, ou omita a linha.',
  ],
  list_unequal: (v) => [
    `A lista tem ${v.counts}: ${
      v.from === v.to
        ? `a linha ${v.from} está incompleta`
        : `as linhas ${v.from} a ${v.to} estão incompletas`
    }.`,
    'Adicione o que falta, ou omita estas linhas. Um item único vale para todas as linhas.',
  ],
  list_unused: (v) => [
    `“${v.mode}” não usa ${v.column} da lista.`,
    'Escolha outro modo para usar isso.',
  ],
  list_too_long: (v) => [
    `A lista tem ${v.count} linhas; no máximo ${v.max} podem entrar na fila de uma vez.`,
    'Divida-a em várias listas.',
  ],
  list_nothing: () => [
    'Todos os vídeos da lista estão omitidos.',
    'Reponha alguns, ou feche a lista.',
  ],
}
