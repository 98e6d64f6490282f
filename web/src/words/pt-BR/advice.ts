import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['A placa de vídeo ficou sem memória.', cardRemedy(v)],
  host_memory: (v) => [
    'O computador ficou sem RAM (a memória do sistema, não a VRAM).',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Feche outros programas ou escolha arquivos de modelo menores. No Windows, um arquivo de paginação maior também ajuda.'
      : 'Feche outros programas, ou deixe o vídeo menor ou mais curto.',
  ],
  preview_failed: () => [
    'A prévia ao vivo falhou e encerrou a execução.',
    'Execute de novo sem a prévia. Atualizar o ComfyUI, ou o pacote de nós que desenha as prévias, pode resolver.',
  ],
  model_damaged: (v) => [
    `Não é possível ler ${v.file}: o arquivo está incompleto ou não é um modelo.`,
    'Exclua-o e baixe de novo. Isso acontece quando um download é interrompido ou uma página da web é salva com este nome.',
  ],
  model_unknown: (v) => [
    `${v.nodeClass} não consegue carregar ${v.file}: é outro tipo de modelo.`,
    'Escolha outro arquivo ou mova este para a pasta certa: checkpoints completos vão em checkpoints, transformers avulsos em diffusion_models, LoRAs em loras.',
  ],
  models_mixed: (v) => [
    'Os arquivos de modelo não combinam entre si.',
    `Use arquivos de uma só versão: o transformer, o codificador de texto, a projeção de texto, os dois VAEs, o upscaler e os LoRAs devem ser todos para ${v.family}.`,
  ],
  tokenizer_missing: () => [
    'O arquivo do codificador de texto não contém um tokenizador, então o prompt não pode ser codificado.',
    'Use o codificador de texto em um único arquivo feito para o ComfyUI, não os fragmentos do modelo original.',
  ],
  text_encoder_missing: (v) => [
    'Os arquivos escolhidos não contêm um codificador de texto.',
    `Escolha o arquivo Gemma para ${v.family} como codificador de texto.`,
  ],
  vae_missing: (v) => [
    'O arquivo escolhido não contém um VAE de vídeo.',
    `Escolha um checkpoint completo, ou o VAE de vídeo para ${v.family}.`,
  ],
  audio_vae_missing: (v) => [
    'O arquivo escolhido não contém um VAE de áudio.',
    `Escolha um checkpoint completo, ou o VAE de áudio para ${v.family}.`,
  ],
  gguf_unknown: (v) => [
    `O ComfyUI-GGUF não aceita o modelo em ${v.file}.`,
    `Atualize o ComfyUI-GGUF, ou escolha outro GGUF de ${v.family}. Um codificador de texto não serve como transformer.`,
  ],
  input_broken: (v) => [
    `O ComfyUI não consegue ler ${bare(v.name)}.`,
    'Escolha outro arquivo, ou abra este no programa que o criou e exporte de novo.',
  ],
  sound_missing: (v) => [`${bare(v.name)} não tem som.`, 'Escolha um arquivo com faixa de áudio.'],
  sound_start_beyond: (v) => [
    `O início do áudio está depois do fim de ${bare(v.name)}.`,
    'Escolha um início anterior.',
  ],
  video_start_beyond: (v) => [
    `O início está depois do fim de ${bare(v.name)}.`,
    'Escolha um início anterior.',
  ],
  rework_model_wrong: (v) => [
    `${v.file} não é um modelo para isso.`,
    'Baixe o arquivo de novo: talvez outro tenha sido salvo com este nome.',
  ],
  channels_differ: () => [
    'Os sons têm números de canais diferentes: o ComfyUI não consegue juntá-los.',
    'Salve o vídeo com som estéreo e junte de novo.',
  ],
  guide_too_long: () => ['Uma guia passa do fim do vídeo.', 'Deixe o vídeo mais longo.'],
  guide_size: () => [
    'Este tamanho não funciona com o LoRA de controle, que usa uma cópia reduzida dos quadros.',
    'Use um tamanho que se reduza sem resto a essa cópia, ou o LoRA Union Control.',
  ],
  shapes_differ: () => [
    'Duas partes da execução não têm as mesmas dimensões.',
    'Em geral, um modelo ou LoRA é para outra versão do LTX: confira seus arquivos em Modelos e remova os LoRAs que você adicionou.',
  ],
  sound_broken: () => [
    'O som gerado está corrompido, então o vídeo não pôde ser salvo.',
    'As imagens podem estar boas: salve o vídeo sem som. Se acontecer com todas as sementes, o VAE de áudio pode ser o errado.',
  ],
  sound_unsavable: () => [
    'O ComfyUI não conseguiu salvar o som: o AAC não aceita sua taxa de amostragem ou seu número de canais.',
    'As imagens estão boas: salve o vídeo sem som, ou converta o áudio para estéreo de 48 kHz e gere de novo.',
  ],
  first_pass_gone: () => [
    'A primeira passagem que o rascunho salvou não existe mais ou não pode ser lida.',
    'Finalize de novo: a primeira passagem é repetida, então demora mais.',
  ],
  save_disk_full: () => [
    'O disco está cheio, então o vídeo não pôde ser salvo.',
    'Libere espaço e tente novamente: até outra execução começar, o ComfyUI tem tudo em cache, menos o salvamento.',
  ],
  save_outside: () => [
    'A pasta dos vídeos é um link para fora da pasta de saída do ComfyUI, e este ComfyUI não salva ali.',
    'Substitua o link output/video por uma pasta, ou inicie o ComfyUI com --output-directory e a pasta desejada. Depois, tente novamente.',
  ],
  save_forbidden: () => [
    'O ComfyUI não tem permissão para gravar em sua pasta de saída, ou a pasta não existe mais.',
    'Dê permissão de gravação ao ComfyUI, ou inicie-o com outro --output-directory. Depois, tente novamente.',
  ],
  gpu_unusable: () => [
    'O PyTorch não consegue usar esta placa de vídeo.',
    'Instale a versão do PyTorch para sua placa e o driver dela; o README do ComfyUI diz qual.',
  ],
  gpu_too_old: () => [
    'Este PyTorch não executa arquivos de modelo deste tipo nesta placa de vídeo.',
    'Escolha os arquivos fp8 em vez de nvfp4, ou instale um PyTorch para CUDA 13.',
  ],
  gpu_crashed: () => [
    'O driver de vídeo travou, e o ComfyUI não pode usar a placa de vídeo até ser reiniciado.',
    'Reinicie o ComfyUI e tente novamente. Se acontecer de novo, atualize o driver e desfaça qualquer overclock.',
  ],
  gpu_transfer: () => [
    'Não foi possível mover um modelo para a placa de vídeo.',
    'Reinicie o ComfyUI. Se acontecer de novo, inicie-o com --disable-pinned-memory.',
  ],
  device_mismatch: () => [
    'Partes de um mesmo modelo estavam em dispositivos diferentes.',
    'Descarregue todos os modelos e tente novamente. Se acontecer de novo, atualize o ComfyUI.',
  ],
  apple_dtype: () => [
    'As GPUs da Apple não executam arquivos de modelo fp8 ou fp4.',
    'Escolha arquivos bf16 ou um GGUF.',
  ],
  node_changed: (v) => [
    `As entradas de ${v.nodeClass} neste ComfyUI não são as que o LTX AIO conhece.`,
    'Atualize o LTX AIO e o ComfyUI, e reinicie o ComfyUI.',
  ],
  python_package_missing: (v) => [
    `Falta um pacote Python de que o ComfyUI precisa: ${v.message}.`,
    'Instale o requirements.txt do ComfyUI com o Python que executa o ComfyUI, e reinicie-o.',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Descarregue todos os modelos e tente novamente, ou escolha um codificador de texto menor. O tamanho do vídeo não influi aqui.'
        : 'Ative Pouca VRAM, que executa o codificador de texto na CPU. O tamanho do vídeo não influi aqui.'
    case 'audio':
      return 'Use menos do áudio: um vídeo mais curto precisa de menos memória aqui.'
    case 'rework':
      return 'Use um vídeo mais curto ou menor, ou feche outros programas que usem a placa de vídeo.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Deixe o vídeo menor ou mais curto: as imagens são preparadas no tamanho dele.'
    case 'upscale':
    case 'diffuse_2':
      return 'Deixe o vídeo menor ou mais curto, ou gere um rascunho, que termina antes desta etapa.'
    case 'decode':
      return lowVram
        ? 'Deixe o vídeo menor ou mais curto: os blocos já são pequenos.'
        : 'Decodifique em blocos menores: até outra execução começar, o ComfyUI tem os latentes em cache.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Deixe o vídeo menor ou mais curto, ou feche outros programas que usem a placa de vídeo.'
  }
}
