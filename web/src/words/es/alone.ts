import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: 'Vincular este dispositivo',
  how: 'En el equipo que ejecuta ComfyUI, abre Configuración en LTX AIO y elige «Mostrar un código» en «Teléfono y tableta».',
  code: 'Código',
  pair: 'Vincular',
  pairing: 'Vinculando…',
  noCookie:
    'El navegador no conservó la vinculación. Permite las cookies de esta página y reintenta.',
  off: 'Esta página está desactivada.',
  offRemedy: 'Actívala en la Configuración de LTX AIO, en el equipo que ejecuta ComfyUI.',
  users: 'Este ComfyUI tiene varios usuarios.',
  usersRemedy:
    'Abre una vez la página de ComfyUI en este navegador, elige ahí un usuario y vuelve.',
  usersPair: 'Vincula este dispositivo con un código que muestre tu usuario en Configuración.',
  again: 'Reintentar',
  settings: {
    title: 'Teléfono y tableta',
    turn: 'Página para teléfonos y tabletas',
    turnHelp:
      'Solo este panel, en su propia página, para los dispositivos de tu red. Cada dispositivo se vincula una vez, con un código.',
    opens:
      'El código solo protege esta página y las solicitudes del panel desde ella. ComfyUI no tiene inicio de sesión: si se inicia con --listen, cualquiera en tu red puede abrir el propio ComfyUI, sin código.',
    on: 'La página para teléfonos y tabletas está activada.',
    off: 'La página para teléfonos y tabletas está desactivada.',
    notHere: 'Puedes cambiarlo en el equipo que ejecuta ComfyUI, en localhost.',
    noAddress:
      'No se encontró ninguna dirección en tu red. Si ComfyUI se inició sin --listen, solo responde a este equipo: inícialo con --listen. Si no, abre la dirección de este equipo seguida de /ltx_aio/app.',
    addresses: 'Dirección para el teléfono',
    code: 'Código',
    codeHelp: (minutes) =>
      minutes === 1
        ? 'Vincula un dispositivo. Válido un minuto más.'
        : `Vincula un dispositivo. Válido ${minutes} minutos más.`,
    showCode: 'Mostrar un código',
    anotherCode: 'Mostrar otro código',
    paired: 'Dispositivos vinculados',
    unnamed: 'Dispositivo',
    since: (date) => `desde el ${date}`,
    forget: (name) => `Olvidar ${name}`,
    forgetAll: 'Olvidar todos',
  },
}
