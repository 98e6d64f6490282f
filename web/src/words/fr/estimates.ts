import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `environ ${time}`,
  between: (from, to) => `${from} – ${to}`,
  secondsBetween: (from, to) => `${from}–${to} s`,
  minutesBetween: (from, to) => `${from}–${to} min`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  over: (limit) => `plus de ${limit}`,
  none: 'Pas encore d’estimation\u00A0: la première exécution sur cette machine la donnera.',
  open: 'Le modèle choisit la durée\u00A0: le temps peut donc varier.',
  memory: {
    failed: (size, seconds) => `${size} sur ${seconds} s a déjà épuisé la mémoire ici.`,
    beyond: 'Plus grand que tout ce qui a tenu en mémoire ici.',
    try: (how) => `Essayer ${how}`,
  },
}
