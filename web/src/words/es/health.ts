import type { Words } from '../en/index.ts'

export const health: Words['health'] = {
  title: 'Estado de este ComfyUI',
  check: 'Revisar este ComfyUI',
  checkHelp:
    'Revisa versiones, nodos, archivos de modelo, disco y memoria, y sugiere opciones de inicio.',
  back: 'Volver a Configuración',
  recheck: 'Revisar de nuevo',
  checking: 'Revisando…',
  copyAll: 'Copiar todo',
  copyHelp: 'Copia un informe en inglés, sin rutas privadas, para compartirlo con quien te ayude.',
  copied: 'Informe copiado',
  copiedDetail: 'Pégalo donde pidas ayuda.',
  notCopied: 'El navegador no permitió copiar',
  notCopiedDetail: 'Selecciona el texto y cópialo tú.',
  mark: { ok: 'bien', warning: 'advertencia', fault: 'problema' },
  verdict: {
    ok: 'Todo está bien.',
    warning: (count) =>
      count === 1 ? 'Funciona, con una advertencia.' : `Funciona, con ${count} advertencias.`,
    fault: (count) =>
      count === 1 ? 'Hay un problema que resolver.' : `Hay ${count} problemas que resolver.`,
  },
  areas: {
    versions: 'Versiones',
    nodes: 'Nodos',
    models: 'Archivos de modelo',
    disk: 'Disco',
    memory: 'Memoria',
    flags: 'Opciones de inicio',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'El frontend de ComfyUI',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUI no responde.',
  startIt: 'Reinícialo, o mira su consola.',
  again: 'Reintentar',
  versionUnknown: (name) => `${name} no indica su versión.`,
  tooOld: (min, name) => `Demasiado antiguo: actualiza ${name} a ${min} o posterior.`,
  shimAbsent:
    'El backend de LTX AIO no responde: las descargas y la revisión de archivos no están disponibles.',
  shimRemedy: 'Reinicia ComfyUI y busca LTX AIO en su consola.',
  nodesFine: (classes, modes) =>
    `Los ${classes} nodos que usan los ${modes} modos están instalados, con las entradas necesarias.`,
  otherNeeds: (family, version) => `${family} necesita ComfyUI ${version} o posterior.`,
  otherFine: (family, nodes) => `Los ${nodes} nodos que usa ${family} están instalados.`,
  neededBy: (modes) => `Necesario para ${modes}.`,
  inputGone: (input, node) =>
    `${node} ya no tiene la entrada ${input} en este ComfyUI: las ejecuciones la omiten.`,
  inputUnknown: (input, node) =>
    `${node} exige en este ComfyUI la entrada ${input}, que LTX AIO no conoce.`,
  updateUs: 'Actualiza LTX AIO en ComfyUI Manager.',
  modelsFine: (mode, count) =>
    count === 1
      ? `El único archivo que necesita «${mode}» está instalado.`
      : `Los ${count} archivos que necesita «${mode}» están instalados.`,
  missing: (mode, count, amount, atLeast) =>
    `${count === 1 ? 'Falta 1 archivo' : `Faltan ${count} archivos`} para «${mode}»: ${atLeast ? 'al menos ' : ''}${amount}.`,
  byHand: 'En Crear están los comandos para descargarlos.',
  download: 'Descargar',
  broken: (file) => `${file} está dañado.`,
  brokenRemedy: 'Quítalo en Modelos y descárgalo de nuevo.',
  fileMissing: (file) => `Falta el archivo que elegiste, ${file}.`,
  putInto: (folder) => `Ponlo en ComfyUI/models/${folder}, o elige otro en Avanzado.`,
  showModels: 'Mostrar Modelos',
  disk: (free, labels, more) =>
    `${free} libres para ${labels}${more > 0 ? ` y ${more} ${more === 1 ? 'carpeta' : 'carpetas'} más` : ''}.`,
  noRoom: (lacking) => `No hay espacio para los archivos que faltan: libera ${lacking}.`,
  littleRoom: 'Es poco: las ejecuciones también escriben archivos temporales.',
  locked: (label) => `ComfyUI no puede escribir en ${label}.`,
  lockedRemedy: 'No se puede descargar ahí. Cambia sus permisos, o elige otra carpeta en Modelos.',
  machineUnknown: 'ComfyUI aún no ha indicado su hardware.',
  card: (name, all, free) => `${name}: ${all}, ${free} libres.`,
  memory: (all, free) => `RAM: ${all}, ${free} libres.`,
  noCard: 'Sin tarjeta gráfica: ComfyUI se ejecuta en la CPU.',
  noCardRemedy: 'Las ejecuciones funcionan, pero tardan mucho.',
  littleMemory: 'Es poco: cierra otros programas.',
  unload: 'Liberar los modelos',
  cramped: (room) =>
    `La VRAM y la RAM juntas no llegan a los ${room} GB que necesita un checkpoint: elige un GGUF en Avanzado.`,
  startedWith: (flag) => `ComfyUI se inició con ${flag}.`,
  leaveOut: 'Quítala.',
  flagsFine: (flags) =>
    flags === '' ? 'Ninguna opción problemática.' : `${flags}: sin problemas.`,
  flagsUnknown: 'ComfyUI no indica sus opciones de inicio.',
  command: 'Iniciar ComfyUI con',
  commandHelp:
    'Agrégalas a las opciones que ya usas. En ComfyUI Desktop: Configuración, Configuración del Servidor. Con comfy-cli: después de «comfy launch --».',
  commandNone:
    'Este equipo no necesita opciones: los valores predeterminados de ComfyUI le sirven.',
  copyCommand: 'Copiar comando',
  commandCopied: 'Comando copiado',
  commandCopiedDetail: 'Cierra ComfyUI e inícialo con este comando.',
  alreadySet: 'ya en uso',
  flags: {
    cpu: 'Sin tarjeta gráfica, ComfyUI solo se inicia con esto.',
    reserve: (vram) =>
      `La tarjeta tiene ${vram} GB. Esto deja una parte para la pantalla y otros programas, para que las ejecuciones no fallen al final (estimado).`,
    lowVram:
      'Este equipo no tiene VRAM dinámica: esto mantiene los codificadores de texto fuera de la tarjeta.',
    pinned: (ram) =>
      `${ram} GB de RAM: ComfyUI fijaría hasta el 90\u00A0% (pinned memory), y el sistema no puede mover al disco la memoria fijada.`,
    amdPinned:
      'En tarjetas AMD, LTX puede bloquearse al cargar con memoria fijada (según otros usuarios).',
    amdOffload:
      'También se ha informado en tarjetas AMD cuando se mueven pesos mientras otros están en uso.',
    uploads: (limit) =>
      `Las subidas están limitadas a ${limit} MB; los videos para Transferencia de estilo suelen ser más grandes.`,
  },
  harm: {
    allOnCard: (family) =>
      `Mantiene todos los modelos en la tarjeta, que es demasiado pequeña para ${family}, y desactiva la VRAM dinámica.`,
    noDynamic:
      'Desactiva la VRAM dinámica, con la que funcionan bien modelos más grandes que la tarjeta.',
    reload: 'Los modelos se liberan tras cada ejecución y se cargan otra vez para la siguiente.',
    noCache:
      'Finalizar y Otra semilla lo repiten todo, porque nada queda en caché entre ejecuciones.',
    noMetadata:
      'Los ajustes no se guardan en los videos, así que no puedes soltar un video en el panel para reutilizarlos.',
    cpuVae: 'Decodificar en la CPU tarda minutos.',
    wide: 'Los pesos necesitan de dos a cuatro veces más memoria.',
  },
}
