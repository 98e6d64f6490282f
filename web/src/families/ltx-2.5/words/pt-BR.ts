import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'Transformer do LTX-2.5, int8',
    purpose: 'Faz o vídeo e o som, com todas as predefinições.',
  },
  '2.5-transformer-nvfp4': {
    title: 'Transformer do LTX-2.5, nvfp4',
    purpose: 'O menor, para placas RTX 50 e PyTorch com CUDA 13.',
  },
  '2.5-transformer-bf16': {
    title: 'Transformer do LTX-2.5, bf16',
    purpose: 'Precisão completa, para placas de 48 GB ou mais.',
  },
  '2.5-gemma-int8': {
    title: 'Gemma 4 12B para LTX-2.5, int8',
    purpose: 'Codifica o prompt.',
  },
  '2.5-gemma-bf16': {
    title: 'Gemma 4 12B para LTX-2.5, bf16',
    purpose: 'Codifica o prompt com precisão completa.',
  },
  '2.5-gemma-e2b': {
    title: 'Gemma 4 E2B, int8',
    purpose: 'Escreve prompts melhores, para Melhorar.',
  },
  '2.5-duration-head': {
    title: 'Cabeçote de duração para LTX-2.5',
    purpose: 'Lê no prompt quanto o vídeo deve durar, quando o LTX-2.5 escolhe a duração.',
  },
  '2.5-upscaler-x2': {
    title: 'Upscaler espacial ×2 para LTX-2.5',
    purpose: 'Dobra o tamanho entre as duas passagens.',
  },
  '2.5-video-vae': {
    title: 'VAE de vídeo do LTX-2.5 com difusão',
    purpose: 'Decodifica latentes em quadros, como nos templates oficiais.',
  },
  '2.5-video-vae-conv': {
    title: 'VAE de vídeo do LTX-2.5 sem difusão',
    purpose: 'Decodifica latentes em quadros mais rápido.',
  },
  '2.5-audio-vae': {
    title: 'VAE de áudio do LTX-2.5',
    purpose: 'Decodifica latentes em som.',
  },
  'union-control': {
    title: 'IC-LoRA de controle (contornos, profundidade, pose)',
    purpose:
      'Faz a transferência de estilo seguir o movimento do seu vídeo. Feito para LTX-2.3, experimental com LTX-2.5.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Estima a profundidade do vídeo, para a transferência de estilo por profundidade.',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'Detecta poses no vídeo, para a transferência de estilo por pose.',
  },
  film: {
    title: 'Interpolação de quadros',
    purpose: 'Dobra a taxa de quadros de um vídeo pronto.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Dobra o tamanho de um vídeo pronto.',
  },
}

export const ptBR: Ltx25Words = {
  files,
  presets: { draft: 'Rascunho', fast: 'Rápido', balanced: 'Equilibrado', quality: 'Qualidade' },
  help: {
    halfSize: 'Prévia na metade do tamanho, 8 passos. Finalize os bons.',
    twoSteps: '8 + 2 passos',
    official: '8 + 3 passos, os ajustes oficiais',
    onePass: '8 passos em uma passagem',
    followedTwice: '8 + 3 passos, seguindo o vídeo nas duas passagens',
  },
  loaders: { split: { name: 'Arquivos separados' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: 'Codificador de texto',
    upscaler: 'Upscaler',
    videoVae: 'VAE de vídeo',
    audioVae: 'VAE de áudio',
  },
}
