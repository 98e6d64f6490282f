import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · nach seinen Teilen`,
  missing: (part, name) => `Teil ${part} fehlt · ${name}`,
  hints: {
    part: (part) =>
      `Dieser Teil beginnt mit dem letzten Frame von Teil ${part}, der abgebrochen wurde oder fehlgeschlagen ist. Sobald Teil ${part} noch einmal gemacht ist, folgt dieser.`,
    join: (part) =>
      `Ohne Teil ${part}, der abgebrochen wurde oder fehlgeschlagen ist, lassen sich die Teile nicht verbinden. Mach ihn noch einmal, oder verbinde die anderen.`,
  },
  again: (part) => `Teil ${part} noch einmal machen`,
  joinOthers: 'Die anderen verbinden …',
}
