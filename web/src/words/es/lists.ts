import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

export const lists: Words['lists'] = {
  button: 'Lista',
  hint: 'Muchos videos a la vez: de una lista de prompts, archivos o una tabla',
  label: 'Lista',
  prompt: 'prompt',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: 'un número entero', number: 'un número' },
  text: 'Prompts o una tabla',
  placeholder: 'Un prompt por línea. O pega una tabla; su primera fila nombra las columnas.',
  format: 'Leer como',
  formats: { lines: 'Líneas', blocks: 'Párrafos', table: 'Tabla' },
  formatHints: {
    lines: 'Cada línea es un prompt',
    blocks: 'Las líneas vacías separan los prompts',
    table: 'CSV, o celdas de una hoja de cálculo, con encabezado',
  },
  columns: (known) => `Columnas: ${known}`,
  openText: 'Abrir un archivo de texto o CSV',
  addFiles: 'Archivos',
  addFolder: 'Carpeta',
  addFilesTo: (input) => `Agregar archivos para ${input}`,
  addFolderTo: (input) => `Agregar una carpeta para ${input}`,
  fileCount: (count) => (count === 1 ? '1 archivo' : `${count} archivos`),
  removeFiles: (input) => `Quitar todos los archivos de ${input}`,
  uploading: (left) =>
    left === 1 ? 'Queda 1 archivo por subir' : `Quedan ${left} archivos por subir`,
  cancelUploads: 'Cancelar las subidas',
  lost: (count) =>
    count === 1
      ? '1 archivo no llegó. Agrégalo de nuevo; se guarda su lugar.'
      : `${count} archivos no llegaron. Agrégalos de nuevo; se guardan sus lugares.`,
  refused: (names, count) =>
    count > 3
      ? `No se usan, porque esta entrada no los acepta: ${names} y ${count - 3} más.`
      : `No se usan, porque esta entrada no los acepta: ${names}.`,
  grid: 'Semillas y preajustes',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× ${seeds} semillas` : '', presets > 1 ? `× ${presets} preajustes` : '']
      .filter(Boolean)
      .join(' '),
  seeds: 'Semillas por fila',
  presets: 'Cada una con',
  asForm: 'Ninguno marcado: el preajuste del formulario.',
  rows: 'Videos para la cola',
  count: (count) => (count === 1 ? '1 video' : `${count} videos`),
  out: (count) => (count === 1 ? '1 omitido' : `${count} omitidos`),
  noTime: 'aún sin estimación',
  wrong: (rows) => `${rows} por revisar`,
  none: 'Escribe prompts, agrega archivos, o elige semillas y preajustes.',
  leaveOut: 'Omitir',
  leaveOutRow: (row) => `Omitir ${row}`,
  putBack: 'Devolver',
  putBackRow: (row) => `Devolver ${row}`,
  leaveOutUnpaired: (count) => (count === 1 ? 'Omitir el último' : `Omitir los últimos ${count}`),
  promptOf: (row) => `Prompt de ${row}`,
  seedOf: (row) => `Semilla de ${row}`,
  ownPrompt: 'El prompt está en el formulario.',
  resetSeed: 'Restablecer',
  more: (count) => `Mostrar ${count} más`,
  clear: 'Vaciar la lista',
  undo: 'Deshacer',
  redo: 'Rehacer',
  close: 'Cerrar la lista; su contenido queda',
}

export const listProblems: typeof english = {
  list_row: (v) => [`Fila ${v.row}: ${v.what}`, v.remedy],
  list_no_rows: () => [
    'La tabla tiene un encabezado y ninguna fila.',
    'Agrega debajo del encabezado una fila por video.',
  ],
  list_no_header: (v) => [
    'La primera fila de la tabla no nombra sus columnas.',
    `Agrega un encabezado. Columnas posibles: ${v.known}.`,
  ],
  list_column_unknown: (v) => [
    `No hay ningún ajuste para la columna «${v.name}».`,
    `Cámbiale el nombre o quítala. Columnas posibles: ${v.known}.`,
  ],
  list_column_twice: (v) => [
    `La columna «${v.name}» aparece dos veces, o con dos nombres.`,
    'Quita una de las dos.',
  ],
  list_quote_open: (v) => [
    `Fila ${v.row}: unas comillas no se cierran.`,
    'Agrega las de cierre. Dentro de un texto entre comillas, escribe dos por cada una.',
  ],
  list_row_long: (v) => [
    `La fila ${v.row} tiene ${v.cells} celdas; el encabezado tiene ${v.columns}.`,
    'Pon entre comillas dobles el texto que contiene el separador.',
  ],
  list_half_size: (v) => [
    `La fila ${v.row} tiene un ancho o un alto, pero no ambos.`,
    'Completa los dos, o deja ambos vacíos para usar los del formulario.',
  ],
  list_cell: (v) => [
    `Fila ${v.row}: ${v.column} es «${v.value}», no ${v.takes}.`,
    'Corrígelo, o deja la celda vacía para usar el valor del formulario.',
  ],
  list_preset: (v) => [
    `Fila ${v.row}: no hay ningún preajuste «${v.value}».`,
    `Usa uno de estos, o deja la celda vacía: ${v.known}.`,
  ],
  list_file_missing: (v) => [
    `Fila ${v.row}: ${v.name} no está entre los archivos de esta lista ni en la carpeta de entrada de ComfyUI.`,
    'Agrega el archivo a la lista, o corrige su nombre.',
  ],
  list_file_asked: (v) => [
    `Fila ${v.row}: buscando ${v.name} en la carpeta de entrada de ComfyUI.`,
    'Espera un momento, o agrega el archivo a la lista.',
  ],
  list_file_twice: (v) => [
    `Fila ${v.row}: la lista tiene varios archivos llamados ${v.name}.`,
    'Escribe su carpeta delante: carpeta/nombre.',
  ],
  list_file_unsent: (v) => [
    `Fila ${v.row}: ${v.name} no se ha subido.`,
    'Espera a que llegue, o agrégalo de nuevo.',
  ],
  list_no_partner: (v) => [`En la fila ${v.row} falta: ${v.lacks}.`, 'Agrégalo, u omite la fila.'],
  list_unequal: (v) => [
    `La lista tiene ${v.counts}: ${
      v.from === v.to
        ? `la fila ${v.from} está incompleta`
        : `las filas ${v.from} a ${v.to} están incompletas`
    }.`,
    'Agrega lo que falta, u omite estas filas. Un elemento único vale para todas las filas.',
  ],
  list_unused: (v) => [
    `«${v.mode}» no usa ${v.column} de la lista.`,
    'Elige otro modo para usarlo.',
  ],
  list_too_long: (v) => [
    `La lista tiene ${v.count} filas; se pueden poner en cola ${v.max} a la vez como máximo.`,
    'Divídela en varias listas.',
  ],
  list_nothing: () => [
    'Todos los videos de la lista están omitidos.',
    'Devuelve algunos, o cierra la lista.',
  ],
}
