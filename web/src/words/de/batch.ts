import type { Words } from '../en/index.ts'

/** Die Karte einer Serie. */
export const batch: Words['batch'] = {
  strength: (strength) => `Stärke ${strength}`,
  label: (count, prompt) => `Serie von ${count}: ${prompt}`,
  span: (from, to, video) => `Nachdreh ${from}–${to} s von ${video}`,
  poster: (number, what) => `${number}: ${what}`,
  chosen: 'gewählt',
  choose: (number) => `${number} wählen`,
  ready: (ready, count) => (ready === count ? `${count} Videos` : `${ready} von ${count} fertig`),
  waiting: 'wartet',
  running: 'in Arbeit',
  failed: 'fehlgeschlagen',
  play: 'Alle abspielen',
  pause: 'Alle anhalten',
  finish: (count) =>
    count === 1 ? 'Das gewählte fertigstellen' : `Die ${count} gewählten fertigstellen`,
  compare: 'Die beiden vergleichen',
  hideOthers: 'Die anderen ausblenden',
  clear: 'Keines wählen',
  more: (count) => `${count} weitere zeigen`,
  inStrip: (count, what) => `Serie von ${count}, ${what}`,
  keys: 'Tasten 1 bis 9 wählen, Pfeiltasten bewegen, Enter zeigt, F stellt fertig, S macht zum Favoriten, X blendet aus, C vergleicht, Leertaste spielt ab oder hält an.',
}
