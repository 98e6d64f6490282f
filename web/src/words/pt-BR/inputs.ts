import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: 'Imagem inicial', hint: 'O vídeo começa com esta imagem.' },
  lastFrame: { label: 'Imagem final', hint: 'O vídeo termina com esta imagem.' },
  portrait: { label: 'Retrato', hint: 'A pessoa que fala ou canta.' },
  styleImage: {
    label: 'Imagem de estilo',
    hint: 'Opcional: o primeiro quadro no novo estilo.',
  },
  sound: { label: 'Áudio', hint: 'Música ou fala, usada sem mudanças.' },
  speech: { label: 'Fala', hint: 'O que o retrato diz ou canta, usado sem mudanças.' },
  voice: { label: 'Amostra de voz', hint: 'Cinco segundos de fala com a voz desejada.' },
  video: { label: 'Vídeo', hint: 'Fornece o movimento.' },
  treated: { label: 'Vídeo', hint: 'O que a ferramenta trata; o som fica como está.' },
  retaken: { label: 'Vídeo', hint: 'Fica como está fora do trecho.' },
  extended: { label: 'Vídeo', hint: 'Fica como está; a parte nova o continua.' },
}
