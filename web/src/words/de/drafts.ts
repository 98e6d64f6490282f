import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `Fertigstellen mit ${preset}`,
  queued: 'Zum Fertigstellen eingereiht. Der Lauf ist unter Erstellen zu sehen.',
  firstPassGone: 'Der erste Durchgang des Entwurfs ist hier nicht gespeichert',
  firstPassRepeats: 'Fertigstellen wiederholt ihn, deshalb dauert dieser Lauf länger.',
  firstPassesGone: (drafts) =>
    drafts === 1
      ? 'Der erste Durchgang eines Entwurfs ist hier nicht gespeichert'
      : `Die ersten Durchgänge von ${drafts} Entwürfen sind hier nicht gespeichert`,
  firstPassesRepeat: 'Fertigstellen wiederholt sie, deshalb dauern diese Läufe länger.',
  saved: (drafts, size) =>
    `Erste Durchgänge von ${drafts === 1 ? '1 Entwurf' : `${drafts} Entwürfen`}: ${size}`,
  clear: 'Löschen',
  clearHelp:
    'Die Entwürfe bleiben; Fertigstellen wiederholt dann den ersten Durchgang. Favoriten behalten ihren.',
  cleared: 'Gelöscht. Nur Favoriten und Läufe in Arbeit behalten ihren ersten Durchgang.',
  keep: {
    title: 'Entwürfe',
    days: 'Erste Durchgänge aufheben für',
    dayCount: (days) => (days === 1 ? '1 Tag' : `${days} Tage`),
    daysHelp: 'Fertigstellen setzt darauf auf. Favoriten behalten ihren.',
    size: 'Höchstens',
    sizeHelp: 'Die ältesten werden zuerst gelöscht. Ein Entwurf von 5 Sekunden braucht etwa 2 MB.',
  },
}
