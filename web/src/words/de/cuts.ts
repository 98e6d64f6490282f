import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `Ausschnitt aus ${file}`,
  label: 'Ausschnitt',
  start: 'Anfang',
  part: 'Der Ausschnitt',
  end: 'Ende',
  seconds: (seconds) => `${seconds} s`,
  span: (from, to, of) => `${from}–${to} s von ${of}`,
  until: (to, of) => `bis ${to} s von ${of}`,
  longest: (seconds) => `Ein Lauf kann bis zu ${seconds} s davon verwenden.`,
  play: 'Ausschnitt abspielen',
  stop: 'Anhalten',
  keys: 'Links und rechts verschieben ihn, mit Umschalt weiter; Bild auf und Bild ab um seine Länge; Pos1 und Ende an die Enden. I und O setzen Anfang und Ende auf die Stelle des Zeigers oder der Wiedergabe. Die Leertaste spielt den Ausschnitt ab.',
  edits: {
    label: 'Blenden, Lautstärke, Stille',
    fadeIn: 'Einblenden',
    fadeOut: 'Ausblenden',
    volume: 'Lautstärke',
    before: 'Stille davor',
    after: 'Stille danach',
    apply: 'Auf den Ausschnitt anwenden',
    help: 'Speichert den Ausschnitt als neue WAV-Datei für diesen Lauf. Deine Datei bleibt unverändert.',
  },
}
