import type { UploadRefusal } from '../en/uploads.ts'

/** Warum ein Hochladen abgelehnt wurde. */
export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: 'Die Datei ist größer, als dieser Server erlaubt',
    remedy:
      'Eine kleinere Datei verwenden oder die Grenze anheben: im Proxy vor ComfyUI (nginx: client_max_body_size) oder in ComfyUI selbst (--max-upload-size).',
  },
  login: {
    what: 'Der Server verlangt eine Anmeldung',
    remedy: 'Die Seite neu laden, anmelden und erneut versuchen.',
  },
  name: {
    what: 'ComfyUI nimmt die Datei oder ihren Namen nicht an',
    remedy: 'Die Datei umbenennen und erneut versuchen.',
  },
  disk: {
    what: 'ComfyUI konnte sie nicht speichern',
    remedy:
      'Prüfen, ob ComfyUI in seinen Eingabeordner schreiben darf und das Laufwerk nicht voll ist; den Grund nennt die Konsole.',
  },
  proxy: {
    what: 'Etwas vor ComfyUI hat stattdessen geantwortet',
    remedy: 'Den Proxy vor ComfyUI prüfen und erneut versuchen.',
  },
}
