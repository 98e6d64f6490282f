import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['La tarjeta gráfica se quedó sin memoria.', cardRemedy(v)],
  host_memory: (v) => [
    'El equipo se quedó sin RAM (la memoria del sistema, no la VRAM).',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Cierra otros programas o elige archivos de modelo más pequeños. En Windows también ayuda un archivo de paginación más grande.'
      : 'Cierra otros programas, o haz el video más pequeño o más corto.',
  ],
  preview_failed: () => [
    'La vista previa en vivo falló y puso fin a la ejecución.',
    'Ejecútala de nuevo sin vista previa. Actualizar ComfyUI, o el paquete de nodos que dibuja las vistas previas, puede resolverlo.',
  ],
  model_damaged: (v) => [
    `No se puede leer ${v.file}: el archivo está incompleto o no es un modelo.`,
    'Elimínalo y descárgalo de nuevo. Esto ocurre cuando una descarga se interrumpió o se guardó una página web con este nombre.',
  ],
  model_unknown: (v) => [
    `${v.nodeClass} no puede cargar ${v.file}: es otro tipo de modelo.`,
    'Elige otro archivo o mueve este a la carpeta correcta: los checkpoints completos van en checkpoints, los transformers solos en diffusion_models, los LoRA en loras.',
  ],
  models_mixed: (v) => [
    'Los archivos de modelo no son compatibles entre sí.',
    `Usa archivos de una sola versión: el transformer, el codificador de texto, la proyección de texto, los dos VAE, el upscaler y los LoRA deben ser todos para ${v.family}.`,
  ],
  tokenizer_missing: () => [
    'El archivo del codificador de texto no contiene un tokenizador, así que no se puede codificar el prompt.',
    'Usa el codificador de texto de un solo archivo hecho para ComfyUI, no los fragmentos del modelo original.',
  ],
  text_encoder_missing: (v) => [
    'Los archivos elegidos no contienen un codificador de texto.',
    `Elige el archivo Gemma para ${v.family} como codificador de texto.`,
  ],
  vae_missing: (v) => [
    'El archivo elegido no contiene un VAE de video.',
    `Elige un checkpoint completo, o el VAE de video para ${v.family}.`,
  ],
  audio_vae_missing: (v) => [
    'El archivo elegido no contiene un VAE de audio.',
    `Elige un checkpoint completo, o el VAE de audio para ${v.family}.`,
  ],
  gguf_unknown: (v) => [
    `ComfyUI-GGUF no admite el modelo de ${v.file}.`,
    `Actualiza ComfyUI-GGUF, o elige otro GGUF de ${v.family}. Un codificador de texto no sirve como transformer.`,
  ],
  input_broken: (v) => [
    `ComfyUI no puede leer ${bare(v.name)}.`,
    'Elige otro archivo, o abre este en el programa que lo creó y expórtalo de nuevo.',
  ],
  sound_missing: (v) => [
    `${bare(v.name)} no tiene sonido.`,
    'Elige un archivo con una pista de audio.',
  ],
  sound_start_beyond: (v) => [
    `El inicio del audio está después del final de ${bare(v.name)}.`,
    'Elige un inicio anterior.',
  ],
  video_start_beyond: (v) => [
    `El inicio está después del final de ${bare(v.name)}.`,
    'Elige un inicio anterior.',
  ],
  rework_model_wrong: (v) => [
    `${v.file} no es un modelo para esto.`,
    'Descarga el archivo de nuevo: quizá se guardó otro con su nombre.',
  ],
  channels_differ: () => [
    'Los sonidos no tienen el mismo número de canales: ComfyUI no puede unirlos.',
    'Guarda el video con sonido estéreo y únelo de nuevo.',
  ],
  guide_too_long: () => ['Una guía se extiende más allá del final del video.', 'Alarga el video.'],
  guide_size: () => [
    'Este tamaño no funciona con el LoRA de control, que usa una copia reducida de los fotogramas.',
    'Usa un tamaño que se reduzca sin resto a esa copia, o el LoRA Union Control.',
  ],
  shapes_differ: () => [
    'Dos partes de la ejecución no tienen las mismas dimensiones.',
    'Por lo general, un modelo o un LoRA es para otra versión de LTX: revisa tus archivos en Modelos y quita los LoRA que agregaste.',
  ],
  sound_broken: () => [
    'El sonido generado está dañado, así que no se pudo guardar el video.',
    'Las imágenes quizá estén bien: guarda el video sin sonido. Si ocurre con todas las semillas, quizá el VAE de audio no sea el correcto.',
  ],
  sound_unsavable: () => [
    'ComfyUI no pudo guardar el sonido: AAC no admite su frecuencia de muestreo o su número de canales.',
    'Las imágenes están bien: guarda el video sin sonido, o convierte el audio a estéreo de 48 kHz y genera de nuevo.',
  ],
  first_pass_gone: () => [
    'La primera pasada que guardó el borrador ya no está o no se puede leer.',
    'Finaliza de nuevo: la primera pasada se repite, así que tarda más.',
  ],
  save_disk_full: () => [
    'El disco está lleno, así que no se pudo guardar el video.',
    'Libera espacio y reintenta: hasta que empiece otra ejecución, ComfyUI tiene todo en caché menos el guardado.',
  ],
  save_outside: () => [
    'La carpeta de los videos es un enlace que sale de la carpeta de salida de ComfyUI, y este ComfyUI no guarda ahí.',
    'Reemplaza el enlace output/video por una carpeta, o inicia ComfyUI con --output-directory y la carpeta que quieras. Luego reintenta.',
  ],
  save_forbidden: () => [
    'ComfyUI no tiene permiso para escribir en su carpeta de salida, o la carpeta ya no existe.',
    'Da a ComfyUI permiso de escritura, o inícialo con otro --output-directory. Luego reintenta.',
  ],
  gpu_unusable: () => [
    'PyTorch no puede usar esta tarjeta gráfica.',
    'Instala la versión de PyTorch para tu tarjeta y su controlador; el README de ComfyUI dice cuál.',
  ],
  gpu_too_old: () => [
    'Este PyTorch no puede ejecutar este tipo de archivos de modelo en esta tarjeta gráfica.',
    'Elige los archivos fp8 en lugar de nvfp4, o instala un PyTorch para CUDA 13.',
  ],
  gpu_crashed: () => [
    'El controlador gráfico falló, y ComfyUI no puede usar la tarjeta gráfica hasta que se reinicie.',
    'Reinicia ComfyUI y reintenta. Si vuelve a ocurrir, actualiza el controlador y deshaz cualquier overclocking.',
  ],
  gpu_transfer: () => [
    'No se pudo mover un modelo a la tarjeta gráfica.',
    'Reinicia ComfyUI. Si vuelve a ocurrir, inícialo con --disable-pinned-memory.',
  ],
  device_mismatch: () => [
    'Partes de un mismo modelo estaban en dispositivos distintos.',
    'Libera todos los modelos y reintenta. Si vuelve a ocurrir, actualiza ComfyUI.',
  ],
  apple_dtype: () => [
    'Las GPU de Apple no pueden ejecutar archivos de modelo fp8 o fp4.',
    'Elige archivos bf16 o un GGUF.',
  ],
  node_changed: (v) => [
    `En este ComfyUI, las entradas de ${v.nodeClass} no son las que LTX AIO conoce.`,
    'Actualiza LTX AIO y ComfyUI, y reinicia ComfyUI.',
  ],
  python_package_missing: (v) => [
    `Falta un paquete de Python que ComfyUI necesita: ${v.message}.`,
    'Instala el requirements.txt de ComfyUI con el Python que ejecuta ComfyUI, y reinícialo.',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Libera todos los modelos y reintenta, o elige un codificador de texto más pequeño. El tamaño del video no influye aquí.'
        : 'Activa Poca VRAM, que ejecuta el codificador de texto en la CPU. El tamaño del video no influye aquí.'
    case 'audio':
      return 'Usa menos audio: un video más corto necesita aquí menos memoria.'
    case 'rework':
      return 'Usa un video más corto o más pequeño, o cierra otros programas que usen la tarjeta gráfica.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Haz el video más pequeño o más corto: las imágenes se preparan a su tamaño.'
    case 'upscale':
    case 'diffuse_2':
      return 'Haz el video más pequeño o más corto, o genera un borrador, que termina antes de esta etapa.'
    case 'decode':
      return lowVram
        ? 'Haz el video más pequeño o más corto: los mosaicos ya son pequeños.'
        : 'Decodifica en mosaicos más pequeños: hasta que empiece otra ejecución, ComfyUI tiene los latentes en caché.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Haz el video más pequeño o más corto, o cierra otros programas que usen la tarjeta gráfica.'
  }
}
