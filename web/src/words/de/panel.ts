import type { Words } from '../index.ts'

export const panel: Words['panel'] = {
  lang: 'de',
  broken: {
    all: 'LTX AIO ist abgestürzt und kann nicht angezeigt werden.',
    part: 'Dieser Teil von LTX AIO ist abgestürzt.',
    kept: 'Läufe gehen weiter. Läufe, Einstellungen und alles Eingegebene bleiben erhalten.',
    again: 'Erneut versuchen',
    copy: 'Bericht kopieren',
    reload: 'Seite neu laden',
    copied: 'Der Bericht ist in der Zwischenablage. In einem Issue einfügen.',
    notCopied: 'Der Browser erlaubt das Kopieren nicht. Den Text unten auswählen.',
    details: 'Inhalt des Berichts',
  },
}
