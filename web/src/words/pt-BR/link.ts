import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) =>
    `O ComfyUI não responde desde as ${clock(since)}; suas execuções são mantidas.`,
  unread: (files) =>
    `Não é possível ler por completo ${files} na pasta de usuário do ComfyUI. O LTX AIO não o altera; execuções desse mês podem faltar aqui.`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('pt-BR', { hour: '2-digit', minute: '2-digit' }).format(
    milliseconds,
  )
}
