import type { Words } from '../en/index.ts'

export const settings: Words['settings'] = {
  language: {
    title: 'Idioma',
    label: 'Idioma deste painel',
    help: '“Como o ComfyUI” segue o idioma escolhido no ComfyUI. Se não houver nenhum, usa o primeiro idioma do seu navegador que o LTX AIO tenha.',
    auto: 'Como o ComfyUI',
  },
  machine: {
    title: 'Este computador',
    runsOn: 'Executa em',
    processor: 'CPU',
    graphicsMemory: 'VRAM',
    memory: 'RAM',
    unknown: 'O ComfyUI ainda não informou o hardware.',
    setUpFor: 'Configurado para',
    automatic: 'Automático',
  },
  owner: {
    title: 'Limites deste servidor',
    modes: (modes) => `Seu dono só oferece: ${new Intl.ListFormat('pt-BR').format(modes)}.`,
    presets: (mode, presets) => `${mode} (${presets})`,
    seconds: (limit) => `Seu dono encerra as execuções depois de ${limit}.`,
    ignored: (entries) =>
      `Não pode ser lido e não limita nada em user/__ltx_aio/limits.json: ${entries}.`,
  },
  memory: {
    title: 'RAM',
    titleOfCard: 'VRAM',
    help: 'O ComfyUI mantém os modelos carregados entre as execuções. Descarregue-os para liberar memória para outro programa; a próxima execução os carrega de novo.',
    free: (free, all) => `${free} de ${all} livres.`,
    freeOfRam: (free, all) => `RAM: ${free} de ${all} livres.`,
    models: 'Modelos na memória',
    noModels: 'Nenhum modelo carregado.',
    unload: 'Descarregar modelos',
    unloading: 'Descarregando…',
    waiting: (before) =>
      `${before} livres até agora. Aguardando o ComfyUI, que descarrega entre execuções…`,
    freed: (before, now) => `Livre antes: ${before}. Livre agora: ${now}.`,
    asBefore: (free) =>
      `Ainda ${free} livres: nenhum modelo estava carregado, ou uma execução o está usando.`,
    unreachable: 'O ComfyUI não responde.',
    processor: 'CPU',
    badgeTitle: (free, all) => `${free} de ${all} livres`,
  },
  runs: {
    title: 'Execuções',
    tell: 'Avisar quando uma execução terminar',
    tellHelp: 'Enquanto este painel estiver oculto.',
    refused:
      'O navegador bloqueia as notificações desta página: elas precisam de https ou localhost, e da sua permissão. Até lá, o ComfyUI as mostra.',
    tellBy: { toast: 'No ComfyUI', system: 'Sistema', none: 'Não' },
    sound: 'Som quando uma execução terminar',
    soundHelp: 'Um tom curto, a menos que você esteja vendo Criar.',
    previews: 'Prévia ao vivo',
    previewsHelp: 'Uma imagem pequena do primeiro quadro depois de cada passo.',
    previewsFailed: (version) =>
      `Uma prévia encerrou uma execução no ComfyUI ${version}, então a prévia ao vivo está desativada ali. Ative-a para tentar novamente.`,
    previewsSince: (min, version) =>
      `A prévia ao vivo precisa do ComfyUI ${min} ou posterior; este é ${version}.`,
  },
  token: {
    asking: 'Procurando um token…',
    noServerPart: 'Os downloads não estão disponíveis: o backend do LTX AIO não responde.',
    check: 'Verificar',
    checking: 'Verificando…',
    forget: 'Esquecer',
    theToken: ' o token',
    label: 'Token',
    another: 'Novo token',
    save: 'Salvar',
    make: { before: 'Crie um token de leitura em', after: '.' },
    kept: 'Fica guardado no servidor, é enviado só ao Hugging Face e não é mostrado de novo.',
  },
  makes: (families) => `faz vídeo e som com ${new Intl.ListFormat('pt-BR').format(families)}`,
}
