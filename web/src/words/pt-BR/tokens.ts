import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: 'O token funciona.',
  fineOf: (account) => `O token funciona; pertence a ${account}.`,
  from: {
    environment: ' de HF_TOKEN',
    login: ' do login do Hugging Face',
    pasted: ' informado aqui',
  },
  bad: (from) => `O Hugging Face recusou o token${from}.`,
  unreachable: 'Não foi possível verificar o token: o Hugging Face não responde.',
  notSent: 'O token não foi enviado: HF_ENDPOINT aponta para um espelho que não pode recebê-lo.',
  unchecked: (from) => `O token${from} ainda não foi verificado.`,
  absent: 'Sem token. Só os arquivos marcados com um cadeado precisam dele.',
  absentHere:
    'Sem token. Em um servidor compartilhado, ele só pode ser definido ali: inicie o ComfyUI com HF_TOKEN.',
}
