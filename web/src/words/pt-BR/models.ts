import type { Words } from '../en/index.ts'

export const models: Words['models'] = {
  noDownloads: {
    label: 'Downloads',
    why: 'Os downloads não estão disponíveis: o backend do LTX AIO não responde. Para obter os arquivos de que o formulário em Criar precisa, execute estes comandos no computador que executa o ComfyUI, na pasta que contém a do ComfyUI:',
    copyLine: 'Copiar comando',
    copyLines: 'Copiar comandos',
    copied: 'Copiado.',
    selected: 'Selecionado: pressione Ctrl+C.',
  },
  queue: {
    label: 'Fila',
    title: (files) => (files === 1 ? 'Baixando 1 arquivo' : `Baixando ${files} arquivos`),
    cancel: 'Cancelar',
    cancelAll: ' todos os downloads',
    progress: 'Progresso do download',
  },
  disk: {
    label: 'Disco',
    of: (folder) => `Disco de ${folder}`,
    models: (size) => `Estes modelos ${size}`,
    other: (size) => `Outros ${size}`,
    free: (size) => `Livre ${size}`,
    leftOver: (files) =>
      files === 1
        ? 'Restos de um download de uma versão anterior.'
        : `Restos de ${files} downloads de versões anteriores.`,
    reclaim: (size) => `Liberar ${size}`,
  },
  places: {
    title: 'Pastas de download',
    folderFor: (kind) => `Pasta para ${kind}`,
    room: (folder, free) => `${folder} (${free} livres)`,
  },
  search: 'Buscar arquivos',
  noMatch: 'Nenhum arquivo corresponde.',
  groups: {
    now: { title: 'Necessários agora', help: 'O que o formulário em Criar precisa.' },
    elsewhere: {
      title: 'Para outros modos',
      help: 'O que os outros modos e predefinições também precisam.',
    },
    optional: {
      title: 'Opcionais',
      help: 'Formatos para outras placas de vídeo, LoRAs e outros arquivos do LTX que você já tem.',
    },
  },
  ofFamily: (family) =>
    `Arquivos para ${family}. Para ver de quais você precisa, escolha ${family} em Criar.`,
  forAllModes: 'Para todos os modos.',
  forModes: (modes) => `Para ${new Intl.ListFormat('pt-BR').format(modes)}.`,
  needsAccount: 'Precisa de uma conta do Hugging Face',
  needsLicence: 'Precisa de uma conta do Hugging Face que tenha aceitado a licença',
  replacedBy: (title) => `Substituído por ${title}.`,
  removeToDownload: 'Para baixar de novo, remova-o primeiro.',
  deleteToDownload: 'Para baixar de novo, exclua-o primeiro da pasta.',
  removeQuestion: (file, size) =>
    size ? `Excluir ${file} e liberar ${size}?` : `Excluir ${file}?`,
  commands: {
    download: 'Baixar',
    resume: 'Retomar',
    again: 'Baixar de novo',
    use: 'Usar esta cópia',
    retry: 'Tentar novamente',
    cancel: 'Cancelar',
    verify: 'Verificar',
    remove: 'Remover',
    dismiss: 'Dispensar',
  },
  commandOn: (title) => `: ${title}`,
  states: {
    unknown: 'Desconhecido',
    missing: 'Ausente',
    begun: (amount) => `Incompleto: ${amount} baixados`,
    misplaced: (folder) => `Na pasta errada: ${folder}`,
    here: 'Instalado',
    checksumRight: 'soma de verificação correta',
    damaged: (fault) => `Danificado: ${fault}`,
    waitsForCheck: 'Aguardando verificação',
    waitsForTurn: 'Aguardando download',
    checked: 'Verificado',
    notDownloaded: 'O download falhou',
  },
  origins: {
    downloaded: 'baixado pelo LTX AIO',
    hardlink: 'compartilhado com o cache do Hugging Face',
    symlink: 'vinculado do cache do Hugging Face',
    copy: 'copiado pelo LTX AIO',
  },
  phases: {
    asking: 'Contatando o Hugging Face',
    reusing: 'Procurando uma cópia neste disco',
    reading: 'Verificando o que já foi baixado',
    checking: 'Verificando',
    waiting: 'Aguardando o Hugging Face',
    retryIn: (seconds) => `Nova tentativa em ${seconds} s`,
    finishing: 'Concluindo',
    downloading: 'Baixando',
  },
  amountOf: (part, whole) => `${part} de ${whole}`,
  left: {
    lessThanMinute: 'falta menos de um minuto',
    minutes: (minutes) => `faltam cerca de ${minutes} min`,
    hours: (hours) => `faltam cerca de ${hours} h`,
    hoursAndMinutes: (hours, minutes) => `faltam cerca de ${hours} h ${minutes} min`,
    days: (days) => `faltam cerca de ${days} dias`,
  },
}
