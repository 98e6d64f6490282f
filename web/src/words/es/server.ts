import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      'Un proxy entre esta página y ComfyUI quita encabezados: LTX AIO no puede comprobar de dónde viene la solicitud.',
      `Para esto, abre ComfyUI directamente: ${address}.`,
    ],
    bad_body: ['El servidor esperaba otra cosa.', 'Recarga la página.'],
    bad_name: [
      'No es el nombre de un archivo en las carpetas de ComfyUI.',
      'Busca el archivo en su carpeta.',
    ],
    busy_elsewhere: [
      'Otro programa está usando este archivo.',
      'Espera a que termine, o ciérralo, y reintenta.',
    ],
    content_type: ['El servidor esperaba otra cosa.', 'Recarga la página.'],
    file_missing: ['El archivo ya no está en la carpeta de ComfyUI.', 'Súbelo de nuevo.'],
    folder_gone: [
      'Falta la carpeta de este archivo.',
      'Vuelve a conectar su disco, o elige otra carpeta.',
    ],
    header: (address) => [
      'La solicitud llegó sin el encabezado que envía el panel de LTX AIO.',
      `Recarga la página. Si ComfyUI se muestra dentro de otra página, abre ComfyUI directamente (${address}): un proxy intermedio quita encabezados.`,
    ],
    host: (address) => [
      'LTX AIO no conoce la dirección en la que está abierto ComfyUI.',
      `Abre ComfyUI por su dirección IP o como localhost${address === '' ? '' : `, o agrega «${address}» a allowed_hosts en ComfyUI/user/__ltx_aio/config.json`}.`,
    ],
    linked: [
      'Este archivo es un enlace que sale de la carpeta de ComfyUI, y ComfyUI no lo sigue.',
      'Copia el propio archivo a la carpeta de entrada de ComfyUI, o elígelo desde ahí.',
    ],
    not_saved: [
      'No se pudo guardar el archivo en la carpeta de entrada de ComfyUI.',
      'Comprueba que ComfyUI pueda escribir ahí y que el disco no esté lleno.',
    ],
    not_deleted: [
      'No se pudo eliminar el archivo.',
      'Cierra los programas que lo reproduzcan, y comprueba que ComfyUI pueda escribir en su carpeta.',
    ],
    not_ours: [
      'LTX AIO no descargó este archivo, así que no lo elimina.',
      'Elimínalo tú de su carpeta.',
    ],
    not_yours: [
      'Este video no está en el historial de este usuario.',
      'Inicia sesión como el usuario que lo hizo, o elimina el archivo de su carpeta.',
    ],
    not_writable: [
      'ComfyUI no tiene permiso para cambiar su carpeta de modelos.',
      'Da permiso de escritura ahí al usuario que ejecuta ComfyUI.',
    ],
    origin: (address) =>
      address === ''
        ? ['La solicitud viene de otro sitio web.', 'Usa LTX AIO en la propia página de ComfyUI.']
        : [
            `La página tiene la dirección ${address}, pero su solicitud llegó a ComfyUI con otra dirección.`,
            `Si hay un proxy en medio, haz que transmita la dirección (nginx: proxy_set_header Host $http_host;) o agrega «${address}» a allowed_hosts en ComfyUI/user/__ltx_aio/config.json. Si no, usa LTX AIO en la propia página de ComfyUI.`,
          ],
    queue_full: ['La cola de descargas está llena.', 'Reintenta cuando hayan terminado algunas.'],
    token_form: [
      'Esto no es un token de acceso.',
      'Cópialo de huggingface.co/settings/tokens; empieza por hf_.',
    ],
    token_not_saved: [
      'No se pudo guardar el token.',
      'Comprueba que ComfyUI pueda escribir en su carpeta de usuario y que el disco no esté lleno.',
    ],
    token_not_settable: [
      'Otros pueden acceder a este servidor, así que el token no se puede definir en una página web.',
      'Define HF_TOKEN en el servidor, o ejecuta ahí «hf auth login», y reinicia ComfyUI.',
    ],
    unknown_model: [
      'LTX AIO no conoce este modelo.',
      'Recarga la página y, si LTX AIO se acaba de actualizar, reinicia ComfyUI.',
    ],
    app_off: [
      'La página de LTX AIO para teléfonos y tabletas está desactivada.',
      'Actívala en la Configuración del panel, en el equipo que ejecuta ComfyUI.',
    ],
    devices_not_saved: [
      'No se pudo guardar.',
      'Comprueba que ComfyUI pueda escribir en su carpeta de usuario y que el disco no esté lleno.',
    ],
    no_code: [
      'Ahora no hay ningún código válido: se usó, se escribió mal demasiadas veces o tiene más de 10 minutos.',
      'Muestra uno nuevo en la Configuración del panel, en el equipo que ejecuta ComfyUI.',
    ],
    no_such_file: [
      'La página de LTX AIO no tiene ningún archivo con este nombre.',
      'Recarga la página.',
    ],
    not_here: [
      'Esto solo se puede cambiar en el equipo que ejecuta ComfyUI.',
      'Abre ahí ComfyUI, en localhost.',
    ],
    not_paired: [
      'Este dispositivo no está vinculado con LTX AIO.',
      'Escribe el código que muestra la Configuración del panel, en el equipo que ejecuta ComfyUI.',
    ],
    wrong_code: [
      'Este no es el código que muestra el panel.',
      'Revísalo y escríbelo de nuevo. Después de 5 intentos fallidos deja de ser válido.',
    ],
    unknown_engine: [
      'Este motor no está en la lista del servidor.',
      'Recarga la página. Los motores se indican en ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_route: [
      'LTX AIO no pide esto a otros motores.',
      'Recarga la página y, si LTX AIO se acaba de actualizar, reinicia ComfyUI.',
    ],
    engine_unreachable: (engine) => [
      `No hay conexión con ${engine}.`,
      'Comprueba que esté en marcha y que su dirección en ComfyUI/user/__ltx_aio/engines.json sea correcta.',
    ],
    engine_worker: (engine) => [
      `No hay conexión con ${engine}.`,
      'Inícialo en el panel de ComfyUI-Distributed o en su propio equipo y revisa de nuevo.',
    ],
    engine_address: (engine) => [
      `El nombre en la dirección de ${engine} lleva a este equipo o a ninguna parte.`,
      'Escribe en ComfyUI/user/__ltx_aio/engines.json la dirección IP, o localhost si es este equipo.',
    ],
    engine_certificate: (engine) => [
      `La conexión cifrada con ${engine} falló.`,
      'Comprueba si la dirección empieza por http o https y si el certificado es válido.',
    ],
    engine_key: (engine) => [
      `No se puede leer la clave de ${engine}.`,
      'Revisa el archivo que ComfyUI/user/__ltx_aio/engines.json indica para el encabezado.',
    ],
    engine_slow: (engine) => [
      `${engine} no respondió a tiempo.`,
      'Reintenta. Si sigue ocurriendo, mira qué se ejecuta ahí.',
    ],
    engine_broke: (engine) => [
      `Se perdió la conexión con ${engine}.`,
      'Reintenta. Si sigue ocurriendo, revisa la red.',
    ],
    engine_answer: (engine) => [
      `En la dirección de ${engine} responde algo distinto de lo esperado.`,
      'Revisa la dirección y «kind» en ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_denied: (engine) => [
      `${engine} deniega el acceso.`,
      'Revisa los encabezados en ComfyUI/user/__ltx_aio/engines.json: la clave falta o es incorrecta.',
    ],
    engine_failed: (engine) => [`${engine} no pudo responder.`, 'Busca el motivo en su registro.'],
    engine_redirected: (engine) => [
      `${engine} remite a otra dirección, que LTX AIO no sigue.`,
      'Ábrela en tu navegador y escribe la última dirección en ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_upload: (engine) => [
      `${engine} no acepta este archivo.`,
      'Quizá sea demasiado grande: inicia ahí ComfyUI con un --max-upload-size mayor.',
    ],
    result_gone: (engine) => [
      `${engine} ya no tiene este archivo.`,
      'Pon la ejecución en cola de nuevo.',
    ],
    result_not_saved: [
      'No se pudo guardar el archivo en la carpeta de salida de ComfyUI.',
      'Comprueba que ComfyUI pueda escribir ahí y que el disco no esté lleno.',
    ],
    engines_unreadable: [
      'No se puede leer ComfyUI/user/__ltx_aio/engines.json.',
      'Comprueba que ComfyUI pueda leer el archivo y que no supere 256 KiB.',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json no es una lista JSON (línea y columna ${place}).`,
      'Corrige el archivo; docs/engines.md tiene un ejemplo.',
    ],
    engines_entry: (place) => [
      `Un motor está mal indicado en ComfyUI/user/__ltx_aio/engines.json: ${place}.`,
      'Corrige la entrada; docs/engines.md dice qué puede contener cada campo.',
    ],
    engines_twice: (place) => [
      `Dos motores en ComfyUI/user/__ltx_aio/engines.json tienen el mismo nombre: ${place}.`,
      'Da a uno de los dos otro nombre.',
    ],
    engines_workers: (place) => [
      `ComfyUI-Distributed en ${place} no dice qué workers tiene.`,
      'Comprueba que esté en marcha y que tenga ComfyUI-Distributed, y revisa de nuevo.',
    ],
    worker_host: (place) => [
      `No se usa un worker de ComfyUI-Distributed porque está en otro host: ${place}.`,
      'Si es tuyo, añade su host a «hosts» de este motor en ComfyUI/user/__ltx_aio/engines.json.',
    ],
    worker_entry: (place) => [
      `No se puede usar un worker de ComfyUI-Distributed tal como está configurado: ${place}.`,
      'Comprueba su nombre y su puerto en el panel de ComfyUI-Distributed. Se usan 32 workers como máximo.',
    ],
    engines_open: [
      'Otros usuarios de este equipo pueden leer las claves en ComfyUI/user/__ltx_aio/engines.json.',
      'Permite leer el archivo solo al usuario que ejecuta ComfyUI: chmod 600.',
    ],
    too_large: ['La solicitud es demasiado grande.', 'Envía menos a la vez.'],
  }

/** The server's fallback message. */
const nothingBetter = 'That did not work.'

export function refusalOf(refused: {
  code: string
  what: string
  remedy: string
  address: string
}): Message {
  const { code, what, remedy, address } = refused
  const known = refusals[code]
  if (known) return typeof known === 'function' ? known(address) : known
  return what === nothingBetter
    ? ['No funcionó.', 'Busca el motivo en el registro de ComfyUI.']
    : [what, remedy]
}
