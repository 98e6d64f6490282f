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
