import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: 'Werkzeug',
  fill: 'Prompt für dieses Werkzeug schreiben',
  fillHint:
    'Setzt deine Worte in den Prompt ein, mit dem dieses LoRA trainiert wurde. Rückgängig bringt deinen zurück.',
  untold: (trigger) => `Dieses LoRA achtet auf „${trigger}“; das steht nicht im Prompt.`,
  licence: (name) => `Lizenz: ${name}`,
  gated: 'Braucht ein Konto bei Hugging Face',
  about: 'Über dieses LoRA',
  choices: {
    azimuth: 'Seite',
    elevation: 'Höhe',
    distance: 'Abstand',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [
    `Das Werkzeug ${v.tool} gibt es nicht.`,
    `Eines davon wählen: ${v.offered}.`,
  ],
  tool_reaches_limit: (v) => [
    `Das Video ist ${v.width}×${v.height}, und ein Lauf macht Seiten von höchstens ${v.most} Pixeln: Es würde weniger als ${v.by}-mal so groß.`,
    'Am meisten bewirkt das Werkzeug bei kleineren Videos.',
  ],
}
