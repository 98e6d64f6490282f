import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: 'Dieses Gerät koppeln',
  how: 'Auf dem Rechner, auf dem ComfyUI läuft, in LTX AIO die Einstellungen öffnen und unter „Handy und Tablet“ „Code anzeigen“ wählen.',
  code: 'Code',
  pair: 'Koppeln',
  pairing: 'Wird gekoppelt…',
  noCookie:
    'Der Browser hat die Kopplung nicht behalten. Erlaube Cookies für diese Seite und versuche es erneut.',
  off: 'Diese Seite ist ausgeschaltet.',
  offRemedy:
    'Schalte sie in den Einstellungen von LTX AIO ein, auf dem Rechner, auf dem ComfyUI läuft.',
  users: 'Dieses ComfyUI hat mehrere Benutzer.',
  usersRemedy:
    'Öffne einmal die Seite von ComfyUI in diesem Browser, wähle dort einen Benutzer und komm zurück.',
  usersPair: 'Kopple dieses Gerät mit einem Code, den dein Benutzer in den Einstellungen anzeigt.',
  again: 'Erneut versuchen',
  settings: {
    title: 'Handy und Tablet',
    turn: 'Seite für Handy und Tablet',
    turnHelp:
      'Nur dieses Panel, auf einer eigenen Seite, für Geräte in deinem Netzwerk. Jedes Gerät wird einmal mit einem Code gekoppelt.',
    opens:
      'Der Code schützt nur diese Seite und das, was das Panel von ihr aus abruft. ComfyUI hat keine Anmeldung: Mit --listen gestartet, kann jeder in deinem Netzwerk ComfyUI selbst öffnen, ohne Code.',
    on: 'Die Seite für Handy und Tablet ist eingeschaltet.',
    off: 'Die Seite für Handy und Tablet ist ausgeschaltet.',
    notHere: 'Ändern lässt sich das auf dem Rechner, auf dem ComfyUI läuft, unter localhost.',
    noAddress:
      'Keine Adresse im Netzwerk gefunden. Ohne --listen gestartet, antwortet ComfyUI nur diesem Rechner: Starte es mit --listen. Sonst öffne die Adresse dieses Rechners, gefolgt von /ltx_aio/app.',
    addresses: 'Adresse für das Handy',
    code: 'Code',
    codeHelp: (minutes) =>
      minutes === 1
        ? 'Koppelt ein Gerät. Noch eine Minute gültig.'
        : `Koppelt ein Gerät. Noch ${minutes} Minuten gültig.`,
    showCode: 'Code anzeigen',
    anotherCode: 'Anderen Code anzeigen',
    paired: 'Gekoppelte Geräte',
    unnamed: 'Gerät',
    since: (date) => `seit ${date}`,
    forget: (name) => `${name} vergessen`,
    forgetAll: 'Alle Geräte vergessen',
  },
}
