import type { Words } from '../index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} bekommt nur, wer bei Hugging Face angemeldet ist, und hier gibt es kein Token.`,
    'Bei Hugging Face ein Access Token erstellen und in den Einstellungen eingeben.',
  ],
  gated_need_accept: (v) => [
    `Die Lizenz von ${v.repo} wurde mit diesem Hugging-Face-Konto noch nicht angenommen.`,
    'Die Seite öffnen, die Lizenz annehmen und erneut versuchen.',
  ],
  bad_token: (v) => [
    `Hugging Face kennt das Token nicht, das für ${v.file} gesendet wurde.`,
    'Es in den Einstellungen erneut eingeben oder ein neues erstellen.',
  ],
  token_revoked: (v) => [
    `Das Token wurde widerrufen, während ${v.file} heruntergeladen wurde.`,
    'In den Einstellungen ein neues eingeben und fortsetzen: Was da ist, bleibt.',
  ],
  forbidden: (v) => [
    `Hugging Face kennt das Token, aber es öffnet ${v.repo} nicht.`,
    'Auf der Seite um Zugang bitten oder dem Token erlauben, geschützte Repositorys zu lesen.',
  ],
  file_gone: (v) => [
    `${v.file} liegt nicht mehr in ${v.repo}.`,
    'LTX AIO aktualisieren; eine neue Version weiß vielleicht, wo die Datei jetzt liegt.',
  ],
  revision_gone: (v) => [
    `Die Version von ${v.file}, die LTX AIO kennt, liegt nicht mehr in ${v.repo}.`,
    'LTX AIO aktualisieren; eine neue Version kennt vielleicht eine neuere.',
  ],
  repo_not_found: (v) => [
    `${v.repo} gibt es bei Hugging Face nicht mehr, oder es ist privat.`,
    'LTX AIO aktualisieren; eine neue Version weiß vielleicht, wo die Dateien jetzt liegen.',
  ],
  upstream_changed: (v) => [
    `${v.file} wurde in ${v.repo} durch eine andere Datei ersetzt.`,
    'LTX AIO aktualisieren; ist es aktuell, den Rest der alten Datei entfernen und erneut herunterladen.',
  ],
  disk_full: (v) => [
    `Für ${v.file} und was dahinter wartet werden ${v.need} gebraucht; ${v.free} sind frei.`,
    'Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen und fortsetzen: Was da ist, bleibt.',
  ],
  not_writable: (v) => [
    `ComfyUI darf nicht in seinen Ordner für ${v.folder} schreiben.`,
    'Einen anderen Ordner wählen oder ComfyUI dort schreiben lassen.',
  ],
  dest_exists_different: (v) => [
    `Eine andere Datei heißt schon ${v.file}. Sie wurde nicht angetastet.`,
    'Diese Datei verschieben oder umbenennen und erneut versuchen.',
  ],
  busy_elsewhere: (v) => [
    `Ein anderes ComfyUI lädt ${v.file} in denselben Ordner herunter.`,
    'Warten, bis es fertig ist, oder jenes ComfyUI schließen und erneut versuchen.',
  ],
  checksum_mismatch: (v) => [
    `${v.file} kam beschädigt an, auch beim zweiten Mal. Die Datei wurde gelöscht.`,
    'Erneut versuchen; bleibt es so, hilft vielleicht ein anderes Netz oder ein anderer Spiegelserver.',
  ],
  too_long: (v) => [
    `Der Server hat mehr gesendet, als ${v.file} hat. Nichts davon wurde behalten.`,
    'Erneut versuchen; bleibt es so, hilft vielleicht ein anderes Netz oder ein anderer Spiegelserver.',
  ],
  network: (v) => [
    `Die Verbindung ist abgerissen, während ${v.file} heruntergeladen wurde, und kam nicht wieder (${v.last}).`,
    'Das Netz prüfen und fortsetzen: Was da ist, bleibt, und von dort geht es weiter.',
  ],
  proxy_auth: (v) => [
    `Der Proxy dieses Netzes verlangt ein Passwort, bevor er ${v.file} durchlässt.`,
    'ComfyUI eine Proxy-Adresse mit Name und Passwort geben und neu starten.',
  ],
  proxy_socks: (v) => [
    `${v.file} lässt sich nicht über ${v.proxy} herunterladen: LTX AIO spricht kein SOCKS.`,
    'https_proxy für ComfyUI auf einen HTTP-Proxy setzen oder die Variable entfernen und ComfyUI neu starten.',
  ],
  proxy_unusable: (v) => [
    `Als Proxy für ${v.file} ist ${v.proxy} gesetzt; das ist keine Adresse eines Proxys.`,
    'https_proxy berichtigen, etwa http://127.0.0.1:3128, und ComfyUI neu starten.',
  ],
  proxy_unreachable: (v) => [
    `Der Proxy ${v.proxy}, über den ${v.file} kommen soll, antwortet nicht.`,
    'Ihn starten oder https_proxy berichtigen und ComfyUI neu starten.',
  ],
  certificate: (v) => [
    `Der Server, der für ${v.file} geantwortet hat, hat kein Zertifikat, dem dieser Computer vertraut.`,
    'Vielleicht liest ein Proxy oder Virenscanner mit: sein Zertifikat in SSL_CERT_FILE angeben und ComfyUI neu starten. Eine falsch gehende Uhr sieht genauso aus.',
  ],
  endpoint_unusable: (v) => [
    `${v.file} lässt sich nicht herunterladen: HF_ENDPOINT ist ${v.endpoint}, und das ist keine Webadresse.`,
    'Die Adresse mit https:// am Anfang angeben oder die Variable entfernen und ComfyUI neu starten.',
  ],
  not_a_hub: (v) => [
    `Für ${v.file} hat etwas anderes als Hugging Face geantwortet: vielleicht eine Anmeldeseite dieses Netzes.`,
    'Im Browser am Netz anmelden oder den Spiegelserver prüfen, den HF_ENDPOINT nennt.',
  ],
  unexpected_host: (v) => [
    `Der Download von ${v.file} wurde an ${v.host} weitergeleitet; das ist kein Server von Hugging Face.`,
    'Von dort wurde nichts geholt. Das Netz und den Spiegelserver prüfen, den HF_ENDPOINT nennt.',
  ],
  offline: (v) => [
    `ComfyUI wurde mit abgeschaltetem Hugging Face gestartet, darum kann ${v.file} nicht heruntergeladen werden.`,
    'ComfyUI ohne HF_HUB_OFFLINE starten oder die Datei selbst dorthin legen.',
  ],
  part_is_symlink: (v) => [
    `Wo ${v.file} geschrieben würde, liegt ein Link, der woandershin führt. Ihm wurde nicht gefolgt.`,
    'Den Link neben der Datei entfernen und erneut versuchen.',
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
    `LTX AIO hat ${v.file} nicht gebracht, darum löscht es die Datei nicht.`,
    'Wird sie nicht mehr gebraucht, kannst du sie selbst löschen.',
  ],
  queue_full: (v) => [
    `So viele Dateien warten, dass ${v.file} nicht hinzugefügt wurde.`,
    'Warten, bis einige angekommen sind, und die Datei dann hinzufügen.',
  ],
  unexpected: (v) => [
    `Mit ${v.file} ist etwas schiefgegangen, womit LTX AIO nicht gerechnet hat.`,
    'Erneut versuchen; die Konsole von ComfyUI sagt mehr, und das gehört in einen Fehlerbericht.',
  ],
  differs_from_source: (v) => [
    `${v.file} ist vollständig, aber nicht die Datei, die ${v.repo} hat.`,
    'Behalten, wenn sie absichtlich geändert wurde; sonst löschen und erneut herunterladen.',
  ],
  download_failed: (v) => [
    `${v.file} konnte nicht heruntergeladen werden (${v.code}).`,
    'Erneut versuchen; die Konsole von ComfyUI sagt mehr.',
  ],
}
