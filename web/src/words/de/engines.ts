import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: 'Ausführen auf',
  here: 'Dieses ComfyUI',
  freest: 'Am wenigsten ausgelastet',
  title: 'Andere Engines',
  help: 'Läufe können auch auf anderen Rechnern ausgeführt werden. Wer diesen Server betreibt, trägt sie in eine Datei ein.',
  how: 'Wie eine dazukommt, steht in docs/engines.md im Ordner von LTX AIO.',
  again: 'Erneut prüfen',
  line: (name, state) => `${name}: ${state}`,
  ready: 'bereit',
  readyPaid: 'bereit, kostenpflichtig',
  asking: 'wird geprüft …',
  away: 'nicht erreichbar',
  old: (version) => `ComfyUI ${version} ist zu alt`,
  lacks: (thing) => `${thing} fehlt`,
  lacksFiles: (files) => `${files} Dateien fehlen`,
  costs: (name) =>
    `Jeder Lauf auf ${name} kostet Geld, und Prompts, Eingaben und Videos verlassen diesen Rechner.`,
  agree: 'Dort ausführen',
  disagree: 'Abbrechen',
  at: (name) => `auf ${name}`,
  madeOn: 'Gemacht auf',
  waitsFor: (name) => `wartet auf ${name}`,
  runHere: 'Auf diesem ComfyUI ausführen',
  stays: {
    draft:
      'Wird auf diesem ComfyUI ausgeführt: Hier ist der erste Durchgang des Entwurfs gespeichert.',
    videos: 'Wird auf diesem ComfyUI ausgeführt: Hier sind die Videos gespeichert.',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `${v.name} fehlt etwas: ${v.things}.`,
    'Dort installieren und in den Einstellungen erneut prüfen, oder auf diesem ComfyUI ausführen.',
  ],
  engine_old: (v) => [
    `Das ComfyUI ${v.version} von ${v.name} ist zu alt für ${v.of}.`,
    `Dort auf ${v.since} oder neuer aktualisieren oder auf diesem ComfyUI ausführen.`,
  ],
}
