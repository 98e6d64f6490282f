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
    unknown_engine: [
      'Diese Engine steht nicht in der Liste des Servers.',
      'Die Seite neu laden. Engines werden in ComfyUI/user/__ltx_aio/engines.json eingetragen.',
    ],
    engine_route: [
      'LTX AIO fragt andere Engines nicht danach.',
      'Die Seite neu laden und, wenn LTX AIO eben aktualisiert wurde, ComfyUI neu starten.',
    ],
    engine_unreachable: (engine) => [
      `${engine} ist nicht erreichbar.`,
      'Prüfen, ob sie läuft und ob ihre Adresse in ComfyUI/user/__ltx_aio/engines.json stimmt.',
    ],
    engine_worker: (engine) => [
      `${engine} ist nicht erreichbar.`,
      'Sie im Panel von ComfyUI-Distributed oder auf ihrem eigenen Computer starten und dann erneut prüfen.',
    ],
    engine_address: (engine) => [
      `Der Name in der Adresse von ${engine} führt zu diesem Computer oder nirgendwohin.`,
      'In ComfyUI/user/__ltx_aio/engines.json die IP-Adresse eintragen, für diesen Computer localhost.',
    ],
    engine_certificate: (engine) => [
      `Die verschlüsselte Verbindung zu ${engine} ist gescheitert.`,
      'Prüfen, ob die Adresse mit http oder https beginnt und ob das Zertifikat gültig ist.',
    ],
    engine_key: (engine) => [
      `Der Schlüssel für ${engine} kann nicht gelesen werden.`,
      'Die Datei prüfen, die ComfyUI/user/__ltx_aio/engines.json für den Header nennt.',
    ],
    engine_slow: (engine) => [
      `${engine} hat nicht rechtzeitig geantwortet.`,
      'Erneut versuchen. Geschieht es immer wieder, nachsehen, was dort läuft.',
    ],
    engine_broke: (engine) => [
      `Die Verbindung zu ${engine} ist abgebrochen.`,
      'Erneut versuchen. Geschieht es immer wieder, das Netzwerk prüfen.',
    ],
    engine_answer: (engine) => [
      `Unter der Adresse von ${engine} antwortet etwas anderes als erwartet.`,
      'Adresse und „kind“ in ComfyUI/user/__ltx_aio/engines.json prüfen.',
    ],
    engine_denied: (engine) => [
      `${engine} verweigert den Zugang.`,
      'Die Header in ComfyUI/user/__ltx_aio/engines.json prüfen: Der Schlüssel fehlt oder ist falsch.',
    ],
    engine_failed: (engine) => [
      `${engine} konnte nicht antworten.`,
      'Im Log dort nach dem Grund sehen.',
    ],
    engine_redirected: (engine) => [
      `${engine} verweist auf eine andere Adresse, der LTX AIO nicht folgt.`,
      'Sie im Browser öffnen und die letzte Adresse in ComfyUI/user/__ltx_aio/engines.json eintragen.',
    ],
    engine_upload: (engine) => [
      `${engine} nimmt diese Datei nicht an.`,
      'Vielleicht ist sie zu groß: ComfyUI dort mit einem höheren --max-upload-size starten.',
    ],
    result_gone: (engine) => [
      `${engine} hat diese Datei nicht mehr.`,
      'Den Lauf erneut in die Warteschlange stellen.',
    ],
    result_not_saved: [
      'Die Datei konnte nicht im Ausgabeordner von ComfyUI gespeichert werden.',
      'Prüfen, ob ComfyUI dorthin schreiben darf und ob der Datenträger voll ist.',
    ],
    engines_unreadable: [
      'ComfyUI/user/__ltx_aio/engines.json kann nicht gelesen werden.',
      'Prüfen, ob ComfyUI die Datei lesen darf und ob sie höchstens 256 KiB groß ist.',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json ist keine JSON-Liste (Zeile und Spalte ${place}).`,
      'Die Datei korrigieren; docs/engines.md hat ein Beispiel.',
    ],
    engines_entry: (place) => [
      `Eine Engine in ComfyUI/user/__ltx_aio/engines.json ist falsch eingetragen: ${place}.`,
      'Den Eintrag korrigieren; docs/engines.md sagt, was in jedem Feld stehen kann.',
    ],
    engines_twice: (place) => [
      `Zwei Engines in ComfyUI/user/__ltx_aio/engines.json haben denselben Namen: ${place}.`,
      'Einer von ihnen einen anderen Namen geben.',
    ],
    engines_workers: (place) => [
      `ComfyUI-Distributed bei ${place} sagt nicht, welche Worker es hat.`,
      'Prüfen, ob es läuft und ComfyUI-Distributed hat, und dann erneut prüfen.',
    ],
    worker_host: (place) => [
      `Ein Worker von ComfyUI-Distributed wird nicht verwendet, weil er auf einem anderen Host ist: ${place}.`,
      'Ist er Ihrer, seinen Host unter „hosts“ dieser Engine in ComfyUI/user/__ltx_aio/engines.json eintragen.',
    ],
    worker_entry: (place) => [
      `Ein Worker von ComfyUI-Distributed kann nicht verwendet werden, wie er eingerichtet ist: ${place}.`,
      'Seinen Namen und seinen Port im Panel von ComfyUI-Distributed prüfen. Höchstens 32 Worker werden verwendet.',
    ],
    engines_open: [
      'Andere Benutzer dieses Computers können die Schlüssel in ComfyUI/user/__ltx_aio/engines.json lesen.',
      'Nur den Benutzer, unter dem ComfyUI läuft, die Datei lesen lassen: chmod 600.',
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
