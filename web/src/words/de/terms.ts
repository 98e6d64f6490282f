import type { Words } from '../index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: 'Stärke des Bildes',
    guideStrength: 'Stärke des Guides',
    controlStrength: 'Stärke der Steuerung',
    loraStrength: (lora) => `Stärke von ${lora}`,
    steps: 'Schritte',
    start: 'Start',
    cfg: 'CFG',
  },
  sides: { width: 'Breite', height: 'Höhe' },
  unnamed: {
    node: 'eine Node',
    file: 'Die Datei',
    input: 'Die Eingabedatei',
    model: 'Eine Modelldatei',
    host: 'einen anderen Server',
    answer: 'keine Antwort',
  },
  andMore: (shown, more) => `${shown} und ${more} weitere`,
}
