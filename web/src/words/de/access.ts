import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}, ${reached} von ${stages}` : name),
  ready: (prompt) => `Das Video ist fertig: ${prompt}`,
  cancelled: 'Der Lauf wurde abgebrochen.',
  report: 'Meldung von ComfyUI',
  lines: 'Befehle zum Kopieren',
  files: 'Fehlende Dateien',
}
