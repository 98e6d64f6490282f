import type { Words } from '../en/index.ts'

export const models: Words['models'] = {
  noDownloads: {
    label: 'Descargas',
    why: 'Las descargas no están disponibles: el backend de LTX AIO no responde. Para obtener los archivos que necesita el formulario de Crear, ejecuta estos comandos en el equipo que ejecuta ComfyUI, en la carpeta que contiene la de ComfyUI:',
    copyLine: 'Copiar comando',
    copyLines: 'Copiar comandos',
    copied: 'Copiado.',
    selected: 'Seleccionado: pulsa Ctrl+C.',
  },
  queue: {
    label: 'Cola',
    title: (files) => (files === 1 ? 'Descargando 1 archivo' : `Descargando ${files} archivos`),
    cancel: 'Cancelar',
    cancelAll: ' todas las descargas',
    progress: 'Progreso de la descarga',
  },
  disk: {
    label: 'Disco',
    of: (folder) => `Disco de ${folder}`,
    models: (size) => `Estos modelos ${size}`,
    other: (size) => `Otros ${size}`,
    free: (size) => `Libre ${size}`,
    leftOver: (files) =>
      files === 1
        ? 'Restos de una descarga de una versión anterior.'
        : `Restos de ${files} descargas de versiones anteriores.`,
    reclaim: (size) => `Liberar ${size}`,
  },
  places: {
    title: 'Carpetas de descarga',
    folderFor: (kind) => `Carpeta para ${kind}`,
    room: (folder, free) => `${folder} (${free} libres)`,
  },
  search: 'Buscar archivos',
  noMatch: 'Ningún archivo coincide.',
  groups: {
    now: { title: 'Necesarios ahora', help: 'Lo que necesita el formulario de Crear.' },
    elsewhere: {
      title: 'Para otros modos',
      help: 'Lo que además necesitan los otros modos y preajustes.',
    },
    optional: {
      title: 'Opcionales',
      help: 'Formatos para otras tarjetas gráficas, LoRA y otros archivos de LTX que ya tienes.',
    },
  },
  ofFamily: (family) =>
    `Archivos para ${family}. Para ver cuáles necesitas, elige ${family} en Crear.`,
  forAllModes: 'Para todos los modos.',
  forModes: (modes) => `Para ${new Intl.ListFormat('es').format(modes)}.`,
  needsAccount: 'Necesita una cuenta de Hugging Face',
  needsLicence: 'Necesita una cuenta de Hugging Face que haya aceptado la licencia',
  replacedBy: (title) => `Reemplazado por ${title}.`,
  removeToDownload: 'Para descargarlo de nuevo, quítalo primero.',
  deleteToDownload: 'Para descargarlo de nuevo, elimínalo primero de su carpeta.',
  removeQuestion: (file, size) =>
    size ? `¿Eliminar ${file} y liberar ${size}?` : `¿Eliminar ${file}?`,
  commands: {
    download: 'Descargar',
    resume: 'Reanudar',
    again: 'Descargar de nuevo',
    use: 'Usar esta copia',
    retry: 'Reintentar',
    cancel: 'Cancelar',
    verify: 'Verificar',
    remove: 'Quitar',
    dismiss: 'Descartar',
  },
  commandOn: (title) => `: ${title}`,
  states: {
    unknown: 'Desconocido',
    missing: 'Falta',
    begun: (amount) => `Incompleto: ${amount} descargados`,
    misplaced: (folder) => `En la carpeta equivocada: ${folder}`,
    here: 'Instalado',
    checksumRight: 'suma de verificación correcta',
    damaged: (fault) => `Dañado: ${fault}`,
    waitsForCheck: 'En espera de verificación',
    waitsForTurn: 'En espera de descarga',
    checked: 'Verificado',
    notDownloaded: 'La descarga falló',
  },
  origins: {
    downloaded: 'descargado por LTX AIO',
    hardlink: 'compartido con la caché de Hugging Face',
    symlink: 'enlazado desde la caché de Hugging Face',
    copy: 'copiado por LTX AIO',
  },
  phases: {
    asking: 'Conectando con Hugging Face',
    reusing: 'Buscando una copia en este disco',
    reading: 'Revisando lo ya descargado',
    checking: 'Verificando',
    waiting: 'Esperando a Hugging Face',
    retryIn: (seconds) => `Nuevo intento en ${seconds} s`,
    finishing: 'Terminando',
    downloading: 'Descargando',
  },
  amountOf: (part, whole) => `${part} de ${whole}`,
  left: {
    lessThanMinute: 'queda menos de un minuto',
    minutes: (minutes) => `quedan aprox. ${minutes} min`,
    hours: (hours) => `quedan aprox. ${hours} h`,
    hoursAndMinutes: (hours, minutes) => `quedan aprox. ${hours} h ${minutes} min`,
    days: (days) => `quedan aprox. ${days} días`,
  },
}
