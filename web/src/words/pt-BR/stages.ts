import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: 'Iniciando',
  load: 'Carregando modelos',
  encode: 'Codificando o prompt',
  image: 'Preparando imagens',
  audio: 'Preparando o áudio',
  video: 'Lendo o vídeo',
  rework: 'Processando quadros',
  latent: 'Preparando latentes',
  diffuse_1: 'Difusão 1',
  upscale: 'Ampliação ×2',
  diffuse_2: 'Difusão 2',
  decode: 'Decodificando',
  save: 'Salvando',
}
