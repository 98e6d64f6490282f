import type { Words } from '../index.ts'

export const start: Words['start'] = {
  title: 'Das erste Video',
  close: 'Anleitung schließen',
  step: (number, title) => `Schritt ${number}: ${title}`,
  states: { done: 'erledigt', working: 'läuft', now: 'als Nächstes', later: 'später' },
  files: {
    title: 'Modelldateien',
    looking: 'Es wird nachgesehen, was ComfyUI hat …',
    here: (mode) => `Für „${mode}“ ist alles da.`,
    missing: (count, amount, atLeast) =>
      `${count === 1 ? '1 Datei fehlt' : `${count} Dateien fehlen`}, ${atLeast ? 'mindestens ' : ''}${amount}.`,
    free: (free) => `${free} frei.`,
    noRoom: (lacking) => `Der Platz reicht nicht: zuerst ${lacking} freigeben.`,
    loading: (received, size) => `${received} von ${size} sind da.`,
    byHand: 'Von hier aus lassen sie sich nicht laden; die Befehle stehen unten.',
    failed: 'Ein Download ist fehlgeschlagen; der Grund steht unten.',
    chosen: 'Eine gewählte Datei ist nicht da; siehe unten.',
    get: 'Fehlende Dateien laden',
  },
  prompt: {
    title: 'Ein Prompt',
    help: 'Was geschieht, wie sich die Kamera bewegt und was zu hören ist.',
    english: 'Auf Englisch, denn damit wurde der Text-Encoder trainiert.',
    use: 'Dieses Beispiel nehmen',
    written: 'Ist geschrieben.',
    samples: {
      t2v: 'Ein roter Drachen über Dünen',
      a2v: 'Ein Musiker auf einer kleinen Bühne',
      i2v: 'Ein Bild wird lebendig',
      lipsync: 'Ein Porträt spricht',
      keyframe: 'Aus einem Bild wird ein anderes',
      style: 'Dein Video aus Knete und Filz',
    },
    choose: (input) => `Auswählen: ${input}`,
    needsFile: 'Dieser Modus braucht noch:',
  },
  run: {
    title: 'Generieren',
    made: (size, seconds) => `Es wird ${size} groß und ${seconds} s lang.`,
    unknownTime:
      'Wie lange es dauert, hat hier noch niemand gemessen; nach den ersten Schritten sagt es der Lauf selbst.',
    load: (amount, least, most) =>
      `Zuerst werden ${amount} von der Platte gelesen: ${least} bis ${most} (geschätzt).`,
    seconds: (count) => `${count} s`,
    minutes: (count) => `${count} min`,
    go: 'Das erste Video machen',
    running: 'Es läuft. Der Fortschritt steht unten.',
    waits: 'Es beginnt, sobald die Dateien da sind.',
    check: 'Dieses ComfyUI prüfen',
  },
}
