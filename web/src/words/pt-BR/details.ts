import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: 'Esta execução',
  previous: 'Execução anterior',
  next: 'Próxima execução',
  place: (at, of) => `${at} de ${of}`,
  inputs: 'Entradas',
  useInput: (input, mode) => `Usar como ${input} (${mode})`,
  from: (seconds) => `desde ${seconds} s`,
  loras: 'LoRAs',
  second: (strength) => `, segunda passagem ${strength}`,
  settings: 'Ajustes',
  size: 'Tamanho',
  length: 'Duração',
  lengthOf: (frames, fps, seconds) => `${frames} quadros a ${fps} fps, ${seconds} s`,
  seed: 'Semente',
  took: 'Tempo',
  made: 'Criado',
  file: 'Arquivo',
}
