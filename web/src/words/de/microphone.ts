import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: 'Mit dem Mikrofon aufnehmen',
  stop: 'Aufnahme beenden',
  troubles: {
    insecure: 'Browser erlauben Aufnahmen nur bei https-Adressen und auf localhost.',
    refused:
      'Der Browser hat das Mikrofon gesperrt. Erlaube es für diese Seite und versuche es erneut.',
    missing: 'Kein Mikrofon gefunden. Schließe eines an und versuche es erneut.',
    failed:
      'Das Mikrofon lässt sich nicht benutzen. Schließe andere Programme, die es benutzen, und versuche es erneut.',
  },
}
