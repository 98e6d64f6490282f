import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = 'Converta o vídeo para MP4 (H.264 e AAC), ou o áudio para WAV.'
const save = 'Salve-a como JPEG ou PNG.'
const choose =
  'Escolha uma imagem (PNG, JPEG, WebP), um arquivo de áudio (WAV, MP3, FLAC) ou um vídeo (MP4, WebM).'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['O arquivo não pode ser aberto.', 'Confira se o ComfyUI tem permissão para lê-lo.'],
  empty: ['O arquivo está vazio.', 'Envie-o de novo.'],
  slow: [
    'O arquivo demora demais para ser lido.',
    'Recorte a parte de que você precisa, ou converta-o para MP4 ou WAV.',
  ],
  tags: [
    'O arquivo tem tags em uma codificação que o ComfyUI não consegue ler.',
    'Converta-o sem as tags.',
  ],
  undecodable: ['O ComfyUI não consegue decodificar este arquivo.', convert],
  unknown_kind: ['Não é um arquivo de imagem, áudio ou vídeo.', choose],
  cut_short: [
    'O arquivo está incompleto ou danificado: falta o índice.',
    'Envie o arquivo completo.',
  ],
  nothing: ['O arquivo não contém som nem vídeo.', choose],
  heic: ['O ComfyUI não consegue ler fotos HEIC.', save],
  picture_large: ['A imagem é grande demais.', 'Use uma de no máximo 170 megapixels.'],
  picture_damaged: [
    'A imagem está danificada ou incompleta.',
    'Abra-a em um editor de imagens, salve-a de novo e envie esse arquivo.',
  ],
  picture_undecodable: ['O ComfyUI não consegue decodificar esta imagem.', save],
  video_large: [
    'Os quadros do vídeo são grandes demais.',
    'Converta-o para no máximo 8192×4320 pixels.',
  ],
  no_frame: ['Nenhum quadro deste vídeo pode ser decodificado.', convert],
  no_times: ['O vídeo não tem marcas de tempo para seus quadros.', convert],
  no_decoder: ['O ComfyUI não tem decodificador para este arquivo.', convert],
  no_sound: ['Este arquivo não tem som.', choose],
  file_missing: ['O arquivo não está mais na pasta do ComfyUI.', 'Envie-o de novo.'],
  linked: [
    'Este arquivo é um link para fora da pasta do ComfyUI, e o ComfyUI não o segue.',
    'Copie o próprio arquivo para a pasta de entrada do ComfyUI, ou escolha-o a partir dela.',
  ],
  bad_name: [
    'Não é o nome de um arquivo nas pastas do ComfyUI.',
    'Copie o arquivo para a pasta de entrada do ComfyUI e escolha-o ali.',
  ],
}
