import type { Words } from '../en/index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} erfordert eine Anmeldung bei Hugging Face, und es ist kein Token gesetzt.`,
    'Bei Hugging Face ein Access Token erstellen und in den Einstellungen eingeben.',
  ],
  gated_need_accept: (v) => [
    `Dein Hugging-Face-Konto hat die Lizenz von ${v.repo} noch nicht angenommen.`,
    'Die Seite öffnen, die Lizenz annehmen und erneut versuchen.',
  ],
  bad_token: (v) => [
    `Hugging Face hat das Token für ${v.file} abgelehnt.`,
    'Es in den Einstellungen erneut eingeben oder ein neues erstellen.',
  ],
  token_revoked: (v) => [
    `Das Token wurde widerrufen, während ${v.file} heruntergeladen wurde.`,
    'In den Einstellungen ein neues eingeben, dann fortsetzen: Was schon geladen ist, bleibt erhalten.',
  ],
  forbidden: (v) => [
    `Das Token hat keinen Zugang zu ${v.repo}.`,
    'Auf der Seite Zugang beantragen oder dem Token erlauben, geschützte Repositorys zu lesen.',
  ],
  file_gone: (v) => [
    `${v.file} ist nicht mehr in ${v.repo}.`,
    'LTX AIO aktualisieren: Eine neuere Version kennt vielleicht den neuen Ort.',
  ],
  revision_gone: (v) => [
    `Die Version von ${v.file}, die LTX AIO kennt, ist nicht mehr in ${v.repo}.`,
    'LTX AIO aktualisieren: Eine neuere Version kennt vielleicht den Ersatz.',
  ],
  repo_not_found: (v) => [
    `${v.repo} gibt es bei Hugging Face nicht mehr, oder es ist privat.`,
    'LTX AIO aktualisieren: Eine neuere Version kennt vielleicht den neuen Ort der Dateien.',
  ],
  upstream_changed: (v) => [
    `${v.file} wurde in ${v.repo} ersetzt.`,
    'LTX AIO aktualisieren. Ist es aktuell, den unvollständigen Download der alten Datei entfernen und erneut herunterladen.',
  ],
  disk_full: (v) => [
    `${v.file} und die Dateien danach brauchen ${v.need}; nur ${v.free} sind frei.`,
    'Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen, dann fortsetzen: Was schon geladen ist, bleibt erhalten.',
  ],
  not_writable: (v) => [
    `ComfyUI darf nicht in seinen Ordner für ${v.folder} schreiben.`,
    'Einen anderen Ordner wählen oder ComfyUI Schreibrechte geben.',
  ],
  dest_exists_different: (v) => [
    `Es gibt schon eine andere Datei namens ${v.file}. Sie wurde nicht verändert.`,
    'Sie verschieben oder umbenennen, dann erneut versuchen.',
  ],
  busy_elsewhere: (v) => [
    `Ein anderes ComfyUI lädt ${v.file} in denselben Ordner herunter.`,
    'Warten, bis es fertig ist, oder das andere ComfyUI schließen, dann erneut versuchen.',
  ],
  checksum_mismatch: (v) => [
    `${v.file} kam zweimal beschädigt an und wurde gelöscht.`,
    'Erneut versuchen. Tritt es weiter auf, ein anderes Netz oder einen anderen Spiegelserver versuchen.',
  ],
  too_long: (v) => [
    `Der Server hat mehr Daten gesendet, als ${v.file} enthalten sollte. Sie wurden verworfen.`,
    'Erneut versuchen. Tritt es weiter auf, ein anderes Netz oder einen anderen Spiegelserver versuchen.',
  ],
  network: (v) => [
    `Die Verbindung ging verloren, während ${v.file} heruntergeladen wurde (${v.last}).`,
    'Das Netz prüfen, dann fortsetzen: Was schon geladen ist, bleibt erhalten.',
  ],
  proxy_auth: (v) => [
    `Der Proxy dieses Netzes verlangt ein Passwort für den Download von ${v.file}.`,
    'Für ComfyUI eine Proxy-Adresse mit Benutzername und Passwort setzen und es neu starten.',
  ],
  proxy_socks: (v) => [
    `${v.file} lässt sich nicht über ${v.proxy} herunterladen: LTX AIO unterstützt SOCKS nicht.`,
    'https_proxy für ComfyUI auf einen HTTP-Proxy setzen oder die Variable entfernen und ComfyUI neu starten.',
  ],
  proxy_unusable: (v) => [
    `Als Proxy für ${v.file} ist ${v.proxy} gesetzt; das ist keine gültige Proxy-Adresse.`,
    'https_proxy korrigieren, etwa http://127.0.0.1:3128, dann ComfyUI neu starten.',
  ],
  proxy_unreachable: (v) => [
    `Der Proxy ${v.proxy} für ${v.file} antwortet nicht.`,
    'Den Proxy starten oder https_proxy korrigieren und ComfyUI neu starten.',
  ],
  certificate: (v) => [
    `Der Server, der für ${v.file} geantwortet hat, hat ein Zertifikat, dem dieser Rechner nicht vertraut.`,
    'Vielleicht prüft ein Proxy oder Virenscanner die Verbindung: sein Zertifikat in SSL_CERT_FILE angeben und ComfyUI neu starten. Auch die Uhr des Rechners prüfen.',
  ],
  endpoint_unusable: (v) => [
    `${v.file} lässt sich nicht herunterladen: HF_ENDPOINT ist ${v.endpoint}, und das ist keine Webadresse.`,
    'https:// voranstellen oder die Variable entfernen, dann ComfyUI neu starten.',
  ],
  not_a_hub: (v) => [
    `Für ${v.file} hat etwas anderes als Hugging Face geantwortet, vielleicht eine Anmeldeseite dieses Netzes.`,
    'Im Browser am Netz anmelden oder den Spiegelserver in HF_ENDPOINT prüfen.',
  ],
  unexpected_host: (v) => [
    `Der Download von ${v.file} wurde an ${v.host} weitergeleitet; das ist kein Server von Hugging Face.`,
    'Von dort wurde nichts heruntergeladen. Das Netz und den Spiegelserver in HF_ENDPOINT prüfen.',
  ],
  offline: (v) => [
    `ComfyUI wurde mit abgeschaltetem Hugging Face gestartet, darum kann ${v.file} nicht heruntergeladen werden.`,
    'ComfyUI ohne HF_HUB_OFFLINE starten oder die Datei selbst in ihren Ordner legen.',
  ],
  part_is_symlink: (v) => [
    `Am Ziel von ${v.file} liegt ein Link. Ihm wurde nicht gefolgt.`,
    'Den Link entfernen, dann erneut versuchen.',
  ],
  path_too_long: (v) => [
    `Der Pfad von ${v.file} ist länger, als dieses System erlaubt.`,
    'Einen Ordner mit kürzerem Pfad wählen.',
  ],
  folder_gone: (v) => [
    `Der Ordner für ${v.folder} verschwand, während ${v.file} heruntergeladen wurde.`,
    'Sein Laufwerk wieder anschließen oder einen anderen Ordner wählen und erneut versuchen.',
  ],
  broken_file: (v) => [
    `${v.file} hat die Prüfung nicht bestanden: ${faults.is(v.fault)}.`,
    'Die Datei entfernen und erneut herunterladen.',
  ],
  not_ours: (v) => [
    `LTX AIO hat ${v.file} nicht heruntergeladen und löscht die Datei daher nicht.`,
    'Wenn du sie nicht mehr brauchst, kannst du sie selbst löschen.',
  ],
  queue_full: (v) => [
    `Die Warteschlange der Downloads ist voll, ${v.file} wurde nicht hinzugefügt.`,
    'Erneut versuchen, wenn einige Downloads fertig sind.',
  ],
  unexpected: (v) => [
    `Bei ${v.file} ist ein unerwarteter Fehler aufgetreten.`,
    'Erneut versuchen. Einzelheiten stehen in der Konsole von ComfyUI; sie gehören in einen Fehlerbericht.',
  ],
  differs_from_source: (v) => [
    `${v.file} ist vollständig, unterscheidet sich aber von der Datei in ${v.repo}.`,
    'Behalten, wenn du sie selbst geändert hast; sonst löschen und erneut herunterladen.',
  ],
  download_failed: (v) => [
    `${v.file} konnte nicht heruntergeladen werden (${v.code}).`,
    'Erneut versuchen. Einzelheiten stehen in der Konsole von ComfyUI.',
  ],
}
