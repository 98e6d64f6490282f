import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'pt-BR',
  partBroken: 'Esta parte do LTX AIO falhou.',
  kept: 'Suas execuções continuam. Execuções, ajustes e tudo o que você digitou são mantidos.',
}
