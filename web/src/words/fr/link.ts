import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) =>
    `ComfyUI ne répond plus depuis ${clock(since)}\u00A0; vos exécutions sont conservées.`,
  unread: (files) =>
    `Impossible de lire entièrement ${files} dans le dossier utilisateur de ComfyUI. LTX AIO le laisse inchangé\u00A0; des exécutions de ce mois manquent peut-être ici.`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' }).format(milliseconds)
}
