import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · después de sus partes`,
  missing: (part, name) => `Falta la parte ${part} · ${name}`,
  hints: {
    part: (part) =>
      `Esta parte empieza con el último fotograma de la parte ${part}, que se canceló o falló. Haz de nuevo la parte ${part}, y esta la sigue.`,
    join: (part) =>
      `No se pueden unir las partes sin la parte ${part}, que se canceló o falló. Haz de nuevo la parte ${part}, o une las demás.`,
  },
  again: (part) => `Hacer de nuevo la parte ${part}`,
  joinOthers: 'Unir las demás…',
}
