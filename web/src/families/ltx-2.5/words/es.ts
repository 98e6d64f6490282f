import { es as ltx23 } from '../../ltx-2.3/words/es.ts'
import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'Transformer de LTX-2.5, int8',
    purpose: 'Hace el video y el sonido, con todos los preajustes.',
  },
  '2.5-transformer-nvfp4': {
    title: 'Transformer de LTX-2.5, nvfp4',
    purpose: 'El más pequeño, para tarjetas RTX 50 y PyTorch con CUDA 13.',
  },
  '2.5-transformer-bf16': {
    title: 'Transformer de LTX-2.5, bf16',
    purpose: 'Precisión completa, para tarjetas de 48 GB o más.',
  },
  '2.5-gemma-int8': {
    title: 'Gemma 4 12B para LTX-2.5, int8',
    purpose: 'Codifica el prompt.',
  },
  '2.5-gemma-bf16': {
    title: 'Gemma 4 12B para LTX-2.5, bf16',
    purpose: 'Codifica el prompt con precisión completa.',
  },
  '2.5-gemma-e2b': {
    title: 'Gemma 4 E2B, int8',
    purpose: 'Escribe prompts mejores, para Mejorar.',
  },
  '2.5-duration-head': {
    title: 'Cabezal de duración para LTX-2.5',
    purpose: 'Lee en el prompt cuánto debe durar el video, cuando LTX-2.5 elige la duración.',
  },
  '2.5-upscaler-x2': {
    title: 'Upscaler espacial ×2 para LTX-2.5',
    purpose: 'Duplica el tamaño entre las dos pasadas.',
  },
  '2.5-video-vae': {
    title: 'VAE de video de LTX-2.5 con difusión',
    purpose: 'Decodifica latentes a fotogramas, como en las plantillas oficiales.',
  },
  '2.5-video-vae-conv': {
    title: 'VAE de video de LTX-2.5 sin difusión',
    purpose: 'Decodifica latentes a fotogramas más rápido.',
  },
  '2.5-audio-vae': {
    title: 'VAE de audio de LTX-2.5',
    purpose: 'Decodifica latentes a sonido.',
  },
  '2.5-ic-ingredients': {
    title: 'IC-LoRA Ingredients para LTX-2.5',
    purpose: 'Conserva personas y cosas de imágenes de referencia, en Texto a video.',
  },
  '2.5-ic-clean-plate': {
    title: 'IC-LoRA Clean Plate para LTX-2.5',
    purpose: 'Quita personas y vehículos de un video.',
  },
  '2.5-ic-colorization': {
    title: 'IC-LoRA Colorization para LTX-2.5',
    purpose: 'Colorea un video en blanco y negro.',
  },
  '2.5-ic-deblur': {
    title: 'IC-LoRA Deblur para LTX-2.5',
    purpose: 'Da nitidez a un video desenfocado.',
  },
  '2.5-ic-decompression': {
    title: 'IC-LoRA Decompression para LTX-2.5',
    purpose: 'Quita los artefactos de compresión de un video.',
  },
  '2.5-ic-day-to-night': {
    title: 'IC-LoRA Day to Night para LTX-2.5',
    purpose: 'Convierte un video de día en uno de noche.',
  },
  '2.5-ic-water': {
    title: 'IC-LoRA Water Simulation para LTX-2.5',
    purpose: 'Agrega agua a un video.',
  },
  '2.5-ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2 para LTX-2.5',
    purpose: 'Duplica el tamaño de un video y agrega detalle.',
  },
  '2.5-style-cinemagraph': {
    title: 'LoRA de cinemagraph para LTX-2.5',
    purpose: 'Todo está quieto salvo un detalle; el prompt empieza con CINEMAGRAPH_MOTION.',
  },
  'union-control': {
    title: 'IC-LoRA de control (contornos, profundidad, pose)',
    purpose:
      'Hace que la transferencia de estilo siga el movimiento de tu video. Hecho para LTX-2.3, experimental con LTX-2.5.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Estima la profundidad del video, para la transferencia de estilo por profundidad.',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'Detecta poses en el video, para la transferencia de estilo por pose.',
  },
  film: {
    title: 'Interpolación de fotogramas',
    purpose: 'Duplica la tasa de fotogramas de un video terminado.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Duplica el tamaño de un video terminado.',
  },
}

const before = ltx23.tools

export const es: Ltx25Words = {
  files,
  presets: { draft: 'Borrador', fast: 'Rápido', balanced: 'Equilibrado', quality: 'Calidad' },
  help: {
    halfSize: 'Vista previa a mitad de tamaño, 8 pasos. Finaliza los buenos.',
    twoSteps: '8 + 2 pasos',
    official: '8 + 3 pasos, los ajustes oficiales',
    onePass: '8 pasos en una pasada',
    followedTwice: '8 + 3 pasos, siguiendo el video en ambas pasadas',
  },
  loaders: { split: { name: 'Archivos separados' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: 'Codificador de texto',
    upscaler: 'Upscaler',
    videoVae: 'VAE de video',
    audioVae: 'VAE de audio',
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
