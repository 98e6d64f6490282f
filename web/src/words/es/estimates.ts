import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `aprox. ${time}`,
  between: (from, to) => `${from} – ${to}`,
  secondsBetween: (from, to) => `${from}–${to} s`,
  minutesBetween: (from, to) => `${from}–${to} min`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  over: (limit) => `más de ${limit}`,
  none: 'Aún no hay estimación: la dará la primera ejecución en este equipo.',
  open: 'El modelo elige la duración, así que el tiempo puede variar.',
  memory: {
    failed: (size, seconds) => `${size} con ${seconds} s ya agotó la memoria aquí.`,
    beyond: 'Más grande que todo lo que ha cabido en la memoria aquí.',
    try: (how) => `Probar ${how}`,
  },
}
