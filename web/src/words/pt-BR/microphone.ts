import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: 'Gravar com o microfone',
  stop: 'Parar a gravação',
  troubles: {
    insecure: 'Os navegadores só permitem gravar em endereços https e em localhost.',
    refused: 'O navegador bloqueou o microfone. Permita-o para esta página e tente novamente.',
    missing: 'Nenhum microfone encontrado. Conecte um e tente novamente.',
    failed: 'Não é possível usar o microfone. Feche outros programas que o usem e tente novamente.',
  },
}
