import type { Words } from '../en/index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} requiere iniciar sesión en Hugging Face, y no hay ningún token definido.`,
    'Crea un token de acceso en Hugging Face e introdúcelo en Configuración.',
  ],
  gated_need_accept: (v) => [
    `Tu cuenta de Hugging Face aún no ha aceptado la licencia de ${v.repo}.`,
    'Abre su página, acepta la licencia y reintenta.',
  ],
  bad_token: (v) => [
    `Hugging Face rechazó el token para ${v.file}.`,
    'Introdúcelo de nuevo en Configuración, o crea uno nuevo.',
  ],
  token_revoked: (v) => [
    `El token se revocó mientras se descargaba ${v.file}.`,
    'Introduce uno nuevo en Configuración y reanuda: lo ya descargado se conserva.',
  ],
  forbidden: (v) => [
    `El token no tiene acceso a ${v.repo}.`,
    'Solicita acceso en su página, o permite que el token lea repositorios restringidos.',
  ],
  file_gone: (v) => [
    `${v.file} ya no está en ${v.repo}.`,
    'Actualiza LTX AIO: quizá una versión más reciente conozca la nueva ubicación.',
  ],
  revision_gone: (v) => [
    `La versión de ${v.file} que LTX AIO conoce ya no está en ${v.repo}.`,
    'Actualiza LTX AIO: quizá una versión más reciente conozca la que la reemplaza.',
  ],
  repo_not_found: (v) => [
    `${v.repo} ya no está en Hugging Face, o es privado.`,
    'Actualiza LTX AIO: quizá una versión más reciente conozca la nueva ubicación de sus archivos.',
  ],
  upstream_changed: (v) => [
    `${v.file} se reemplazó en ${v.repo}.`,
    'Actualiza LTX AIO. Si está al día, quita la descarga incompleta del archivo anterior y descarga de nuevo.',
  ],
  disk_full: (v) => [
    `${v.file} y los archivos que le siguen en la cola necesitan ${v.need}; solo hay ${v.free} libres.`,
    'Libera espacio o elige una carpeta en otro disco y reanuda: lo ya descargado se conserva.',
  ],
  not_writable: (v) => [
    `ComfyUI no tiene permiso para escribir en su carpeta para ${v.folder}.`,
    'Elige otra carpeta, o da a ComfyUI permiso de escritura.',
  ],
  dest_exists_different: (v) => [
    `Ya existe otro archivo llamado ${v.file}. No se ha cambiado.`,
    'Muévelo o cámbiale el nombre y reintenta.',
  ],
  busy_elsewhere: (v) => [
    `Otro ComfyUI está descargando ${v.file} en la misma carpeta.`,
    'Espera a que termine, o cierra ese ComfyUI, y reintenta.',
  ],
  checksum_mismatch: (v) => [
    `${v.file} llegó dañado dos veces y se eliminó.`,
    'Reintenta. Si sigue ocurriendo, prueba con otra red u otro espejo.',
  ],
  too_long: (v) => [
    `El servidor envió más datos de los que ${v.file} debería tener. Se descartaron.`,
    'Reintenta. Si sigue ocurriendo, prueba con otra red u otro espejo.',
  ],
  network: (v) => [
    `Se perdió la conexión mientras se descargaba ${v.file} (${v.last}).`,
    'Revisa la red y reanuda: lo ya descargado se conserva.',
  ],
  proxy_auth: (v) => [
    `El proxy de esta red pide una contraseña para descargar ${v.file}.`,
    'Define para ComfyUI una dirección de proxy con nombre de usuario y contraseña, y reinícialo.',
  ],
  proxy_socks: (v) => [
    `${v.file} no se puede descargar a través de ${v.proxy}: LTX AIO no admite SOCKS.`,
    'Define en https_proxy un proxy HTTP para ComfyUI, o quita la variable, y reinícialo.',
  ],
  proxy_unusable: (v) => [
    `El proxy para ${v.file} es ${v.proxy}, que no es una dirección de proxy válida.`,
    'Corrige https_proxy, por ejemplo http://127.0.0.1:3128, y reinicia ComfyUI.',
  ],
  proxy_unreachable: (v) => [
    `El proxy ${v.proxy} para ${v.file} no responde.`,
    'Inicia el proxy, o corrige https_proxy y reinicia ComfyUI.',
  ],
  certificate: (v) => [
    `El servidor que respondió por ${v.file} tiene un certificado en el que este equipo no confía.`,
    'Quizá un proxy o un antivirus inspeccione la conexión: define SSL_CERT_FILE con su certificado y reinicia ComfyUI. Revisa también el reloj del equipo.',
  ],
  endpoint_unusable: (v) => [
    `${v.file} no se puede descargar: HF_ENDPOINT es ${v.endpoint}, que no es una dirección web.`,
    'Ponle https:// delante, o quita la variable, y reinicia ComfyUI.',
  ],
  not_a_hub: (v) => [
    `Algo distinto de Hugging Face respondió por ${v.file}, quizá una página de inicio de sesión de esta red.`,
    'Inicia sesión en la red con tu navegador, o revisa el espejo en HF_ENDPOINT.',
  ],
  unexpected_host: (v) => [
    `La descarga de ${v.file} se redirigió a ${v.host}, que no es un servidor de Hugging Face.`,
    'No se descargó nada de ahí. Revisa la red y el espejo en HF_ENDPOINT.',
  ],
  offline: (v) => [
    `ComfyUI se inició con Hugging Face desactivado, así que no se puede descargar ${v.file}.`,
    'Inícialo sin HF_HUB_OFFLINE, o pon tú el archivo en su carpeta.',
  ],
  part_is_symlink: (v) => [
    `Hay un enlace donde se escribiría ${v.file}. No se siguió.`,
    'Quita el enlace y reintenta.',
  ],
  path_too_long: (v) => [
    `La ruta de ${v.file} es más larga de lo que permite este sistema.`,
    'Elige una carpeta con una ruta más corta.',
  ],
  folder_gone: (v) => [
    `La carpeta para ${v.folder} desapareció mientras se descargaba ${v.file}.`,
    'Vuelve a conectar su disco o elige otra carpeta, y reintenta.',
  ],
  broken_file: (v) => [
    `${v.file} no pasó la verificación: ${faults.is(v.fault)}.`,
    'Quítalo y descárgalo de nuevo.',
  ],
  not_ours: (v) => [
    `LTX AIO no descargó ${v.file}, así que no lo elimina.`,
    'Elimínalo tú si ya no lo necesitas.',
  ],
  queue_full: (v) => [
    `La cola de descargas está llena, así que no se agregó ${v.file}.`,
    'Reintenta cuando hayan terminado algunas descargas.',
  ],
  unexpected: (v) => [
    `Ocurrió un error inesperado con ${v.file}.`,
    'Reintenta. Los detalles están en la consola de ComfyUI; inclúyelos en un informe de error.',
  ],
  differs_from_source: (v) => [
    `${v.file} está completo, pero es distinto del archivo de ${v.repo}.`,
    'Consérvalo si lo cambiaste tú; si no, elimínalo y descárgalo de nuevo.',
  ],
  download_failed: (v) => [
    `No se pudo descargar ${v.file} (${v.code}).`,
    'Reintenta. Los detalles están en la consola de ComfyUI.',
  ],
}
