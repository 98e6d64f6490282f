import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}, ${reached} de ${stages}` : name),
  ready: (prompt) => `O vídeo está pronto: ${prompt}`,
  cancelled: 'A execução foi cancelada.',
  report: 'Mensagem do ComfyUI',
  lines: 'Comandos para copiar',
  files: 'Arquivos ausentes',
}
