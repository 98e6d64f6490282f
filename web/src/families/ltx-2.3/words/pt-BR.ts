import type { Ltx23Words } from './en.ts'

const gguf = 'Para placas pequenas; precisa do pacote de nós ComfyUI-GGUF.'
const fastGguf =
  'Para placas pequenas, só predefinições rápidas; precisa do pacote de nós ComfyUI-GGUF.'
const fastOnly = 'Só predefinições rápidas: sem orientação CFG nem LoRA de destilação.'
const own = 'Para seus próprios fluxos de trabalho.'
const camera =
  'Feito para LTX-2 e experimental com 2.3; descrever o movimento no prompt costuma funcionar melhor.'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'Checkpoint dev, fp8',
    purpose: 'Tudo em um arquivo, para todas as predefinições.',
  },
  'checkpoint-dev-nvfp4': {
    title: 'Checkpoint dev, nvfp4',
    purpose: 'O menor checkpoint, para placas RTX 50 e PyTorch com CUDA 13.',
  },
  'checkpoint-dev-bf16': {
    title: 'Checkpoint dev, bf16',
    purpose: 'Precisão completa, para placas de 48 GB ou mais.',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: 'Checkpoint destilado 1.1, bf16',
    purpose:
      'Precisão completa, só predefinições rápidas: sem orientação CFG nem LoRA de destilação.',
  },
  'checkpoint-distilled-fp8': {
    title: 'Checkpoint destilado 1.0, fp8',
    purpose: 'A primeira versão destilada; pode estragar o fim de vídeos longos.',
  },
  'gemma-fp4': { title: 'Gemma 3 12B em fp4', purpose: 'Codifica o prompt.' },
  'gemma-fp8': {
    title: 'Gemma 3 12B em fp8',
    purpose: 'Codifica o prompt com um pouco mais de precisão que fp4.',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B em bf16',
    purpose: 'Precisão completa; também para as GPUs da Apple, que não aceitam fp4 nem fp8.',
  },
  'distilled-lora-1.1': {
    title: 'LoRA de destilação 1.1, rank 111',
    purpose: 'Com ele bastam 8 passos; todo modelo dev precisa dele.',
  },
  'distilled-lora-384-1.1': {
    title: 'LoRA de destilação 1.1, rank 384',
    purpose: 'O mesmo com rank completo; precisa do triplo de memória.',
  },
  'distilled-lora-384': {
    title: 'LoRA de destilação 1.0, rank 384',
    purpose: 'A primeira versão.',
  },
  'distilled-lora-105': {
    title: 'LoRA de destilação 1.0, rank 105',
    purpose: 'A primeira versão, menor.',
  },
  film: {
    title: 'Interpolação de quadros',
    purpose: 'Dobra a taxa de quadros de um vídeo pronto.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Dobra o tamanho de um vídeo pronto.',
  },
  'upscaler-x2-1.1': {
    title: 'Upscaler espacial ×2, 1.1',
    purpose: 'Dobra o tamanho entre as duas passagens.',
  },
  'upscaler-x2-1.0': {
    title: 'Upscaler espacial ×2, 1.0',
    purpose: 'A primeira versão, retirada pelos autores.',
  },
  'upscaler-x1.5-1.0': {
    title: 'Upscaler espacial ×1,5',
    purpose: 'Para seus próprios fluxos de trabalho; nenhum modo o usa.',
  },
  'temporal-upscaler-x2-1.0': {
    title: 'Upscaler temporal ×2',
    purpose: 'Dobra a taxa de quadros, em seus próprios fluxos de trabalho; nenhum modo o usa.',
  },
  'union-control': {
    title: 'IC-LoRA de controle (contornos, profundidade, pose)',
    purpose: 'Faz a transferência de estilo seguir o movimento do seu vídeo.',
  },
  'transformer-dev-bf16': {
    title: 'Transformer dev, bf16',
    purpose: 'Só o transformer, com precisão completa.',
  },
  'transformer-dev-fp8': {
    title: 'Transformer dev, fp8',
    purpose: 'Só o transformer.',
  },
  'transformer-distilled-1.1-fp8': {
    title: 'Transformer destilado 1.1, fp8',
    purpose: fastOnly,
  },
  'transformer-distilled-1.1-mxfp8': {
    title: 'Transformer destilado 1.1, mxfp8',
    purpose: fastOnly,
  },
  'transformer-distilled-fp8': {
    title: 'Transformer destilado 1.0, fp8',
    purpose: 'A primeira versão destilada.',
  },
  'gguf-dev-q4km': { title: 'GGUF dev, Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'GGUF dev, UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'GGUF dev, UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'GGUF dev, Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: 'GGUF destilado 1.1, Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: 'GGUF destilado 1.1, Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: 'GGUF destilado 1.1, UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'GGUF destilado 1.1 da QuantStack, Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'GGUF destilado 1.1 da QuantStack, Q6_K',
    purpose: fastGguf,
  },
  'text-projection': {
    title: 'Projeção de texto',
    purpose: 'Liga o codificador de texto a arquivos separados ou a um GGUF.',
  },
  'connectors-distilled': {
    title: 'Conectores de texto para o GGUF destilado',
    purpose: 'Ligam o codificador de texto a um GGUF destilado.',
  },
  'video-vae': {
    title: 'VAE de vídeo',
    purpose: 'Decodifica latentes em quadros, para arquivos separados ou um GGUF.',
  },
  'video-vae-distilled': {
    title: 'VAE de vídeo para o GGUF destilado',
    purpose: 'Decodifica latentes em quadros, para um GGUF destilado.',
  },
  'audio-vae': {
    title: 'VAE de áudio',
    purpose: 'Decodifica latentes em som, para arquivos separados ou um GGUF.',
  },
  'audio-vae-distilled': {
    title: 'VAE de áudio para o GGUF destilado',
    purpose: 'Decodifica latentes em som, para um GGUF destilado.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Estima a profundidade do vídeo, para a transferência de estilo por profundidade.',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'Detecta poses no vídeo, para a transferência de estilo por pose.',
  },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: 'Detecta várias pessoas para o SDPose, em seus próprios fluxos de trabalho.',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: 'Outro modelo de profundidade, para seus próprios fluxos de trabalho.',
  },
  'preview-vae': {
    title: 'VAE de prévia',
    purpose:
      'Prévias mais nítidas em seus próprios fluxos de trabalho com KJNodes; o ComfyUI não o usa.',
  },
  'prompt-enhancer': {
    title: 'LoRA para ampliar prompts',
    purpose: 'Faz o codificador de texto escrever prompts mais longos, nos templates oficiais.',
  },
  'ic-motion-track': {
    title: 'IC-LoRA Motion Track',
    purpose: `Move coisas por trajetórias desenhadas. ${own}`,
  },
  'ic-ingredients': {
    title: 'IC-LoRA Ingredients',
    purpose: 'Mantém pessoas e coisas de imagens de referência, em Texto para vídeo.',
  },
  'ic-in-outpainting': {
    title: 'IC-LoRA In- e Outpainting',
    purpose: 'Pinta o que está em volta de um vídeo, em um enquadramento maior.',
  },
  'ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2',
    purpose: 'Dobra o tamanho de um vídeo e adiciona detalhe.',
  },
  'ic-upscaler-x4': {
    title: 'IC-LoRA Pixel-Upscaler ×4',
    purpose: 'Quadruplica o tamanho de um vídeo e adiciona detalhe.',
  },
  'ic-deblur': {
    title: 'IC-LoRA Deblur',
    purpose: 'Dá nitidez a um vídeo desfocado.',
  },
  'ic-decompression': {
    title: 'IC-LoRA Decompression',
    purpose: 'Remove os artefatos de compressão de um vídeo.',
  },
  'ic-colorization': {
    title: 'IC-LoRA Colorization',
    purpose: 'Colore um vídeo em preto e branco.',
  },
  'ic-clean-plate': {
    title: 'IC-LoRA Clean Plate',
    purpose: 'Remove pessoas e veículos de um vídeo.',
  },
  'ic-day-to-night': {
    title: 'IC-LoRA Day to Night',
    purpose: 'Transforma um vídeo de dia em um de noite.',
  },
  'ic-water': {
    title: 'IC-LoRA Water Simulation',
    purpose: 'Adiciona água a um vídeo.',
  },
  'ic-relight': {
    title: 'IC-LoRA Relight',
    purpose: 'Ilumina de novo um vídeo externo, com outro sol.',
  },
  'ic-shave': {
    title: 'IC-LoRA Instant Shave',
    purpose: 'Tira a barba de uma pessoa em um vídeo.',
  },
  'ic-greenscreen': {
    title: 'IC-LoRA avatar com fundo verde',
    purpose: 'Põe uma pessoa que fala na frente de um fundo verde.',
  },
  'ic-crossview': {
    title: 'IC-LoRA CrossView',
    purpose: 'Mostra uma cena de um novo ângulo de câmera.',
  },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `Dubla uma pessoa que fala. ${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `Amplia a faixa de brilho. ${own}` },
  'id-lora-talkvid': {
    title: 'LoRA de voz',
    purpose: 'Fala com a voz de uma amostra, em Texto para vídeo e Imagem para vídeo.',
  },
  'style-transition': {
    title: 'LoRA de transição',
    purpose: 'Uma cena vira outra; o prompt precisa de zhuanchang.',
  },
  'style-fpv': { title: 'LoRA de drone FPV', purpose: 'O voo suave de um drone FPV.' },
  'style-crt': {
    title: 'LoRA de tela de tubo',
    purpose: 'Uma velha tela de tubo; o prompt começa com crtanim,',
  },
  'style-fantasy-anime': {
    title: 'LoRA de fantasia anime',
    purpose: 'Fantasia como anime; o prompt precisa de f4nt4sy4n1m6.',
  },
  'style-fantasy-realism': {
    title: 'LoRA de fantasia realista',
    purpose: 'Fantasia em imagem real; o prompt precisa de f4nt4sy.',
  },
  'style-fantasy-painterly': {
    title: 'LoRA de fantasia pintada',
    purpose: 'Fantasia como pintura a óleo; o prompt precisa de D4rkP41nt3r.',
  },
  'style-cyberpunk': {
    title: 'LoRA cyberpunk',
    purpose: 'Chuva e neon; o prompt precisa de C6b4rP8nk.',
  },
  'style-claymation': {
    title: 'LoRA de massinha',
    purpose: 'Stop motion com massinha; o prompt precisa de claymation style.',
  },
  'style-felt': {
    title: 'LoRA de feltro',
    purpose: 'Feltro cortado e costurado; o prompt precisa de F3ltCut0u7.',
  },
  'style-paper': {
    title: 'LoRA de papel recortado',
    purpose: 'Camadas de papel recortado; o prompt precisa de Pap3rCut0u7.',
  },
  'style-soft': {
    title: 'LoRA Soft Enhance',
    purpose: 'Mais detalhe, contraste mais suave.',
  },
  'style-wild-west': {
    title: 'LoRA do Velho Oeste',
    purpose: 'Poeira e caubóis; o prompt precisa de W1ldW4st.',
  },
  'style-product': {
    title: 'LoRA de publicidade de produtos',
    purpose: 'Anúncios; força 0,85, o prompt precisa de srx_commercial.',
  },
  'style-cinemagraph': {
    title: 'LoRA de cinemagraph',
    purpose: 'Tudo fica parado, menos um detalhe; força 2, o prompt começa com CINEMAGRAPH_MOTION.',
  },
  'camera-dolly-in': { title: 'A câmera se aproxima', purpose: camera },
  'camera-dolly-out': { title: 'A câmera se afasta', purpose: camera },
  'camera-dolly-left': { title: 'A câmera vai para a esquerda', purpose: camera },
  'camera-dolly-right': { title: 'A câmera vai para a direita', purpose: camera },
  'camera-jib-up': { title: 'A câmera sobe', purpose: camera },
  'camera-jib-down': { title: 'A câmera desce', purpose: camera },
  'camera-static': { title: 'A câmera fica parada', purpose: camera },
}

export const ptBR: Ltx23Words = {
  files,
  presets: { draft: 'Rascunho', fast: 'Rápido', balanced: 'Equilibrado', quality: 'Qualidade' },
  help: {
    halfSize: 'Prévia na metade do tamanho, 8 passos. Finalize os bons.',
    twoSteps: '8 + 2 passos',
    official: '8 + 3 passos, os ajustes oficiais',
    guided: '20 passos com orientação CFG + 3; usa o prompt negativo',
    onePass: '8 passos em uma passagem',
    guidedOnce: '20 passos com orientação CFG em uma passagem; usa o prompt negativo',
    followedTwice: '8 + 3 passos, seguindo o vídeo nas duas passagens',
  },
  loaders: {
    checkpoint: { name: 'Checkpoint' },
    split: {
      name: 'Arquivos separados',
      used: (settings) => `${settings} com arquivos separados`,
    },
    gguf: { name: 'GGUF', used: (settings) => `${settings} com um GGUF` },
  },
  roles: {
    checkpoint: 'Checkpoint',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: 'Codificador de texto',
    distilledLora: 'LoRA de destilação',
    upscaler: 'Upscaler',
    textProjection: 'Projeção de texto',
    videoVae: 'VAE de vídeo',
    audioVae: 'VAE de áudio',
  },
  tools: {
    'clean-plate': {
      name: 'Cena vazia',
      does: 'Remove pessoas e veículos e completa o que está atrás. Descreva o lugar vazio.',
    },
    colorize: {
      name: 'Colorir',
      does: 'Dá cores naturais a um vídeo em preto e branco. Descreva a cena e suas cores.',
    },
    deblur: {
      name: 'Dar nitidez',
      does: 'Dá nitidez a um vídeo desfocado; não remove o desfoque de movimento. Descreva a cena.',
    },
    decompress: {
      name: 'Reparar compressão',
      does: 'Remove os blocos e halos de uma compressão forte; não remove ruído. Descreva a cena.',
    },
    'day-to-night': {
      name: 'Do dia para a noite',
      does: 'Transforma uma tomada de dia em uma de noite, melhor em externas. Descreva a noite e suas luzes.',
    },
    relight: {
      name: 'Reiluminar',
      does: 'Ilumina de novo uma tomada externa: escolha a luz e onde está o sol. O prompt diz só isso, nada da cena.',
    },
    water: {
      name: 'Adicionar água',
      does: 'Adiciona rios, ondas, chuva ou enchentes a uma cena seca. Descreva a água e como ela se move.',
    },
    shave: {
      name: 'Barbear',
      does: 'Tira de uma pessoa a barba, o bigode e os pelos curtos; o rosto e os movimentos ficam. Descreva a pessoa sem eles.',
    },
    greenscreen: {
      name: 'Avatar com fundo verde',
      does: 'Põe uma pessoa que fala para a câmera na frente de um fundo verde liso. Para vídeos verticais.',
    },
    'camera-angle': {
      name: 'Outro ângulo de câmera',
      does: 'Mostra a mesma cena de outro ângulo, melhor em passos pequenos; não por trás.',
    },
    'detail-2': {
      name: 'Detalhe ×2',
      does: 'Dobra o tamanho de um vídeo pequeno e adiciona detalhe. Descreva a cena.',
    },
    'detail-4': {
      name: 'Detalhe ×4',
      does: 'Quadruplica o tamanho de um vídeo muito pequeno e adiciona detalhe. Descreva a cena.',
    },
    outpaint: {
      name: 'Ampliar enquadramento',
      does: 'Dá a um vídeo um enquadramento maior e pinta o que está em volta; o próprio vídeo fica como está. Descreva a cena inteira.',
    },
  },
}
