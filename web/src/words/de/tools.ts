import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: 'Werkzeug',
  fill: 'Prompt für dieses Werkzeug schreiben',
  fillHint:
    'Setzt deine Worte in den Prompt ein, mit dem dieses LoRA trainiert wurde. Rückgängig bringt deinen zurück.',
  alone: 'Nur meine eigenen Worte behalten',
  aloneHint:
    'Nimmt heraus, was der Prompt eines anderen Werkzeugs um sie herum sagt. Rückgängig bringt es zurück.',
  untold: (trigger) => `Dieses LoRA achtet auf „${trigger}“; das steht nicht im Prompt.`,
  licence: (name) => `Lizenz: ${name}`,
  gated: 'Braucht ein Konto bei Hugging Face',
  about: 'Über dieses LoRA',
  choices: {
    azimuth: 'Seite',
    elevation: 'Höhe',
    distance: 'Abstand',
    light: 'Licht',
    sun: 'Sonne von',
  },
  place: {
    label: 'Platz des Videos im Bild',
    at: {
      'top-left': 'Oben links',
      top: 'Oben',
      'top-right': 'Oben rechts',
      left: 'Links',
      center: 'Mitte',
      right: 'Rechts',
      'bottom-left': 'Unten links',
      bottom: 'Unten',
      'bottom-right': 'Unten rechts',
    },
    scaleHelp: '100 %: so groß, wie es ins Bild passt.',
    sizes: (frame, inside) => `${frame}, davon füllt das Video ${inside}.`,
    unknown: 'Mit einem Video siehst du, wie viel darum herum gemalt wird.',
    whole: 'Die Größe weiter unten ist die des ganzen Bildes.',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [
    `Das Werkzeug ${v.tool} gibt es nicht.`,
    `Eines davon wählen: ${v.offered}.`,
  ],
  nothing_to_paint: (v) => [
    `Das Video (${v.width}×${v.height}) füllt das ganze Bild (${v.frame.width}×${v.frame.height}); darum herum bleibt nichts zu malen.`,
    'Unter Größe ein anderes Seitenverhältnis wählen oder das Video im Bild kleiner machen.',
  ],
  tool_reaches_limit: (v) => [
    `Das Video ist ${v.width}×${v.height}, und ein Lauf macht Seiten von höchstens ${v.max} Pixeln: Es würde weniger als ${v.by}-mal so groß.`,
    'Am meisten bewirkt das Werkzeug bei kleineren Videos.',
  ],
}
