import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'pt-BR',
}
