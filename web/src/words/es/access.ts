import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}, ${reached} de ${stages}` : name),
  ready: (prompt) => `El video está listo: ${prompt}`,
  cancelled: 'Se canceló la ejecución.',
  report: 'Mensaje de ComfyUI',
  lines: 'Comandos para copiar',
  files: 'Archivos faltantes',
}
