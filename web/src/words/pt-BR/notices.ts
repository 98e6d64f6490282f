import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: 'O vídeo está pronto',
  failed: 'Uma execução falhou',
  reportCopied: 'Relatório copiado',
  reportCopiedHow: 'Cole-o onde for pedir ajuda.',
  reportRefused: 'O navegador não permitiu copiar o relatório',
  reportRefusedHow: 'Você pode copiar a mensagem do ComfyUI no cartão.',
  noAnswer: 'O ComfyUI não responde',
  partsApart: 'Por isso as partes ficam como vídeos separados.',
  runKept: 'A execução está salva e será enviada quando o ComfyUI voltar.',
  notSent: 'A execução não foi enviada',
  notCancelled: 'A execução ainda não foi cancelada',
  notReordered: 'A ordem não mudou',
  willRetry: 'O ComfyUI não responde. O LTX AIO tentará de novo quando ele voltar.',
  connectionBroke: 'Conexão perdida',
  languageMissing: (language) => `Não foi possível carregar o idioma: ${language}`,
  languageMissingHow: 'O LTX AIO mantém o idioma atual. Recarregue a página para tentar novamente.',
  previewOff: 'Prévia ao vivo desativada para este ComfyUI',
  previewOffDetail: 'Ela encerrou uma execução. Você pode reativá-la em Configurações.',
}
