import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: 'Executar em',
  here: 'Este ComfyUI',
  freest: 'O menos ocupado',
  title: 'Outros motores',
  help: 'As execuções também podem ser feitas em outros computadores. O dono deste servidor os lista em um arquivo.',
  how: 'Para adicionar um, veja docs/engines.md na pasta do LTX AIO.',
  again: 'Verificar de novo',
  line: (name, state) => `${name}: ${state}`,
  ready: 'pronto',
  readyPaid: 'pronto, pago',
  asking: 'verificando…',
  away: 'sem conexão',
  old: (version) => `ComfyUI ${version} é antigo demais`,
  lacks: (thing) => `falta ${thing}`,
  lacksFiles: (files) => (files === 1 ? 'falta 1 arquivo' : `faltam ${files} arquivos`),
  costs: (name) =>
    `Cada execução em ${name} custa dinheiro, e os prompts, as entradas e os vídeos saem deste computador.`,
  agree: 'Executar ali',
  disagree: 'Cancelar',
  at: (name) => `em ${name}`,
  madeOn: 'Feito em',
  waitsFor: (name) => `aguardando ${name}`,
  runHere: 'Executar neste ComfyUI',
  stays: {
    draft: 'Executa neste ComfyUI, que tem a primeira passagem do rascunho.',
    videos: 'Executa neste ComfyUI, que tem os vídeos.',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `Falta em ${v.name}: ${v.things}.`,
    'Instale ali e verifique de novo em Configurações, ou execute neste ComfyUI.',
  ],
  engine_old: (v) => [
    `O ComfyUI ${v.version} de ${v.name} é antigo demais para ${v.of}.`,
    `Atualize-o ali para ${v.since} ou posterior, ou execute neste ComfyUI.`,
  ],
}
