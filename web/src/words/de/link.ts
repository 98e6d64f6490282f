import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) =>
    `ComfyUI antwortet seit ${clock(since)} Uhr nicht; die Läufe bleiben erhalten.`,
  unread: (files) =>
    `${files} im Benutzerordner von ComfyUI lässt sich nicht vollständig lesen. LTX AIO lässt die Datei unverändert; Läufe aus diesem Monat fehlen hier vielleicht.`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('de', { hour: '2-digit', minute: '2-digit' }).format(milliseconds)
}
