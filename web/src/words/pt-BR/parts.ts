import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · depois de suas partes`,
  missing: (part, name) => `Falta a parte ${part} · ${name}`,
  hints: {
    part: (part) =>
      `Esta parte começa com o último quadro da parte ${part}, que foi cancelada ou falhou. Faça de novo a parte ${part}, e esta vem em seguida.`,
    join: (part) =>
      `As partes não podem ser juntadas sem a parte ${part}, que foi cancelada ou falhou. Faça de novo a parte ${part}, ou junte as outras.`,
  },
  again: (part) => `Fazer de novo a parte ${part}`,
  joinOthers: 'Juntar as outras…',
}
