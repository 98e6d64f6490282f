import type { Said } from '../said.ts'

/** The server speaks English: what it refuses, by its code. Some name the host that they are about. */
export const refusals: Readonly<Partial<Record<string, Said | ((address: string) => Said)>>> = {
  bare: (address) => [
    'Was zwischen dieser Seite und ComfyUI steht, lässt Header weg; LTX AIO weiß darum nicht, wer fragt.',
    `Dafür die eigene Adresse von ComfyUI öffnen: ${address}.`,
  ],
  bad_body: ['Der Server hat etwas anderes erwartet.', 'Die Seite neu laden.'],
  bad_name: [
    'Das ist kein Name einer Datei in den Ordnern von ComfyUI.',
    'Die Datei in ihrem Ordner suchen.',
  ],
  busy_elsewhere: [
    'Ein anderes Programm arbeitet mit dieser Datei.',
    'Warten, bis es fertig ist, oder es schließen und erneut versuchen.',
  ],
  content_type: ['Der Server hat etwas anderes erwartet.', 'Die Seite neu laden.'],
  file_missing: ['Die Datei liegt nicht mehr im Ordner von ComfyUI.', 'Sie erneut hochladen.'],
  folder_gone: [
    'Der Ordner dieser Datei ist nicht mehr da.',
    'Sein Laufwerk wieder anschließen oder einen anderen Ordner wählen.',
  ],
  header: (address) => [
    'Die Anfrage kam ohne den Header an, den das Panel von LTX AIO sendet.',
    `Die Seite neu laden. Wird ComfyUI in einer anderen Seite gezeigt, seine eigene Adresse öffnen (${address}): Was dazwischen steht, lässt Header weg.`,
  ],
  host: (address) => [
    'LTX AIO kennt die Adresse nicht, unter der ComfyUI geöffnet ist.',
    `ComfyUI über seine IP-Adresse oder als localhost öffnen${address === '' ? '' : ` oder „${address}“ zu allowed_hosts in ComfyUI/user/__ltx_aio/config.json hinzufügen`}.`,
  ],
  linked: [
    'Ein Link führt aus dem Ordner von ComfyUI zu dieser Datei, und ComfyUI folgt ihm nicht.',
    'Die Datei selbst in den Eingabeordner von ComfyUI kopieren oder von dort wählen.',
  ],
  not_deleted: [
    'Die Datei konnte nicht gelöscht werden.',
    'Programme schließen, die sie abspielen, und nachsehen, ob ComfyUI in ihren Ordner schreiben darf.',
  ],
  not_ours: [
    'LTX AIO hat diese Datei nicht gebracht, darum löscht es sie nicht.',
    'Sie dort löschen, wo sie liegt.',
  ],
  not_yours: [
    'Dieses Video steht nicht im Verlauf dieses Benutzers.',
    'Als der Benutzer anmelden, der es erstellt hat, oder die Datei in ihrem Ordner löschen.',
  ],
  not_writable: [
    'ComfyUI darf seinen Modellordner nicht ändern.',
    'Dem Benutzer, unter dem ComfyUI läuft, das Schreiben dort erlauben.',
  ],
  origin: (address) =>
    address === ''
      ? [
          'Die Anfrage kommt von einer anderen Webseite.',
          'LTX AIO in der Seite von ComfyUI selbst verwenden.',
        ]
      : [
          `Die Seite liegt unter ${address}, aber ihre Anfrage hat ComfyUI unter einer anderen Adresse erreicht.`,
          `Steht ein Proxy dazwischen, ihn die Adresse weitergeben lassen (nginx: proxy_set_header Host $http_host;) oder „${address}“ zu allowed_hosts in ComfyUI/user/__ltx_aio/config.json hinzufügen. Sonst LTX AIO in der Seite von ComfyUI selbst verwenden.`,
        ],
  queue_full: [
    'Es warten schon so viele Downloads, wie dürfen.',
    'Erneut versuchen, wenn einige fertig sind.',
  ],
  token_form: [
    'Das ist kein Access Token.',
    'Es von huggingface.co/settings/tokens kopieren; es beginnt mit hf_.',
  ],
  token_not_saved: [
    'Das Token konnte nicht gespeichert werden.',
    'Nachsehen, ob ComfyUI in seinen Ordner user schreiben darf und ob das Laufwerk voll ist.',
  ],
  token_not_settable: [
    'Dieser Server ist für andere erreichbar, darum lässt sich von einer Webseite aus kein Token setzen.',
    'Auf dem Server HF_TOKEN setzen oder dort „hf auth login“ ausführen und ComfyUI neu starten.',
  ],
  unknown_model: [
    'LTX AIO kennt dieses Modell nicht.',
    'Die Seite neu laden und, wenn LTX AIO eben aktualisiert wurde, ComfyUI neu starten.',
  ],
  too_large: ['Die Anfrage ist zu groß.', 'Weniger auf einmal senden.'],
}

/** What the server says when it has no better words. */
const nothingBetter = 'That did not work.'

export function refusalOf(refused: {
  code: string
  what: string
  remedy: string
  address: string
}): Said {
  const { code, what, remedy, address } = refused
  const known = refusals[code]
  if (known) return typeof known === 'function' ? known(address) : known
  return what === nothingBetter
    ? ['Das hat nicht geklappt.', 'Im Log von ComfyUI nach dem Grund sehen.']
    : [what, remedy]
}
