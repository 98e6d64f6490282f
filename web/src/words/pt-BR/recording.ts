import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: 'Gravação de demonstração: estes vídeos foram feitos antes. Instale o ComfyUI para fazer os seus.',
}
