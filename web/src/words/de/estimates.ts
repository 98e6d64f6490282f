import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `etwa ${time}`,
  between: (from, to) => `${from} – ${to}`,
  secondsBetween: (from, to) => `${from}–${to} s`,
  minutesBetween: (from, to) => `${from}–${to} min`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  over: (limit) => `über ${limit}`,
  none: 'Noch keine Schätzung: Sie kommt mit dem ersten Lauf auf diesem Rechner.',
  open: 'Das Modell wählt die Länge, die Zeit kann also abweichen.',
  memory: {
    failed: (size, seconds) => `Bei ${size} und ${seconds} s hat hier der Speicher nicht gereicht.`,
    beyond: 'Größer als alles, was hier bisher in den Speicher gepasst hat.',
    try: (how) => `Lieber ${how}`,
  },
}
