import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `Finaliser avec ${preset}`,
  queued: 'Finalisation en file d’attente. Suivez-la dans Créer.',
  firstPassGone: 'La première passe du brouillon n’est pas enregistrée ici',
  firstPassRepeats: 'Finaliser la refait\u00A0: cette exécution sera plus longue.',
  firstPassesGone: (drafts) =>
    drafts === 1
      ? 'La première passe d’un brouillon n’est pas enregistrée ici'
      : `Les premières passes de ${drafts} brouillons ne sont pas enregistrées ici`,
  firstPassesRepeat: 'Finaliser les refait\u00A0: ces exécutions seront plus longues.',
  saved: (drafts, size) =>
    `Premières passes de ${drafts === 1 ? '1 brouillon' : `${drafts} brouillons`}\u00A0: ${size}`,
  clear: 'Effacer',
  clearHelp:
    'Les brouillons restent\u00A0; Finaliser refait alors la première passe. Les favoris gardent la leur.',
  cleared: 'Effacé. Seuls les favoris et les exécutions en cours gardent leur première passe.',
  keep: {
    title: 'Brouillons',
    days: 'Garder les premières passes',
    dayCount: (days) => (days === 1 ? '1 jour' : `${days} jours`),
    daysHelp: 'Finaliser part de celles-ci. Les favoris gardent la leur.',
    size: 'Au plus',
    sizeHelp:
      'Les plus anciennes partent en premier. Un brouillon de 5 secondes prend environ 2 Mo.',
  },
}
