import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: 'Inicio',
  load: 'Cargando modelos',
  encode: 'Codificando el prompt',
  image: 'Preparando imágenes',
  audio: 'Preparando el audio',
  video: 'Leyendo el video',
  rework: 'Procesando fotogramas',
  latent: 'Preparando latentes',
  diffuse_1: 'Difusión, 1.ª pasada',
  upscale: 'Ampliación ×2',
  diffuse_2: 'Difusión, 2.ª pasada',
  decode: 'Decodificando',
  save: 'Guardando',
}
