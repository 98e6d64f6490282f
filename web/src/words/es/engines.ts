import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: 'Ejecutar en',
  here: 'Este ComfyUI',
  freest: 'El menos ocupado',
  title: 'Otros motores',
  help: 'Las ejecuciones también se pueden hacer en otros equipos. El propietario de este servidor los indica en un archivo.',
  how: 'Para agregar uno, mira docs/engines.md en la carpeta de LTX AIO.',
  again: 'Revisar de nuevo',
  line: (name, state) => `${name}: ${state}`,
  ready: 'listo',
  readyPaid: 'listo, de pago',
  asking: 'revisando…',
  away: 'sin conexión',
  old: (version) => `ComfyUI ${version} es demasiado antiguo`,
  lacks: (thing) => `falta ${thing}`,
  lacksFiles: (files) => (files === 1 ? 'falta 1 archivo' : `faltan ${files} archivos`),
  costs: (name) =>
    `Cada ejecución en ${name} cuesta dinero, y los prompts, las entradas y los videos salen de este equipo.`,
  agree: 'Ejecutar ahí',
  disagree: 'Cancelar',
  at: (name) => `en ${name}`,
  madeOn: 'Hecho en',
  waitsFor: (name) => `esperando a ${name}`,
  runHere: 'Ejecutar en este ComfyUI',
  stays: {
    draft: 'Se ejecuta en este ComfyUI, que tiene la primera pasada del borrador.',
    videos: 'Se ejecuta en este ComfyUI, que tiene los videos.',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `A ${v.name} le falta: ${v.things}.`,
    'Instálalo ahí y revisa de nuevo en Configuración, o ejecuta en este ComfyUI.',
  ],
  engine_old: (v) => [
    `El ComfyUI ${v.version} de ${v.name} es demasiado antiguo para ${v.of}.`,
    `Actualízalo ahí a ${v.since} o posterior, o ejecuta en este ComfyUI.`,
  ],
}
