import type { Ltx23Words } from './en.ts'

const gguf = 'Para tarjetas pequeñas; necesita el paquete de nodos ComfyUI-GGUF.'
const fastGguf =
  'Para tarjetas pequeñas, solo preajustes rápidos; necesita el paquete de nodos ComfyUI-GGUF.'
const fastOnly = 'Solo preajustes rápidos: sin guía CFG ni LoRA de destilación.'
const own = 'Para tus propios flujos de trabajo.'
const camera =
  'Hecho para LTX-2 y experimental con 2.3; suele funcionar mejor describir el movimiento en el prompt.'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'Checkpoint dev, fp8',
    purpose: 'Todo en un archivo, para todos los preajustes.',
  },
  'checkpoint-dev-nvfp4': {
    title: 'Checkpoint dev, nvfp4',
    purpose: 'El checkpoint más pequeño, para tarjetas RTX 50 y PyTorch con CUDA 13.',
  },
  'checkpoint-dev-bf16': {
    title: 'Checkpoint dev, bf16',
    purpose: 'Precisión completa, para tarjetas de 48 GB o más.',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: 'Checkpoint destilado 1.1, bf16',
    purpose: 'Precisión completa, solo preajustes rápidos: sin guía CFG ni LoRA de destilación.',
  },
  'checkpoint-distilled-fp8': {
    title: 'Checkpoint destilado 1.0, fp8',
    purpose: 'La primera versión destilada; puede dañar el final de los videos largos.',
  },
  'gemma-fp4': { title: 'Gemma 3 12B en fp4', purpose: 'Codifica el prompt.' },
  'gemma-fp8': {
    title: 'Gemma 3 12B en fp8',
    purpose: 'Codifica el prompt con algo más de precisión que fp4.',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B en bf16',
    purpose: 'Precisión completa; también para las GPU de Apple, que no admiten fp4 ni fp8.',
  },
  'distilled-lora-1.1': {
    title: 'LoRA de destilación 1.1, rango 111',
    purpose: 'Con él bastan 8 pasos; lo necesita todo modelo dev.',
  },
  'distilled-lora-384-1.1': {
    title: 'LoRA de destilación 1.1, rango 384',
    purpose: 'Lo mismo con rango completo; necesita el triple de memoria.',
  },
  'distilled-lora-384': {
    title: 'LoRA de destilación 1.0, rango 384',
    purpose: 'La primera versión.',
  },
  'distilled-lora-105': {
    title: 'LoRA de destilación 1.0, rango 105',
    purpose: 'La primera versión, más pequeña.',
  },
  film: {
    title: 'Interpolación de fotogramas',
    purpose: 'Duplica la tasa de fotogramas de un video terminado.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Duplica el tamaño de un video terminado.',
  },
  'upscaler-x2-1.1': {
    title: 'Upscaler espacial ×2, 1.1',
    purpose: 'Duplica el tamaño entre las dos pasadas.',
  },
  'upscaler-x2-1.0': {
    title: 'Upscaler espacial ×2, 1.0',
    purpose: 'La primera versión, retirada por sus autores.',
  },
  'upscaler-x1.5-1.0': {
    title: 'Upscaler espacial ×1,5',
    purpose: 'Para tus propios flujos de trabajo; ningún modo lo usa.',
  },
  'temporal-upscaler-x2-1.0': {
    title: 'Upscaler temporal ×2',
    purpose: 'Duplica la tasa de fotogramas, en tus propios flujos de trabajo; ningún modo lo usa.',
  },
  'union-control': {
    title: 'IC-LoRA de control (contornos, profundidad, pose)',
    purpose: 'Hace que la transferencia de estilo siga el movimiento de tu video.',
  },
  'transformer-dev-bf16': {
    title: 'Transformer dev, bf16',
    purpose: 'Solo el transformer, con precisión completa.',
  },
  'transformer-dev-fp8': {
    title: 'Transformer dev, fp8',
    purpose: 'Solo el transformer.',
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
    purpose: 'La primera versión destilada.',
  },
  'gguf-dev-q4km': { title: 'GGUF dev, Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'GGUF dev, UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'GGUF dev, UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'GGUF dev, Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: 'GGUF destilado 1.1, Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: 'GGUF destilado 1.1, Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: 'GGUF destilado 1.1, UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'GGUF destilado 1.1 de QuantStack, Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'GGUF destilado 1.1 de QuantStack, Q6_K',
    purpose: fastGguf,
  },
  'text-projection': {
    title: 'Proyección de texto',
    purpose: 'Conecta el codificador de texto con archivos separados o un GGUF.',
  },
  'connectors-distilled': {
    title: 'Conectores de texto para el GGUF destilado',
    purpose: 'Conectan el codificador de texto con un GGUF destilado.',
  },
  'video-vae': {
    title: 'VAE de video',
    purpose: 'Decodifica latentes a fotogramas, para archivos separados o un GGUF.',
  },
  'video-vae-distilled': {
    title: 'VAE de video para el GGUF destilado',
    purpose: 'Decodifica latentes a fotogramas, para un GGUF destilado.',
  },
  'audio-vae': {
    title: 'VAE de audio',
    purpose: 'Decodifica latentes a sonido, para archivos separados o un GGUF.',
  },
  'audio-vae-distilled': {
    title: 'VAE de audio para el GGUF destilado',
    purpose: 'Decodifica latentes a sonido, para un GGUF destilado.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Estima la profundidad del video, para la transferencia de estilo por profundidad.',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'Detecta poses en el video, para la transferencia de estilo por pose.',
  },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: 'Detecta a varias personas para SDPose, en tus propios flujos de trabajo.',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: 'Otro modelo de profundidad, para tus propios flujos de trabajo.',
  },
  'preview-vae': {
    title: 'VAE de vista previa',
    purpose:
      'Vistas previas más nítidas en tus propios flujos de trabajo con KJNodes; ComfyUI no lo usa.',
  },
  'prompt-enhancer': {
    title: 'LoRA para ampliar prompts',
    purpose:
      'Hace que el codificador de texto escriba prompts más largos, en las plantillas oficiales.',
  },
  'ic-motion-track': {
    title: 'IC-LoRA Motion Track',
    purpose: `Mueve cosas por trayectorias dibujadas. ${own}`,
  },
  'ic-ingredients': {
    title: 'IC-LoRA Ingredients',
    purpose: 'Conserva personas y cosas de imágenes de referencia, en Texto a video.',
  },
  'ic-in-outpainting': {
    title: 'IC-LoRA In- y Outpainting',
    purpose: 'Pinta lo que rodea a un video, en un encuadre más grande.',
  },
  'ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2',
    purpose: 'Duplica el tamaño de un video y agrega detalle.',
  },
  'ic-upscaler-x4': {
    title: 'IC-LoRA Pixel-Upscaler ×4',
    purpose: 'Cuadruplica el tamaño de un video y agrega detalle.',
  },
  'ic-deblur': {
    title: 'IC-LoRA Deblur',
    purpose: 'Da nitidez a un video desenfocado.',
  },
  'ic-decompression': {
    title: 'IC-LoRA Decompression',
    purpose: 'Quita los artefactos de compresión de un video.',
  },
  'ic-colorization': {
    title: 'IC-LoRA Colorization',
    purpose: 'Colorea un video en blanco y negro.',
  },
  'ic-clean-plate': {
    title: 'IC-LoRA Clean Plate',
    purpose: 'Quita personas y vehículos de un video.',
  },
  'ic-day-to-night': {
    title: 'IC-LoRA Day to Night',
    purpose: 'Convierte un video de día en uno de noche.',
  },
  'ic-water': {
    title: 'IC-LoRA Water Simulation',
    purpose: 'Agrega agua a un video.',
  },
  'ic-relight': {
    title: 'IC-LoRA Relight',
    purpose: 'Ilumina de nuevo un video en exteriores, con otro sol.',
  },
  'ic-shave': {
    title: 'IC-LoRA Instant Shave',
    purpose: 'Quita la barba a una persona en un video.',
  },
  'ic-greenscreen': {
    title: 'IC-LoRA avatar con fondo verde',
    purpose: 'Pone a una persona que habla delante de un fondo verde.',
  },
  'ic-crossview': {
    title: 'IC-LoRA CrossView',
    purpose: 'Muestra una escena desde un nuevo ángulo de cámara.',
  },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `Dobla a una persona que habla. ${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `Amplía el rango de brillo. ${own}` },
  'id-lora-talkvid': {
    title: 'LoRA de voz',
    purpose: 'Habla con la voz de una muestra, en Texto a video e Imagen a video.',
  },
  'style-transition': {
    title: 'LoRA de transición',
    purpose: 'Una escena se convierte en otra; el prompt necesita zhuanchang.',
  },
  'style-fpv': { title: 'LoRA de dron FPV', purpose: 'El vuelo suave de un dron FPV.' },
  'style-crt': {
    title: 'LoRA de pantalla de tubo',
    purpose: 'Una vieja pantalla de tubo; el prompt empieza con crtanim,',
  },
  'style-fantasy-anime': {
    title: 'LoRA de fantasía anime',
    purpose: 'Fantasía como anime; el prompt necesita f4nt4sy4n1m6.',
  },
  'style-fantasy-realism': {
    title: 'LoRA de fantasía realista',
    purpose: 'Fantasía en imagen real; el prompt necesita f4nt4sy.',
  },
  'style-fantasy-painterly': {
    title: 'LoRA de fantasía pintada',
    purpose: 'Fantasía como pintura al óleo; el prompt necesita D4rkP41nt3r.',
  },
  'style-cyberpunk': {
    title: 'LoRA ciberpunk',
    purpose: 'Lluvia y neón; el prompt necesita C6b4rP8nk.',
  },
  'style-claymation': {
    title: 'LoRA de plastilina',
    purpose: 'Stop-motion con plastilina; el prompt necesita claymation style.',
  },
  'style-felt': {
    title: 'LoRA de fieltro',
    purpose: 'Fieltro cortado y cosido; el prompt necesita F3ltCut0u7.',
  },
  'style-paper': {
    title: 'LoRA de papel recortado',
    purpose: 'Capas de papel recortado; el prompt necesita Pap3rCut0u7.',
  },
  'style-soft': {
    title: 'LoRA Soft Enhance',
    purpose: 'Más detalle, contraste más suave.',
  },
  'style-wild-west': {
    title: 'LoRA del Salvaje Oeste',
    purpose: 'Polvo y vaqueros; el prompt necesita W1ldW4st.',
  },
  'style-product': {
    title: 'LoRA de publicidad de productos',
    purpose: 'Anuncios; fuerza 0,85, el prompt necesita srx_commercial.',
  },
  'style-cinemagraph': {
    title: 'LoRA de cinemagraph',
    purpose:
      'Todo está quieto salvo un detalle; fuerza 2, el prompt empieza con CINEMAGRAPH_MOTION.',
  },
  'camera-dolly-in': { title: 'La cámara se acerca', purpose: camera },
  'camera-dolly-out': { title: 'La cámara se aleja', purpose: camera },
  'camera-dolly-left': { title: 'La cámara va a la izquierda', purpose: camera },
  'camera-dolly-right': { title: 'La cámara va a la derecha', purpose: camera },
  'camera-jib-up': { title: 'La cámara sube', purpose: camera },
  'camera-jib-down': { title: 'La cámara baja', purpose: camera },
  'camera-static': { title: 'La cámara está fija', purpose: camera },
}

export const es: Ltx23Words = {
  files,
  presets: { draft: 'Borrador', fast: 'Rápido', balanced: 'Equilibrado', quality: 'Calidad' },
  help: {
    halfSize: 'Vista previa a mitad de tamaño, 8 pasos. Finaliza los buenos.',
    twoSteps: '8 + 2 pasos',
    official: '8 + 3 pasos, los ajustes oficiales',
    guided: '20 pasos con guía CFG + 3; usa el prompt negativo',
    onePass: '8 pasos en una pasada',
    guidedOnce: '20 pasos con guía CFG en una pasada; usa el prompt negativo',
    followedTwice: '8 + 3 pasos, siguiendo el video en ambas pasadas',
  },
  loaders: {
    checkpoint: { name: 'Checkpoint' },
    split: {
      name: 'Archivos separados',
      used: (settings) => `${settings} con archivos separados`,
    },
    gguf: { name: 'GGUF', used: (settings) => `${settings} con un GGUF` },
  },
  roles: {
    checkpoint: 'Checkpoint',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: 'Codificador de texto',
    distilledLora: 'LoRA de destilación',
    upscaler: 'Upscaler',
    textProjection: 'Proyección de texto',
    videoVae: 'VAE de video',
    audioVae: 'VAE de audio',
  },
  tools: {
    'clean-plate': {
      name: 'Escena vacía',
      does: 'Quita personas y vehículos y completa lo que hay detrás. Describe el lugar vacío.',
    },
    colorize: {
      name: 'Colorear',
      does: 'Da colores naturales a un video en blanco y negro. Describe la escena y sus colores.',
    },
    deblur: {
      name: 'Dar nitidez',
      does: 'Da nitidez a un video desenfocado; no quita el desenfoque de movimiento. Describe la escena.',
    },
    decompress: {
      name: 'Reparar compresión',
      does: 'Quita los bloques y halos de una compresión fuerte; no quita el ruido. Describe la escena.',
    },
    'day-to-night': {
      name: 'De día a noche',
      does: 'Convierte una toma de día en una de noche, mejor en exteriores. Describe la noche y sus luces.',
    },
    relight: {
      name: 'Iluminar de nuevo',
      does: 'Ilumina de nuevo una toma en exteriores: elige la luz y dónde está el sol. El prompt dice solo eso, nada de la escena.',
    },
    water: {
      name: 'Agregar agua',
      does: 'Agrega ríos, olas, lluvia o inundaciones a una escena seca. Describe el agua y cómo se mueve.',
    },
    shave: {
      name: 'Afeitar',
      does: 'Quita a una persona la barba, el bigote y el vello corto; la cara y los movimientos quedan. Describe a la persona sin ellos.',
    },
    greenscreen: {
      name: 'Avatar con fondo verde',
      does: 'Pone a una persona que habla a la cámara delante de un fondo verde liso. Para videos verticales.',
    },
    'camera-angle': {
      name: 'Otro ángulo de cámara',
      does: 'Muestra la misma escena desde otro ángulo, mejor en pasos pequeños; no desde atrás.',
    },
    'detail-2': {
      name: 'Detalle ×2',
      does: 'Duplica el tamaño de un video pequeño y agrega detalle. Describe la escena.',
    },
    'detail-4': {
      name: 'Detalle ×4',
      does: 'Cuadruplica el tamaño de un video muy pequeño y agrega detalle. Describe la escena.',
    },
    outpaint: {
      name: 'Ampliar encuadre',
      does: 'Da a un video un encuadre más grande y pinta lo que lo rodea; el propio video queda como está. Describe toda la escena.',
    },
  },
}
