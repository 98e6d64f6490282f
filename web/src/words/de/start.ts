import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: 'Das erste Video',
  close: 'Anleitung schließen',
  states: { done: 'erledigt', working: 'in Arbeit', now: 'als Nächstes', later: 'später' },
  files: {
    title: 'Modelldateien',
    looking: 'Vorhandene Dateien werden geprüft …',
    here: (mode) => `Für „${mode}“ sind alle Dateien vorhanden.`,
    missing: (count, amount, atLeast) =>
      `${count === 1 ? '1 Datei fehlt' : `${count} Dateien fehlen`}, ${atLeast ? 'mindestens ' : ''}${amount}.`,
    free: (free) => `${free} Speicherplatz frei.`,
    noRoom: (lacking) => `Nicht genug Speicherplatz: zuerst ${lacking} freigeben.`,
    loading: (received, size) => `${received} von ${size} heruntergeladen.`,
    byHand: 'Hier lassen sie sich nicht herunterladen: siehe die Befehle unten.',
    failed: 'Ein Download ist fehlgeschlagen: siehe unten.',
    chosen: 'Eine gewählte Datei fehlt: siehe unten.',
    get: 'Fehlende Dateien laden',
  },
  prompt: {
    title: 'Ein Prompt',
    help: 'Beschreiben, was geschieht, wie sich die Kamera bewegt und was zu hören ist.',
    english: 'Auf Englisch schreiben: Damit wurde der Text-Encoder trainiert.',
    use: 'Dieses Beispiel verwenden',
    written: 'Geschrieben.',
    choose: (input) => `Auswählen: ${input}`,
    needsFile: 'Dieser Modus braucht noch:',
  },
  run: {
    title: 'Generieren',
    made: (size, seconds) => `Ergibt ein Video von ${seconds} s mit ${size}.`,
    unknownTime: 'Noch keine Zeitschätzung: Der erste Lauf liefert sie.',
    load: (amount, min, max) => `Zuerst werden ${amount} geladen: ${min} bis ${max} (geschätzt).`,
    seconds: (count) => `${count}\u00A0s`,
    minutes: (count) => `${count}\u00A0min`,
    go: 'Das erste Video erstellen',
    running: 'Läuft: siehe unten.',
    waits: 'Wartet auf die Dateien.',
    check: 'Dieses ComfyUI prüfen',
  },
}
