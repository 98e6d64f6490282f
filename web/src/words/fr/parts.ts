import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · après ses parties`,
  missing: (part, name) => `Il manque la partie ${part} · ${name}`,
  hints: {
    part: (part) =>
      `Cette partie commence par la dernière image de la partie ${part}, qui a été annulée ou a échoué. Refaites la partie ${part}, et celle-ci suivra.`,
    join: (part) =>
      `Impossible d’assembler les parties sans la partie ${part}, qui a été annulée ou a échoué. Refaites la partie ${part}, ou assemblez les autres.`,
  },
  again: (part) => `Refaire la partie ${part}`,
  joinOthers: 'Assembler les autres…',
}
