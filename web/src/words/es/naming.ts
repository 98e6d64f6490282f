import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: 'Archivos',
  folder: 'Carpeta de los videos nuevos',
  folderHelp: 'En la carpeta de salida de ComfyUI.',
  name: 'Nombre del archivo',
  nameHelp:
    'Se agregan una parte del ID de la ejecución y un número, para no sobrescribir ningún archivo.',
  tokens: 'Insertar una variable',
  says: {
    prompt: 'Primeras palabras del prompt',
    mode: 'Modo, por ejemplo t2v',
    seed: 'Semilla',
    preset: 'Preajuste',
    date: 'Fecha, en cualquier orden: %date:yyyy-MM-dd%, %date:hhmmss%',
    width: 'Ancho en píxeles',
    height: 'Alto en píxeles',
  },
  example: 'El próximo video se guardará como:',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `Hasta entonces, los videos nuevos van a output/${before}.`,
  reset: 'Volver al predeterminado',
  faults: {
    token: (text) => `LTX AIO no conoce ${text}. Usa una de las variables de abajo.`,
    character: (text) =>
      text.trim()
        ? `Los nombres de carpetas y archivos no pueden contener ${text}. Quítalo.`
        : 'Los nombres de carpetas y archivos no pueden contener caracteres de control. Quítalos.',
    reserved: (text) => `Windows reserva el nombre ${text}. Elige otro.`,
    edge: (text) =>
      `«${text}» empieza o termina con un punto o un espacio. Quítalo: esos nombres se pierden.`,
    outside: 'La carpeta tiene que estar en la carpeta de salida de ComfyUI. Quita los puntos.',
    absolute:
      'Indica una carpeta dentro de la carpeta de salida de ComfyUI, como video/cometas, sin unidad ni barra al inicio.',
    levels:
      'Un nombre de archivo no puede contener una barra. Pon las carpetas en el campo de arriba.',
    level: 'Hay una barra sin un nombre al lado. Quítala.',
    long: (max) => `Es demasiado largo. Usa ${max} caracteres como máximo.`,
  },
}
