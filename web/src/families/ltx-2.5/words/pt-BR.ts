import { ptBR as ltx23 } from '../../ltx-2.3/words/pt-BR.ts'
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
  '2.5-ic-ingredients': {
    title: 'IC-LoRA Ingredients para LTX-2.5',
    purpose: 'Mantém pessoas e coisas de imagens de referência, em Texto para vídeo.',
  },
  '2.5-ic-clean-plate': {
    title: 'IC-LoRA Clean Plate para LTX-2.5',
    purpose: 'Remove pessoas e veículos de um vídeo.',
  },
  '2.5-ic-colorization': {
    title: 'IC-LoRA Colorization para LTX-2.5',
    purpose: 'Colore um vídeo em preto e branco.',
  },
  '2.5-ic-deblur': {
    title: 'IC-LoRA Deblur para LTX-2.5',
    purpose: 'Dá nitidez a um vídeo desfocado.',
  },
  '2.5-ic-decompression': {
    title: 'IC-LoRA Decompression para LTX-2.5',
    purpose: 'Remove os artefatos de compressão de um vídeo.',
  },
  '2.5-ic-day-to-night': {
    title: 'IC-LoRA Day to Night para LTX-2.5',
    purpose: 'Transforma um vídeo de dia em um de noite.',
  },
  '2.5-ic-water': {
    title: 'IC-LoRA Water Simulation para LTX-2.5',
    purpose: 'Adiciona água a um vídeo.',
  },
  '2.5-ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2 para LTX-2.5',
    purpose: 'Dobra o tamanho de um vídeo e adiciona detalhe.',
  },
  '2.5-style-cinemagraph': {
    title: 'LoRA de cinemagraph para LTX-2.5',
    purpose: 'Tudo fica parado, menos um detalhe; o prompt começa com CINEMAGRAPH_MOTION.',
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

const before = ltx23.tools

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
  tools: {
    'clean-plate': before['clean-plate'],
    colorize: before.colorize,
    deblur: before.deblur,
    decompress: before.decompress,
    'day-to-night': before['day-to-night'],
    water: before.water,
    'detail-2': before['detail-2'],
  },
}
