import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `Gerar × ${count}` : 'Gerar'),
  sending: 'Enviando…',
  control: 'Ctrl',
  waiting: (count) =>
    count > 1
      ? `${count} vídeos começam quando os arquivos estiverem prontos.`
      : 'Começa quando os arquivos estiverem prontos.',
  dontGenerate: 'Não gerar',
  files: {
    label: 'Arquivos de modelo',
    download: 'Baixar o que falta',
    count: (files) => (files === 1 ? '1 arquivo' : `${files} arquivos`),
    atLeast: (size) => `pelo menos ${size}`,
    free: (size) => `${size} livres`,
    noRoom: 'Não há espaço em disco suficiente.',
    makeRoom: (size) => `Libere ${size}, ou escolha uma pasta em outro disco.`,
    which: (files) => (files === 1 ? 'Arquivo e pasta' : 'Arquivos e pastas'),
    byHand: (files) =>
      `${files === 1 ? 'Falta um arquivo de modelo' : `Faltam ${files} arquivos de modelo`}. No computador que executa o ComfyUI, abra um terminal na pasta que contém a do ComfyUI e execute:`,
    noShim: 'Os downloads não estão disponíveis: o backend do LTX AIO não responde.',
  },
}
