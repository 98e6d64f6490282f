import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: 'Dieser Lauf',
  previous: 'Voriger Lauf',
  next: 'Nächster Lauf',
  place: (at, of) => `${at} von ${of}`,
  inputs: 'Eingaben',
  useInput: (input, mode) => `Verwenden als ${input} (${mode})`,
  from: (seconds) => `ab ${seconds} s`,
  loras: 'LoRAs',
  second: (strength) => `, zweiter Durchgang ${strength}`,
  settings: 'Einstellungen',
  size: 'Größe',
  length: 'Länge',
  lengthOf: (frames, fps, seconds) => `${frames} Frames mit ${fps} fps, ${seconds} s`,
  seed: 'Seed',
  took: 'Dauer',
  made: 'Erstellt',
  file: 'Datei',
}
