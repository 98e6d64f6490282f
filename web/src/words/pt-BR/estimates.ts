import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `cerca de ${time}`,
  between: (from, to) => `${from} – ${to}`,
  secondsBetween: (from, to) => `${from}–${to} s`,
  minutesBetween: (from, to) => `${from}–${to} min`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  over: (limit) => `mais de ${limit}`,
  none: 'Ainda sem estimativa: ela virá da primeira execução neste computador.',
  open: 'O modelo escolhe a duração, então o tempo pode variar.',
  memory: {
    failed: (size, seconds) => `${size} com ${seconds} s já esgotou a memória aqui.`,
    beyond: 'Maior que tudo o que já coube na memória aqui.',
    try: (how) => `Tentar ${how}`,
  },
}
