import type { Words } from '../en/index.ts'

export const health: Words['health'] = {
  title: 'Estado deste ComfyUI',
  check: 'Verificar este ComfyUI',
  checkHelp:
    'Verifica versões, nós, arquivos de modelo, disco e memória, e sugere opções de inicialização.',
  back: 'Voltar a Configurações',
  recheck: 'Verificar de novo',
  checking: 'Verificando…',
  copyAll: 'Copiar tudo',
  copyHelp: 'Copia um relatório em inglês, sem caminhos privados, para dar a quem ajuda você.',
  copied: 'Relatório copiado',
  copiedDetail: 'Cole-o onde for pedir ajuda.',
  notCopied: 'O navegador não permitiu copiar',
  notCopiedDetail: 'Selecione o texto e copie você mesmo.',
  mark: { ok: 'ok', warning: 'aviso', fault: 'problema' },
  verdict: {
    ok: 'Tudo certo.',
    warning: (count) =>
      count === 1 ? 'Funciona, com um aviso.' : `Funciona, com ${count} avisos.`,
    fault: (count) =>
      count === 1 ? 'Há um problema a resolver.' : `Há ${count} problemas a resolver.`,
  },
  areas: {
    versions: 'Versões',
    nodes: 'Nós',
    models: 'Arquivos de modelo',
    disk: 'Disco',
    memory: 'Memória',
    flags: 'Opções de inicialização',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'O frontend do ComfyUI',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'O ComfyUI não responde.',
  startIt: 'Reinicie-o, ou veja o console dele.',
  again: 'Tentar novamente',
  versionUnknown: (name) => `${name} não informa a versão.`,
  tooOld: (min, name) => `Muito antigo: atualize ${name} para ${min} ou posterior.`,
  shimAbsent:
    'O backend do LTX AIO não responde: downloads e verificação de arquivos não estão disponíveis.',
  shimRemedy: 'Reinicie o ComfyUI e procure por LTX AIO no console dele.',
  nodesFine: (classes, modes) =>
    `Os ${classes} nós usados pelos ${modes} modos estão instalados, com as entradas necessárias.`,
  otherNeeds: (family, version) => `${family} precisa do ComfyUI ${version} ou posterior.`,
  otherFine: (family, nodes) => `Os ${nodes} nós usados por ${family} estão instalados.`,
  neededBy: (modes) => `Necessário para ${modes}.`,
  inputGone: (input, node) =>
    `${node} não tem mais a entrada ${input} neste ComfyUI: as execuções a omitem.`,
  inputUnknown: (input, node) =>
    `${node} exige neste ComfyUI a entrada ${input}, que o LTX AIO não conhece.`,
  updateUs: 'Atualize o LTX AIO no ComfyUI Manager.',
  modelsFine: (mode, count) =>
    count === 1
      ? `O único arquivo de que “${mode}” precisa está instalado.`
      : `Os ${count} arquivos de que “${mode}” precisa estão instalados.`,
  missing: (mode, count, amount, atLeast) =>
    `${count === 1 ? 'Falta 1 arquivo' : `Faltam ${count} arquivos`} para “${mode}”: ${atLeast ? 'pelo menos ' : ''}${amount}.`,
  byHand: 'Em Criar estão os comandos para baixá-los.',
  download: 'Baixar',
  broken: (file) => `${file} está danificado.`,
  brokenRemedy: 'Remova-o em Modelos e baixe de novo.',
  fileMissing: (file) => `Falta o arquivo que você escolheu, ${file}.`,
  putInto: (folder) => `Coloque-o em ComfyUI/models/${folder}, ou escolha outro em Avançado.`,
  showModels: 'Mostrar Modelos',
  disk: (free, labels, more) =>
    `${free} livres para ${labels}${more > 0 ? ` e mais ${more} ${more === 1 ? 'pasta' : 'pastas'}` : ''}.`,
  noRoom: (lacking) => `Não há espaço para os arquivos que faltam: libere ${lacking}.`,
  littleRoom: 'É pouco: as execuções também gravam arquivos temporários.',
  locked: (label) => `O ComfyUI não consegue gravar em ${label}.`,
  lockedRemedy:
    'Não é possível baixar para lá. Mude as permissões, ou escolha outra pasta em Modelos.',
  machineUnknown: 'O ComfyUI ainda não informou o hardware.',
  card: (name, all, free) => `${name}: ${all}, ${free} livres.`,
  memory: (all, free) => `RAM: ${all}, ${free} livres.`,
  noCard: 'Sem placa de vídeo: o ComfyUI usa a CPU.',
  noCardRemedy: 'As execuções funcionam, mas demoram muito.',
  littleMemory: 'É pouco: feche outros programas.',
  unload: 'Descarregar modelos',
  cramped: (room) =>
    `A VRAM e a RAM juntas não chegam aos ${room} GB de que um checkpoint precisa: escolha um GGUF em Avançado.`,
  startedWith: (flag) => `O ComfyUI foi iniciado com ${flag}.`,
  leaveOut: 'Remova-a.',
  flagsFine: (flags) => (flags === '' ? 'Nenhuma opção problemática.' : `${flags}: sem problemas.`),
  flagsUnknown: 'O ComfyUI não informa suas opções de inicialização.',
  command: 'Iniciar o ComfyUI com',
  commandHelp:
    'Adicione-as às opções que você já usa. No ComfyUI Desktop: Configurações, Configuração do Servidor. Com comfy-cli: depois de “comfy launch --”.',
  commandNone: 'Este computador não precisa de opções: os padrões do ComfyUI servem.',
  copyCommand: 'Copiar comando',
  commandCopied: 'Comando copiado',
  commandCopiedDetail: 'Feche o ComfyUI e inicie-o com este comando.',
  alreadySet: 'já em uso',
  flags: {
    cpu: 'Sem placa de vídeo, o ComfyUI só inicia com isto.',
    reserve: (vram) =>
      `A placa tem ${vram} GB. Isto deixa uma parte para a tela e outros programas, para que as execuções não falhem no fim (estimado).`,
    lowVram:
      'Este computador não tem VRAM dinâmica: isto mantém os codificadores de texto fora da placa.',
    pinned: (ram) =>
      `${ram} GB de RAM: o ComfyUI fixaria até 90% dela (pinned memory), e o sistema não pode mover para o disco a memória fixada.`,
    amdPinned:
      'Em placas AMD, o LTX pode travar ao carregar com memória fixada (relatado por outros).',
    amdOffload:
      'Também relatado em placas AMD quando pesos são movidos enquanto outros estão em uso.',
    uploads: (limit) =>
      `Os envios estão limitados a ${limit} MB; vídeos para Transferência de estilo costumam ser maiores.`,
  },
  harm: {
    allOnCard: (family) =>
      `Mantém todos os modelos na placa, que é pequena demais para ${family}, e desativa a VRAM dinâmica.`,
    noDynamic: 'Desativa a VRAM dinâmica, com a qual modelos maiores que a placa funcionam bem.',
    reload: 'Os modelos são descarregados após cada execução e carregados de novo para a próxima.',
    noCache:
      'Finalizar e Outra semente repetem tudo, porque nada fica em cache entre as execuções.',
    noMetadata:
      'Os ajustes não são salvos nos vídeos, então você não pode soltar um vídeo no painel para reutilizá-los.',
    cpuVae: 'Decodificar na CPU leva minutos.',
    wide: 'Os pesos precisam de duas a quatro vezes mais memória.',
  },
}
