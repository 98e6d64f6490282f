import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: 'Dateien',
  folder: 'Ordner für neue Videos',
  folderHelp: 'Im Ausgabeordner von ComfyUI.',
  name: 'Dateiname',
  nameHelp:
    'Ein Teil der Lauf-ID und eine Nummer kommen dazu, damit keine Datei überschrieben wird.',
  tokens: 'Platzhalter einfügen',
  says: {
    prompt: 'Die ersten Wörter des Prompts',
    mode: 'Modus, zum Beispiel t2v',
    seed: 'Seed',
    preset: 'Preset',
    date: 'Datum in beliebiger Form: %date:yyyy-MM-dd%, %date:hhmmss%',
    width: 'Breite in Pixeln',
    height: 'Höhe in Pixeln',
  },
  example: 'Das nächste Video wird gespeichert als:',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `Bis dahin kommen neue Videos nach output/${before}.`,
  reset: 'Zurück zum Standard',
  faults: {
    token: (text) => `LTX AIO kennt ${text} nicht. Nimm einen der Platzhalter unten.`,
    character: (text) =>
      `Namen dürfen ${text.trim() ? text : 'Steuerzeichen'} nicht enthalten. Entferne es.`,
    reserved: (text) => `Windows hat den Namen ${text} für sich reserviert. Wähle einen anderen.`,
    edge: (text) =>
      `„${text}“ beginnt oder endet mit einem Punkt oder Leerzeichen. Entferne es: Solche Namen gehen verloren.`,
    outside: 'Der Ordner muss im Ausgabeordner von ComfyUI sein. Entferne die Punkte.',
    absolute:
      'Gib einen Ordner im Ausgabeordner von ComfyUI an, zum Beispiel video/drachen, ohne Laufwerk und ohne Schrägstrich am Anfang.',
    levels: 'Ein Dateiname darf keinen Schrägstrich enthalten. Ordner gehören in das Feld darüber.',
    level: 'Neben einem Schrägstrich fehlt ein Name. Entferne ihn.',
    long: (max) => `Das ist zu lang. Höchstens ${max} Zeichen sind möglich.`,
  },
}
