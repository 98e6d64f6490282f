import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      'Ein Proxy zwischen dieser Seite und ComfyUI entfernt Header; LTX AIO kann daher nicht prüfen, woher die Anfrage kommt.',
      `Dafür ComfyUI direkt öffnen: ${address}.`,
    ],
    app_off: [
      'Die Seite von LTX AIO für Handy und Tablet ist ausgeschaltet.',
      'Sie in den Einstellungen des Panels einschalten, auf dem Rechner, auf dem ComfyUI läuft.',
    ],
    bad_body: ['Der Server hat etwas anderes erwartet.', 'Die Seite neu laden.'],
    bad_name: [
      'Das ist nicht der Name einer Datei in den Ordnern von ComfyUI.',
      'Die Datei in ihrem Ordner suchen.',
    ],
    busy_elsewhere: [
      'Ein anderes Programm arbeitet mit dieser Datei.',
      'Warten, bis es fertig ist, oder es schließen und erneut versuchen.',
    ],
    content_type: ['Der Server hat etwas anderes erwartet.', 'Die Seite neu laden.'],
    devices_not_saved: [
      'Das konnte nicht gespeichert werden.',
      'Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und ob der Datenträger voll ist.',
    ],
    file_missing: ['Die Datei ist nicht mehr im Ordner von ComfyUI.', 'Sie erneut hochladen.'],
    folder_gone: [
      'Der Ordner dieser Datei fehlt.',
      'Sein Laufwerk wieder anschließen oder einen anderen Ordner wählen.',
    ],
    header: (address) => [
      'Die Anfrage kam ohne den Header an, den das Panel von LTX AIO sendet.',
      `Die Seite neu laden. Wird ComfyUI in einer anderen Seite gezeigt, ComfyUI direkt öffnen (${address}): Ein Proxy dazwischen entfernt Header.`,
    ],
    host: (address) => [
      'LTX AIO kennt die Adresse nicht, unter der ComfyUI geöffnet ist.',
      `ComfyUI über seine IP-Adresse oder als localhost öffnen${address === '' ? '' : ` oder „${address}“ zu allowed_hosts in ComfyUI/user/__ltx_aio/config.json hinzufügen`}.`,
    ],
    linked: [
      'Diese Datei ist ein Link aus dem Ordner von ComfyUI hinaus, dem ComfyUI nicht folgt.',
      'Die Datei selbst in den Eingabeordner von ComfyUI kopieren oder von dort wählen.',
    ],
    no_code: [
      'Gerade gilt kein Code: Er wurde benutzt, zu oft falsch eingegeben oder ist älter als 10 Minuten.',
      'In den Einstellungen des Panels einen neuen anzeigen, auf dem Rechner, auf dem ComfyUI läuft.',
    ],
    no_such_file: ['Die Seite von LTX AIO hat keine Datei dieses Namens.', 'Die Seite neu laden.'],
    not_here: [
      'Das lässt sich nur auf dem Rechner ändern, auf dem ComfyUI läuft.',
      'ComfyUI dort öffnen, unter localhost.',
    ],
    not_paired: [
      'Dieses Gerät ist nicht mit LTX AIO gekoppelt.',
      'Den Code eingeben, den das Panel in seinen Einstellungen zeigt, auf dem Rechner, auf dem ComfyUI läuft.',
    ],
    not_saved: [
      'Die Datei konnte nicht im Eingabeordner von ComfyUI gespeichert werden.',
      'Prüfen, ob ComfyUI dorthin schreiben darf und ob der Datenträger voll ist.',
    ],
    not_deleted: [
      'Die Datei konnte nicht gelöscht werden.',
      'Programme schließen, die sie abspielen, und prüfen, ob ComfyUI in ihren Ordner schreiben darf.',
    ],
    not_ours: [
      'LTX AIO hat diese Datei nicht heruntergeladen und löscht sie daher nicht.',
      'Sie selbst aus ihrem Ordner löschen.',
    ],
    not_yours: [
      'Dieses Video steht nicht im Verlauf dieses Benutzers.',
      'Als der Benutzer anmelden, der es erstellt hat, oder die Datei aus ihrem Ordner löschen.',
    ],
    not_writable: [
      'ComfyUI darf seinen Modellordner nicht ändern.',
      'Dem Benutzer, unter dem ComfyUI läuft, dort Schreibrechte geben.',
    ],
    origin: (address) =>
      address === ''
        ? [
            'Die Anfrage kommt von einer anderen Webseite.',
            'LTX AIO in der Seite von ComfyUI selbst verwenden.',
          ]
        : [
            `Die Seite hat die Adresse ${address}, ihre Anfrage kam bei ComfyUI aber unter einer anderen Adresse an.`,
            `Steht ein Proxy dazwischen, ihn die Adresse weitergeben lassen (nginx: proxy_set_header Host $http_host;) oder „${address}“ zu allowed_hosts in ComfyUI/user/__ltx_aio/config.json hinzufügen. Sonst LTX AIO in der Seite von ComfyUI selbst verwenden.`,
          ],
    queue_full: [
      'Die Warteschlange der Downloads ist voll.',
      'Erneut versuchen, wenn einige fertig sind.',
    ],
    token_form: [
      'Das ist kein Access Token.',
      'Es von huggingface.co/settings/tokens kopieren; es beginnt mit hf_.',
    ],
    token_not_saved: [
      'Das Token konnte nicht gespeichert werden.',
      'Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und das Laufwerk nicht voll ist.',
    ],
    token_not_settable: [
      'Andere können diesen Server erreichen, daher lässt sich das Token nicht auf einer Webseite setzen.',
      'Auf dem Server HF_TOKEN setzen oder dort „hf auth login“ ausführen und ComfyUI neu starten.',
    ],
    unknown_model: [
      'LTX AIO kennt dieses Modell nicht.',
      'Die Seite neu laden und, wenn LTX AIO eben aktualisiert wurde, ComfyUI neu starten.',
    ],
    too_large: ['Die Anfrage ist zu groß.', 'Weniger auf einmal senden.'],
    wrong_code: [
      'Das ist nicht der Code, den das Panel zeigt.',
      'Ihn prüfen und erneut eingeben. Nach 5 falschen Versuchen gilt er nicht mehr.',
    ],
  }

/** The server's fallback message. */
const nothingBetter = 'That did not work.'

export function refusalOf(refused: {
  code: string
  what: string
  remedy: string
  address: string
}): Message {
  const { code, what, remedy, address } = refused
  const known = refusals[code]
  if (known) return typeof known === 'function' ? known(address) : known
  return what === nothingBetter
    ? ['Das hat nicht geklappt.', 'Im Log von ComfyUI nach dem Grund sehen.']
    : [what, remedy]
}
