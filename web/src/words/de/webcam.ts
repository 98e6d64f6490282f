import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: 'Bild mit der Webcam aufnehmen',
  label: 'Webcam',
  take: 'Bild aufnehmen',
  close: 'Webcam schließen',
  troubles: {
    insecure: 'Browser erlauben die Webcam nur bei https-Adressen und auf localhost.',
    refused:
      'Der Browser hat die Webcam gesperrt. Erlaube sie für diese Seite und versuche es erneut.',
    missing: 'Keine Webcam gefunden. Schließe eine an und versuche es erneut.',
    failed:
      'Die Webcam lässt sich nicht benutzen. Schließe andere Programme, die sie benutzen, und versuche es erneut.',
  },
}
