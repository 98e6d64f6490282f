import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: 'Stärke des Bildes',
    guideStrength: 'Stärke des Guides',
    toolStrength: 'Stärke des Werkzeugs',
    sourceScale: 'Größe des Videos',
    controlStrength: 'Stärke der Steuerung',
    loraStrength: (lora) => `Stärke von ${lora}`,
    loraSecond: (lora) => `Stärke von ${lora} im zweiten Durchgang`,
    steps: 'Schritte',
    start: 'Start',
    cfg: 'CFG',
    referenceStrength: 'Stärke der Referenzen',
    sheetStrength: 'Stärke des Blattes',
    syncGuidance: 'Guidance für Lippen',
    detailGuidance: 'Guidance für Details',
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
