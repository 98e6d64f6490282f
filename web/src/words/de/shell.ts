import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO: Video und Ton erzeugen',
  send: 'An LTX AIO senden',
  loading: 'LTX AIO wird geladen …',
  slow: 'LTX AIO braucht lange zum Laden.',
  slowRemedy: 'Die Verbindung zu ComfyUI prüfen oder erneut versuchen.',
  notLoaded: 'LTX AIO konnte nicht geladen werden.',
  notLoadedRemedy:
    'Erneut versuchen oder die Seite neu laden. Nach einem Update ComfyUI neu starten.',
  broken: 'LTX AIO ist abgestürzt und kann nicht angezeigt werden.',
  again: 'Erneut versuchen',
  copy: 'Bericht kopieren',
  reload: 'Seite neu laden',
  copied: 'Bericht kopiert. In ein GitHub-Issue einfügen.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Den Text unten markieren.',
  details: 'Inhalt des Berichts',
  report: 'Bericht',
}
