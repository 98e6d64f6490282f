import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: 'Esta ejecución',
  previous: 'Ejecución anterior',
  next: 'Ejecución siguiente',
  place: (at, of) => `${at} de ${of}`,
  inputs: 'Entradas',
  useInput: (input, mode) => `Usar como ${input} (${mode})`,
  from: (seconds) => `desde ${seconds} s`,
  loras: 'LoRA',
  second: (strength) => `, segunda pasada ${strength}`,
  settings: 'Ajustes',
  size: 'Tamaño',
  length: 'Duración',
  lengthOf: (frames, fps, seconds) => `${frames} fotogramas a ${fps} fps, ${seconds} s`,
  seed: 'Semilla',
  took: 'Tiempo',
  made: 'Creado',
  file: 'Archivo',
}
