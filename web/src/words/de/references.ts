import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: 'Referenzbilder',
  hint: (max) =>
    `Bis zu ${max} Bilder von Personen und Dingen, die das Video zeigen soll. Sie kommen auf ein gemeinsames Blatt.`,
  inUse: (count) => (count === 1 ? '1 Bild' : `${count} Bilder`),
  add: 'Bilder hinzufügen',
  sheet: 'Blatt',
  of: (image) => `Referenz ${image}`,
  image: (place, count, name) => `Bild ${place} von ${count}: ${name}`,
  order: 'Zum Umordnen ziehen oder Alt mit einer Pfeiltaste drücken.',
  caption: (place) => `Wer oder was auf Bild ${place} ist`,
  captionHint: 'Zum Beispiel: a woman with red hair in a green coat',
  remove: (name) => `${name} entfernen`,
  fill: 'In den Prompt schreiben',
  filled: 'Der Prompt sagt, was auf dem Blatt ist.',
  uncaptioned:
    'Bitte angeben, was jedes Bild zeigt, am besten auf Englisch: Das Modell kennt Prompts, die damit beginnen.',
  making: 'Das Blatt wird zusammengestellt …',
  moved: (name, place) => `${name} ist jetzt Bild ${place}.`,
  done: {
    added: (name) => `${name} ist jetzt ein Referenzbild.`,
    removed: (name) => `${name} ist kein Referenzbild mehr.`,
    moved: (name) => `${name} ist auf dem Blatt an anderer Stelle.`,
  },
  voice: {
    label: 'Stimme',
    help: 'Was gesagt wird, steht im Prompt in Anführungszeichen; die Stimme kommt aus dieser Probe.',
    fill: 'Prompt in Abschnitte gliedern',
    filled: 'Der Prompt hat seine Abschnitte.',
  },
}
