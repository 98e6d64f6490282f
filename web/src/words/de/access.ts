import type { Words } from '../index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}, ${reached} von ${stages}` : name),
  ready: (prompt) => `Das Video ist fertig: ${prompt}`,
  cancelled: 'Der Lauf wurde abgebrochen.',
  report: 'Was ComfyUI gesagt hat',
  lines: 'Zeilen zum Kopieren',
  files: 'Fehlende Dateien',
}
