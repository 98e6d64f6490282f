import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = 'Convierte el video a MP4 (H.264 y AAC), o el audio a WAV.'
const save = 'Guárdala como JPEG o PNG.'
const choose =
  'Elige una imagen (PNG, JPEG, WebP), un archivo de audio (WAV, MP3, FLAC) o un video (MP4, WebM).'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['El archivo no se puede abrir.', 'Comprueba que ComfyUI tenga permiso para leerlo.'],
  empty: ['El archivo está vacío.', 'Súbelo de nuevo.'],
  slow: [
    'El archivo tarda demasiado en leerse.',
    'Recorta la parte que necesitas, o conviértelo a MP4 o WAV.',
  ],
  tags: [
    'El archivo tiene etiquetas en una codificación que ComfyUI no puede leer.',
    'Conviértelo sin las etiquetas.',
  ],
  undecodable: ['ComfyUI no puede decodificar este archivo.', convert],
  unknown_kind: ['No es un archivo de imagen, audio o video.', choose],
  cut_short: ['El archivo está incompleto o dañado: falta su índice.', 'Sube el archivo completo.'],
  nothing: ['El archivo no contiene sonido ni video.', choose],
  heic: ['ComfyUI no puede leer fotos HEIC.', save],
  picture_large: ['La imagen es demasiado grande.', 'Usa una de 170 megapíxeles como máximo.'],
  picture_damaged: [
    'La imagen está dañada o incompleta.',
    'Ábrela en un editor de imágenes, guárdala de nuevo y sube ese archivo.',
  ],
  picture_undecodable: ['ComfyUI no puede decodificar esta imagen.', save],
  video_large: [
    'Los fotogramas del video son demasiado grandes.',
    'Conviértelo a 8192×4320 píxeles como máximo.',
  ],
  no_frame: ['No se puede decodificar ningún fotograma de este video.', convert],
  no_times: ['El video no tiene marcas de tiempo para sus fotogramas.', convert],
  no_decoder: ['ComfyUI no tiene decodificador para este archivo.', convert],
  no_sound: ['Este archivo no tiene sonido.', choose],
  file_missing: ['El archivo ya no está en la carpeta de ComfyUI.', 'Súbelo de nuevo.'],
  linked: [
    'Este archivo es un enlace que sale de la carpeta de ComfyUI, y ComfyUI no lo sigue.',
    'Copia el propio archivo a la carpeta de entrada de ComfyUI, o elígelo desde ahí.',
  ],
  bad_name: [
    'No es el nombre de un archivo en las carpetas de ComfyUI.',
    'Copia el archivo a la carpeta de entrada de ComfyUI y elígelo ahí.',
  ],
}
