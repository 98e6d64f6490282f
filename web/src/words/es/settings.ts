import type { Words } from '../en/index.ts'

export const settings: Words['settings'] = {
  language: {
    title: 'Idioma',
    label: 'Idioma de este panel',
    help: '«Como ComfyUI» sigue el idioma elegido en ComfyUI. Si no hay ninguno, usa el primer idioma de tu navegador que LTX AIO admita.',
    auto: 'Como ComfyUI',
  },
  machine: {
    title: 'Este equipo',
    runsOn: 'Se ejecuta en',
    processor: 'CPU',
    graphicsMemory: 'VRAM',
    memory: 'RAM',
    unknown: 'ComfyUI aún no ha indicado su hardware.',
    setUpFor: 'Configurado para',
    automatic: 'Automático',
  },
  owner: {
    title: 'Límites de este servidor',
    modes: (modes) => `Su propietario solo ofrece: ${new Intl.ListFormat('es').format(modes)}.`,
    presets: (mode, presets) => `${mode} (${presets})`,
    seconds: (limit) => `Su propietario detiene las ejecuciones después de ${limit}.`,
    ignored: (entries) =>
      `No se puede leer y no limita nada en user/__ltx_aio/limits.json: ${entries}.`,
  },
  memory: {
    title: 'RAM',
    titleOfCard: 'VRAM',
    help: 'ComfyUI mantiene los modelos cargados entre ejecuciones. Libéralos para dejar memoria a otro programa; la siguiente ejecución los carga de nuevo.',
    free: (free, all) => `${free} de ${all} libres.`,
    freeOfRam: (free, all) => `RAM: ${free} de ${all} libres.`,
    models: 'Modelos en memoria',
    noModels: 'No hay modelos cargados.',
    unload: 'Liberar los modelos',
    unloading: 'Liberando…',
    waiting: (before) =>
      `${before} libres por ahora. Esperando a ComfyUI, que libera entre ejecuciones…`,
    freed: (before, now) => `Libre antes: ${before}. Libre ahora: ${now}.`,
    asBefore: (free) =>
      `Siguen ${free} libres: no había ningún modelo cargado, o una ejecución lo está usando.`,
    unreachable: 'ComfyUI no responde.',
    processor: 'CPU',
    badgeTitle: (free, all) => `${free} de ${all} libres`,
  },
  runs: {
    title: 'Ejecuciones',
    tell: 'Avisarme cuando termine una ejecución',
    tellHelp: 'Mientras este panel esté oculto.',
    refused:
      'El navegador bloquea las notificaciones de esta página: necesitan https o localhost, y tu permiso. Hasta entonces, ComfyUI las muestra.',
    tellBy: { toast: 'En ComfyUI', system: 'Sistema', none: 'No' },
    sound: 'Sonido cuando termine una ejecución',
    soundHelp: 'Un tono breve, salvo si estás viendo Crear.',
    previews: 'Vista previa en vivo',
    previewsHelp: 'Una imagen pequeña del primer fotograma después de cada paso.',
    previewsFailed: (version) =>
      `Una vista previa puso fin a una ejecución en ComfyUI ${version}, así que la vista previa en vivo está desactivada ahí. Actívala para reintentar.`,
    previewsSince: (min, version) =>
      `La vista previa en vivo necesita ComfyUI ${min} o posterior; este es ${version}.`,
  },
  token: {
    asking: 'Buscando un token…',
    noServerPart: 'Las descargas no están disponibles: el backend de LTX AIO no responde.',
    check: 'Comprobar',
    checking: 'Comprobando…',
    forget: 'Olvidar',
    theToken: ' el token',
    label: 'Token',
    another: 'Token nuevo',
    save: 'Guardar',
    make: { before: 'Crea un token de lectura en', after: '.' },
    kept: 'Se guarda en el servidor, se envía solo a Hugging Face y no se vuelve a mostrar.',
  },
  makes: (families) => `hace video y sonido con ${new Intl.ListFormat('es').format(families)}`,
}
