import type { Words } from '../en/index.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, madeIn, stated } from './numbers.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: 'una imagen', audio: 'un archivo de audio', video: 'un video' }

const noSettings = {
  large: 'superan 1 MB',
  other: 'no son los de una ejecución',
  mode: 'son para un modo que esta versión de LTX AIO no tiene',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: [
    'Este archivo es demasiado grande para preajustes.',
    'Elige un archivo que LTX AIO haya exportado.',
  ],
  damaged: [
    'Los preajustes de este archivo están dañados.',
    'Expórtalos de nuevo desde donde vinieron.',
  ],
  foreign: [
    'Este archivo no tiene preajustes de LTX AIO.',
    'Elige un archivo que LTX AIO haya exportado.',
  ],
  newer: [
    'Una versión más reciente de LTX AIO exportó este archivo.',
    'Actualiza LTX AIO e impórtalo de nuevo.',
  ],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

const another = 'Elige otro archivo en Avanzado, o descarga uno en Modelos.'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['El prompt está vacío.', 'Describe qué ocurre en el video.'],
  prompt_too_long: (v) => [
    `El prompt tiene ${v.length} caracteres; el codificador de texto se entrenó con unos ${v.max} como máximo.`,
    `Acórtalo en ${v.length - v.max} caracteres.`,
  ],
  media_missing: (v) => [`Falta: ${v.label}.`, `Suelta, pega o elige ${media[v.kind]}.`],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      'Elige otro archivo, o abre este en el programa que lo creó y expórtalo de nuevo.',
    ]
    return [`No se puede leer ${bare(v.name)}. ${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `Aquí hace falta ${media[v.needs]}; ${bare(v.name)} es ${media[v.is]}.`,
    `Elige ${media[v.needs]}.`,
  ],
  media_too_large: (v) => [
    `${v.name} ocupa ${v.megabytes} MB; este ComfyUI acepta subidas de hasta ${v.max} MB.`,
    `Usa un archivo más pequeño, o inicia ComfyUI con --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`,
  ],
  upload_failed: (v) => [
    `No se pudo subir ${v.name}.`,
    'Comprueba que ComfyUI esté funcionando y reintenta.',
  ],
  upload_refused: (v) => [
    `No se pudo subir ${v.name}: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [
    `${v.name} todavía se está subiendo.`,
    'Podrás generar en cuanto termine.',
  ],
  audio_silent: (v) => [
    `${bare(v.name)} no tiene sonido.`,
    'Elige un archivo con una pista de audio.',
  ],
  audio_start_late: (v) => [
    `El audio empieza en ${stated(v.start)} s, pero el archivo solo dura ${decimal(v.seconds, 2, 2)} s.`,
    `Elige un inicio menor que ${decimal(v.seconds, 2, 2)} s.`,
  ],
  video_start_late: (v) => [
    `El video empieza en ${stated(v.start)} s, pero el archivo solo dura ${decimal(v.seconds, 2, 2)} s.`,
    `Elige un inicio menor que ${decimal(v.seconds, 2, 2)} s.`,
  ],
  start_negative: () => ['El inicio no puede ser negativo.', 'Usa 0 s o más.'],
  video_silent: (v) => [
    `${bare(v.name)} no tiene sonido que conservar.`,
    'Elige el sonido generado, o un video con una pista de audio.',
  ],
  video_too_short: (v) => [
    `El video tiene ${v.frames} ${v.frames === 1 ? 'fotograma' : 'fotogramas'} después de su inicio; hacen falta al menos ${v.min}.`,
    'Elige un video más largo o un inicio anterior.',
  ],
  video_fps_low: (v) => [
    `El video tiene ${decimal(v.fps, 3)} fotogramas por segundo; hace falta al menos ${v.min}.`,
    'Conviértelo antes a 24 fotogramas por segundo, o elige otro video.',
  ],
  video_fps_high: (v) => [
    `El video tiene ${decimal(v.fps, 3)} fotogramas por segundo; ${v.max} es el máximo.`,
    `Conviértelo antes a ${v.max} fotogramas por segundo o menos.`,
  ],
  size_out_of_range: (v) => [
    `No se admite un ${v.side} de ${stated(v.value)} píxeles.`,
    `Usa de ${v.min} a ${v.max} píxeles.`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} es más de lo que permite Poca VRAM.`,
    `Usa ${v.to}, o desactiva Poca VRAM en Avanzado.`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)} mide ${v.width}×${v.height}: a ${v.size} quedaría menos de un píxel de ella.`,
    v.to === null
      ? 'Elige otro tamaño, o una imagen menos alargada.'
      : `Usa ${v.to}, o una imagen menos alargada.`,
  ],
  length_out_of_range: (v) => [
    `Una duración de ${stated(v.seconds)} s son ${stated(v.frames)} fotogramas; se admiten de ${v.min} a ${v.max}.`,
    `Usa de ${decimal(v.min / v.fps, 1, 1)} a ${decimal(v.max / v.fps, 1, 1)} s a ${v.fps} fotogramas por segundo.`,
  ],
  fps_out_of_range: (v) => [
    `No se admiten ${stated(v.fps)} fotogramas por segundo.`,
    `Usa un número entero de ${v.min} a ${v.max}.`,
  ],
  seed_out_of_range: (v) => [
    `La semilla no puede ser ${stated(v.seed)}.`,
    'Usa un número entero de 0 a 9007199254740992 (2^53), o una nueva semilla al azar.',
  ],
  number_out_of_range: (v) => [
    `${v.label}: ${stated(v.value)} no es posible.`,
    `Usa ${v.whole ? 'un número entero ' : ''}de ${stated(v.min)} a ${stated(v.max)}.`,
  ],
  preset_not_offered: (v) => [
    `«${v.mode}» no tiene el preajuste «${v.preset}».`,
    `Elige ${v.offered}.`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint} es un checkpoint destilado, que no funciona con guía CFG.`,
    `Elige «${v.preset}», o un checkpoint dev.`,
  ],
  request_invalid: (v) => [
    `La solicitud no es válida en ${v.path || 'su nivel superior'}: ${v.message}.`,
    'Corrígela; docs/prompt.md enumera los campos de una solicitud.',
  ],
  setting_idle: (v) => [
    `${v.label} no tiene efecto aquí: «${v.preset}» usa pasos destilados sin guía CFG.`,
    'Ignóralo, o elige un preajuste que lo use.',
  ],
  fps_assumed: (v) => [
    `Se desconoce la tasa de fotogramas del video; se supone ${v.fps}.`,
    'Si se ve demasiado rápido o lento, convierte antes el video a esa tasa.',
  ],
  video_shortened: (v) => [
    `El video tiene menos fotogramas de los que pide la duración (${v.asked}); el resultado tendrá ${v.frames}.`,
    'Para tener más, elige un video más largo o un inicio anterior.',
  ],
  audio_short: (v) => [
    `El audio termina después de ${decimal(v.seconds, 2, 2)} s; el resto del video quedará en silencio.`,
    'Pon la duración en automático para terminar con el audio.',
  ],
  sound_no_decoder: (v) => [
    `ComfyUI no tiene decodificador para el sonido de ${bare(v.name)}.`,
    'Convierte el sonido a AAC, o guárdalo como WAV.',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)} tiene ${v.channels} canales de audio: cargarlo haría fallar ComfyUI.`,
    'Mézclalo antes a estéreo.',
  ],
  sound_depth: (v) => [
    `ComfyUI no puede cargar el sonido de ${bare(v.name)}: tiene 8 bits por muestra, u otra profundidad de bits inusual.`,
    'Convierte el sonido a 16 bits.',
  ],
  sound_channels: (v) => [
    `${bare(v.name)} tiene ${v.channels} canales de audio, que ComfyUI no puede guardar en un video.`,
    'Mézclalo antes a estéreo.',
  ],
  sound_rate: (v) => [
    `${bare(v.name)} tiene una frecuencia de muestreo de ${decimal(v.rate / 1000)} kHz, que ComfyUI no puede guardar en un video.`,
    'Convierte el sonido a 48 kHz.',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)} tiene ${decimal(v.minutes, 0)} minutos de sonido; ComfyUI necesitaría ${decimal(v.gigabytes, 0)} GB de memoria para cargarlo.`,
    'Recorta la parte que necesitas.',
  ],
  sound_front_only: (v) => [
    `El modelo solo usa los dos canales frontales de ${bare(v.name)}, que tiene ${v.channels}.`,
    'Si las voces están en el canal central, mézclalo antes a estéreo.',
  ],
  sound_early: (v) => [
    `El sonido de ${bare(v.name)} empieza ${decimal(v.seconds, 2)} s después del inicio; ComfyUI lo reproducirá desde el primer fotograma.`,
    'Empieza el video donde empieza su sonido, o conviértelo antes.',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} es una animación: ComfyUI necesitaría ${decimal(v.gigabytes, 0)} GB de memoria para sus ${v.frames} fotogramas.`,
    'Guarda como imagen el fotograma que quieras.',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} es una animación; se usa el primero de sus ${v.frames} fotogramas.`,
    'Para usar otro fotograma, guárdalo como imagen.',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)} se reproduce a ${v.shown}×${v.height}, pero ComfyUI lo lee como ${v.width}×${v.height} píxeles cuadrados: todo se verá deformado.`,
    'Conviértelo antes a píxeles cuadrados.',
  ],
  video_sparse: (v) => [
    `Después de ${decimal(v.start)} s, el video tiene menos de ${v.min} fotogramas en el tiempo que deberían ocupar.`,
    'Empiézalo en otro punto, o conviértelo a una tasa de fotogramas constante.',
  ],
  video_unseekable: () => [
    'El video no tiene índice, así que ComfyUI no puede empezar en medio.',
    'Empiézalo en 0 s, o conviértelo a MP4.',
  ],
  video_uneven: (v) => [
    `Este video tiene una tasa de fotogramas variable: ${decimal(v.shown, 1, 1)} s pasan a ser ${decimal(v.made, 1, 1)} s, y la imagen y el sonido se desfasan.`,
    'Conviértelo antes a una tasa de fotogramas constante.',
  ],
  audio_cut: (v) => [
    `El video usa el audio de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s; los últimos ${decimal(v.out, 2)} s quedan fuera.`,
    'Usa todo el audio, o elige otro inicio.',
  ],
  part_without_frame: () => [
    'No se pudo leer el último fotograma de la parte anterior.',
    'Genera de nuevo la parte anterior, o usa su último fotograma como imagen de esta ejecución.',
  ],
  audio_over_most: (v) => [
    `El audio es más largo de lo que puede ser un video: se usa de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, y los últimos ${decimal(v.out, 2)} s quedan fuera.`,
    'Úsalo entero en partes, hechas una tras otra, o elige otro inicio.',
  ],
  voice_start_late: (v) => [
    `La muestra de voz dura ${decimal(v.seconds, 1)} s, pero debería empezar en ${decimal(v.start, 1)} s.`,
    'Elige un inicio anterior.',
  ],
  references_too_many: (v) => [
    `Hay ${v.count} imágenes de referencia; en una lámina caben ${v.max}.`,
    'Quita algunas.',
  ],
  sheet_missing: () => [
    'La lámina aún no muestra estas imágenes de referencia a este tamaño.',
    'Espera un momento. En una solicitud, omite las referencias y da solo la lámina.',
  ],
  node_missing: (v) => [
    `Este ComfyUI no tiene el nodo ${v.classes}.`,
    v.pack
      ? `Instala ${v.pack} con ComfyUI Manager y reinicia ComfyUI.`
      : `Actualiza ComfyUI a ${v.since ?? '0.27'} o posterior${v.setting === null ? '' : `, o desactiva «${v.setting}»`}.`,
  ],
  model_missing: (v) => [
    `Falta el archivo de modelo ${v.file}.`,
    `Ponlo en ComfyUI/models/${v.folder} o en una de sus subcarpetas.`,
  ],
  model_broken: (v) => [
    `El archivo de modelo ${v.file} está dañado: ${faults.is(v.fault)}.`,
    `Elimínalo de ComfyUI/models/${v.folder} y descárgalo de nuevo.`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file} es para ${new Intl.ListFormat('es', { type: 'disjunction' }).format(v.of)} y no funciona con ${v.family}.`
      : `${v.file} no se hizo para ${v.family}.`,
    v.instead === null ? another : `Usa ${v.instead}.`,
  ],
  lora_mixed: (v) => [
    `${v.file} se hizo para otro LTX, ${new Intl.ListFormat('es', { type: 'disjunction' }).format(v.of)}, y no funciona con ${v.family}.`,
    `Desactívalo y elige un LoRA para ${v.family}.`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file} es un LoRA para otro modelo, así que no tiene efecto en ${v.family}.`
      : `${v.file} es ${v.kind}, así que no se puede usar como LoRA.`,
    `Desactívalo y elige un LoRA para ${v.family}.`,
  ],
  model_unfit: (v) => [
    `${v.file} es ${v.kind}, así que no sirve como «${v.role}».`,
    v.instead === null ? another : `Usa ${v.instead}.`,
  ],
  model_misplaced: (v) => [
    `El archivo de modelo ${v.file} está en ${v.found}, donde ComfyUI no lo busca.`,
    `Muévelo a ComfyUI/models/${v.folder}.`,
  ],
  option_missing: (v) => [
    `Este ComfyUI no ofrece ${stated(v.value)} para ${v.input}.`,
    v.options ? `Elige una de estas opciones: ${v.options}.` : 'No tiene opciones para ello.',
  ],
  option_refused: (v) => [
    `Este ComfyUI no ofrece ${v.value} para ${v.input}.`,
    'Elige otra opción, o actualiza LTX AIO en ComfyUI Manager.',
  ],
  value_out_of_limits: (v) => [
    `${v.input} no puede ser ${stated(v.value)} en este ComfyUI.`,
    v.min !== null && v.max !== null
      ? `Usa de ${stated(v.min)} a ${stated(v.max)}.`
      : v.min !== null
        ? `Usa al menos ${stated(v.min)}.`
        : `Usa ${stated(v.max)} como máximo.`,
  ],
  input_unknown: (v) => [
    `${v.node} exige en este ComfyUI la entrada ${v.input}, que LTX AIO no conoce.`,
    'Actualiza LTX AIO en ComfyUI Manager.',
  ],
  input_refused: (v) => [
    `ComfyUI no acepta ${v.value} para ${v.input} en ${v.node}.`,
    'Cambia ese ajuste, o actualiza LTX AIO en ComfyUI Manager.',
  ],
  link_refused: (v) => [
    `${v.node} espera en este ComfyUI, para ${v.input}, un tipo distinto del que conecta LTX AIO.`,
    'Actualiza LTX AIO en ComfyUI Manager.',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'Este video no se hizo con LTX AIO.'
      : `No se pueden leer los ajustes de este archivo: ${noSettings[v.reason]}.`,
    'Usa el video original que guardó LTX AIO: otros programas quitan o cambian los ajustes que lleva dentro.',
  ],
  import_unknown: (v) => [
    `El archivo tiene ajustes que esta versión de LTX AIO no conoce: ${v.names}.`,
    'Se ignoran. Actualiza LTX AIO para usarlos.',
  ],
  import_senseless: (v) => [
    `El archivo tiene ajustes no válidos: ${v.names}.`,
    'En su lugar se usan los valores predeterminados.',
  ],
  import_replaced: (v) => [v.what, 'En su lugar se usa el valor predeterminado.'],
  made_with_missing: (v) => [
    `Este video se hizo con ${bare(v.name)}, que falta aquí.`,
    v.folder
      ? `Ponlo en ComfyUI/models/${v.folder}, o elige otro archivo.`
      : 'Elige de nuevo el archivo, u otro.',
  ],
  preset_lacks: (v) => [
    `${bare(v.name)} falta aquí, así que el preajuste lo omite.`,
    `Ponlo en ComfyUI/models/${v.folder} y usa de nuevo el preajuste.`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => [
    'Un preajuste del archivo no se puede leer.',
    'Los demás se importaron.',
  ],
  preset_senseless: (v) => [
    `${v.name} tiene ajustes que esta versión no puede usar: ${v.fields}.`,
    'El resto se importó.',
  ],
  prompt_blocked: (v) => [
    `La ejecución se rechazó antes de que ComfyUI la revisara (HTTP ${v.status}).`,
    v.status === 413
      ? 'Aumenta el tamaño máximo de las solicitudes del proxy delante de ComfyUI (nginx: client_max_body_size) y reintenta.'
      : 'Revisa el proxy, el cortafuegos o el inicio de sesión delante de ComfyUI y reintenta.',
  ],
  prompt_crashed: () => [
    'ComfyUI o uno de sus paquetes de nodos falló al revisar esta ejecución.',
    'Busca el motivo en su consola, corrígelo y reintenta.',
  ],
  records_not_kept: (v) => [
    `ComfyUI no puede guardar tus ejecuciones${v.status === null ? '' : ` (HTTP ${v.status})`}: ${
      v.copied ? 'solo están en este navegador.' : 'se perderán cuando salgas de esta página.'
    }`,
    {
      proxy:
        'Configura el proxy delante de ComfyUI para que transmita sin cambios las direcciones con %2F.',
      size: 'Aumenta el tamaño máximo de las solicitudes del proxy delante de ComfyUI (nginx: client_max_body_size).',
      disk: 'Comprueba que ComfyUI pueda escribir en su carpeta de usuario y que el disco no esté lleno.',
      login: 'Recarga la página; si no ayuda, revisa el inicio de sesión delante de ComfyUI.',
      other: 'LTX AIO reintenta cada 30 s.',
    }[v.why],
  ],
  record_unreadable: () => [
    'No se puede leer por qué falló esta ejecución: su registro está dañado.',
    'Los ajustes se conservan: úsalos, o reintenta.',
  ],
  family_needs_comfyui: (v) => [
    `${v.family} necesita ComfyUI ${v.needs} o posterior. Este es ${v.has}.`,
    'Actualiza ComfyUI y recarga esta página.',
  ],
  server_down: () => [
    'ComfyUI no responde.',
    'Reinícialo, o mira su consola. Aquí se conserva todo.',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `Otra cosa respondió en lugar de LTX AIO (HTTP ${v.status}).`,
    'Inicia sesión de nuevo si esta página lo pide. Si no, revisa el proxy delante de ComfyUI: debe transmitir las solicitudes a /api/ltx_aio.',
  ],
  output_linked: (v) => [
    `La carpeta output/${v.folder} es un enlace que sale de la carpeta de salida de ComfyUI, y este ComfyUI no guarda ahí.`,
    'Reemplaza el enlace por una carpeta, o inicia ComfyUI con --output-directory y la carpeta que quieras.',
  ],
  output_kept: (v) => [
    'El archivo no se eliminó: el backend de LTX AIO no responde.',
    `Elimínalo de la carpeta output/${v.folder} de ComfyUI.`,
  ],
  server_refused: (v) => [
    `ComfyUI rechazó la ejecución: ${v.message}`,
    'Corrige lo que dice el mensaje y genera de nuevo.',
  ],
  input_file_gone: (v) => [
    `${v.name} ya no está en la carpeta de entrada de ComfyUI.`,
    'Elige de nuevo el archivo.',
  ],
  run_failed: (v) => [
    `La ejecución falló: ${v.message ?? 'sin motivo indicado'}`,
    'Reintenta. Si falla igual, incluye el mensaje de ComfyUI de abajo cuando pidas ayuda.',
  ],
  no_video: () => [
    'La ejecución terminó sin un video.',
    'Reintenta. Si vuelve a ocurrir, mira la consola de ComfyUI.',
  ],
  made_otherwise: (v) => [
    `No es lo esperado: este video tiene ${madeIn(v.made, 'fotograma', 'fotogramas')} en lugar de ${madeIn(v.announced, 'fotograma', 'fotogramas')}.`,
    v.fromVideo
      ? 'Convierte el video de origen a una tasa de fotogramas constante y reintenta.'
      : 'Reintenta. Si el resultado es el mismo, mira la consola de ComfyUI.',
  ],
  run_lost: () => [
    'ComfyUI se reinició antes de que terminara esta ejecución.',
    'Reintenta: los ajustes y la semilla se conservan.',
  ],
  writing_lost: () => [
    'ComfyUI ya no tiene esta solicitud: se reinició, o alguien la quitó.',
    'Mejora de nuevo. Tu prompt no ha cambiado.',
  ],
  run_stopped: () => [
    'ComfyUI se detuvo durante esta ejecución.',
    'Mira primero su consola: si esta ejecución fue la causa, reintentar puede detenerlo otra vez.',
  ],
  run_removed: () => [
    'Algo ajeno a este panel quitó esta ejecución de la cola o del historial de ComfyUI.',
    'Reintenta: los ajustes y la semilla se conservan.',
  ],
  run_over_limit: (v) => [
    `Detenida: el propietario de este servidor permite ${v.limit} como máximo por ejecución.`,
    'Haz el video más corto o más pequeño, o un borrador. Lo que ComfyUI ya había guardado se conserva.',
  ],
  estimate_over_limit: (v) => [
    `Esta ejecución tardaría ${v.time}; el propietario de este servidor permite ${v.limit}.`,
    'Elige una duración más corta, un tamaño menor u otro preajuste.',
  ],
  mode_not_offered: (v) => [
    `El propietario de este servidor no ofrece «${v.mode}».`,
    'Elige otro modo.',
  ],
  preset_limited: (v) => [
    `El propietario de este servidor no ofrece «${v.preset}» en «${v.mode}».`,
    'Elige otro preajuste.',
  ],
  run_unknown: () => [
    'ComfyUI ya no conoce esta ejecución: se reinició, o se vació su cola.',
    'Reintenta: los ajustes y la semilla se conservan.',
  ],
  ...listProblems,
}
