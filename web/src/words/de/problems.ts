import type { Words } from '../index.ts'
import { decimal } from '../language.ts'
import { madeIn } from '../made.ts'
import { bare, type Said, stated } from '../said.ts'
import { faults } from './faults.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: 'ein Bild', audio: 'eine Tondatei', video: 'ein Video' }

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const noSettings = {
  large: 'Sie sind größer als 1 MB',
  other: 'Sie sind keine Einstellungen eines Laufs',
  mode: 'Sie nennen keinen Modus, den dieses LTX AIO kennt',
}

function unreadableBy(cause: string | null): Said | undefined {
  const all: Readonly<Partial<Record<string, Said>>> = unreadable
  return cause === null ? undefined : all[cause]
}

export const problems: Words['problems'] = {
  prompt_empty: () => ['Der Prompt ist leer.', 'Schreiben, was im Video geschehen soll.'],
  prompt_too_long: (v) => [
    `Der Prompt hat ${v.length} Zeichen; der Text-Encoder wurde mit höchstens etwa ${v.most} trainiert.`,
    `Ihn um ${v.length - v.most} Zeichen kürzen.`,
  ],
  media_missing: (v) => [
    `Es fehlt: ${v.label}.`,
    `${capital(media[v.kind])} ablegen, einfügen oder auswählen.`,
  ],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      'Eine andere Datei wählen oder diese in dem Programm öffnen, das sie erstellt hat, und neu exportieren.',
    ]
    return [`${bare(v.name)} ist nicht lesbar: ${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `${bare(v.name)} ist ${media[v.is]}, hier wird aber ${media[v.needs]} gebraucht.`,
    `${capital(media[v.needs])} wählen.`,
  ],
  media_too_large: (v) => [
    `${v.name} hat ${v.megabytes} MB; dieses ComfyUI nimmt Dateien bis ${v.most} MB an.`,
    `Eine kleinere Datei verwenden oder ComfyUI mit --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} starten.`,
  ],
  upload_failed: (v) => [
    `${v.name} konnte nicht hochgeladen werden.`,
    'Nachsehen, ob ComfyUI läuft, und erneut versuchen.',
  ],
  upload_refused: (v) => [
    `${v.name} konnte nicht hochgeladen werden: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [
    `${v.name} wird noch hochgeladen.`,
    'Sobald die Datei angekommen ist, lässt sich generieren.',
  ],
  audio_silent: (v) => [`${bare(v.name)} hat keinen Ton.`, 'Eine Datei mit Tonspur wählen.'],
  audio_start_late: (v) => [
    `Der Ton beginnt bei ${stated(v.start)} s, die Datei ist aber nur ${decimal(v.seconds, 2, 2)} s lang.`,
    `Einen Start unter ${decimal(v.seconds, 2, 2)} s wählen.`,
  ],
  video_start_late: (v) => [
    `Das Video beginnt bei ${stated(v.start)} s, die Datei ist aber nur ${decimal(v.seconds, 2, 2)} s lang.`,
    `Einen Start unter ${decimal(v.seconds, 2, 2)} s wählen.`,
  ],
  start_negative: () => ['Der Start liegt vor dem Anfang.', '0 oder mehr Sekunden eingeben.'],
  video_silent: (v) => [
    `${bare(v.name)} hat keinen Ton, der übernommen werden könnte.`,
    'Generierten Ton wählen oder ein Video mit Tonspur.',
  ],
  video_too_short: (v) => [
    `Das Video hat ab seinem Start ${v.frames} Frames; mindestens ${v.least} werden gebraucht.`,
    'Ein längeres Video oder einen früheren Start wählen.',
  ],
  video_fps_low: (v) => [
    `Das Video hat ${decimal(v.fps, 3)} Frames pro Sekunde; mindestens ${v.least} wird gebraucht.`,
    'Es vorher auf die üblichen 24 Frames pro Sekunde umwandeln oder ein anderes Video wählen.',
  ],
  video_fps_high: (v) => [
    `Das Video hat ${decimal(v.fps, 3)} Frames pro Sekunde; höchstens ${v.most} sind möglich.`,
    `Es vorher auf höchstens ${v.most} Frames pro Sekunde umwandeln.`,
  ],
  size_out_of_range: (v) => [
    `${v.side} ${stated(v.value)} ist nicht möglich.`,
    `${v.least} bis ${v.most} Pixel verwenden.`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} ist mehr, als der Low-VRAM-Modus erlaubt.`,
    `${v.to} verwenden oder den Low-VRAM-Modus unter „Erweitert“ ausschalten.`,
  ],
  fit_undecided: (v) => [
    `${bare(v.name)} hat ein anderes Format als das Video.`,
    'Zuschneiden, bis es den Rahmen füllt, oder mit schwarzen Rändern einpassen.',
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)} hat ${v.width}×${v.height}: Bei ${v.size} bliebe weniger als ein Pixel davon übrig.`,
    v.to === null
      ? 'Eine andere Größe wählen oder ein Bild, das weniger lang und schmal ist.'
      : `${v.to} verwenden oder ein Bild, das weniger lang und schmal ist.`,
  ],
  length_out_of_range: (v) => [
    `Eine Länge von ${stated(v.seconds)} s ergibt ${stated(v.frames)} Frames; ${v.least} bis ${v.most} sind möglich.`,
    `${decimal(v.least / v.fps, 1, 1)} bis ${decimal(v.most / v.fps, 1, 1)} s bei ${v.fps} Frames pro Sekunde verwenden.`,
  ],
  fps_out_of_range: (v) => [
    `${stated(v.fps)} Frames pro Sekunde sind nicht möglich.`,
    `Eine ganze Zahl von ${v.least} bis ${v.most} verwenden.`,
  ],
  seed_out_of_range: (v) => [
    `Der Seed ${stated(v.seed)} ist nicht möglich.`,
    'Eine ganze Zahl von 0 bis 9007199254740992 (2^53) verwenden oder würfeln.',
  ],
  number_out_of_range: (v) => [
    `${v.label} ${stated(v.value)} ist nicht möglich.`,
    `${v.whole ? 'Eine ganze Zahl von ' : ''}${stated(v.least)} bis ${stated(v.most)} verwenden.`,
  ],
  preset_not_offered: (v) => [
    `${v.mode} hat kein Preset ${v.preset}.`,
    `Möglich sind ${v.offered}.`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint} ist ein destillierter Checkpoint: Guidance würde ihn verderben.`,
    'Ausgewogen wählen oder einen Dev-Checkpoint.',
  ],
  request_invalid: (v) => [
    `Der Request ist ungültig bei ${v.path || 'seiner obersten Ebene'}: ${v.message}.`,
    'Ihn berichtigen; docs/prompt.md nennt die Felder eines Requests.',
  ],
  setting_idle: (v) => [
    `${v.label} hat hier keine Wirkung: ${v.preset} läuft mit destillierten Schritten ohne Guidance.`,
    'So lassen oder ein Preset wählen, das diesen Wert verwendet.',
  ],
  fps_assumed: (v) => [
    `Die Bildrate des Videos ist nicht bekannt; ${v.fps} wird angenommen.`,
    'Läuft es zu schnell oder zu langsam, das Video vorher auf diese Rate umwandeln. Skripte können fps angeben.',
  ],
  video_shortened: (v) => [
    `Das Video hat weniger Frames als gewünscht (${v.asked}); ${v.frames} werden gemacht.`,
    'Für mehr ein längeres Video oder einen früheren Start wählen.',
  ],
  audio_short: (v) => [
    `Der Ton endet nach ${decimal(v.seconds, 2, 2)} s; der Rest des Videos ist stumm.`,
    'Die Länge auf automatisch stellen, um mit dem Ton zu enden.',
  ],
  sound_no_decoder: (v) => [
    `ComfyUI hat keinen Decoder für den Ton von ${bare(v.name)}.`,
    'Den Ton in AAC umwandeln oder als WAV speichern.',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)} hat ${v.channels} Tonkanäle: Beim Laden würde ComfyUI abstürzen.`,
    'Den Ton vorher auf Stereo mischen.',
  ],
  sound_depth: (v) => [
    `ComfyUI kann den Ton von ${bare(v.name)} nicht laden: Er hat 8 Bit oder eine andere ungewöhnliche Auflösung.`,
    'Ihn mit 16 Bit speichern.',
  ],
  sound_channels: (v) => [
    `${bare(v.name)} hat ${v.channels} Tonkanäle; so kann ComfyUI den Ton nicht mit einem Video speichern.`,
    'Den Ton vorher auf Stereo mischen.',
  ],
  sound_rate: (v) => [
    `${bare(v.name)} hat ${decimal(v.rate / 1000)} kHz; so kann ComfyUI den Ton nicht mit einem Video speichern.`,
    'Ihn mit 48 kHz speichern.',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)} hat ${decimal(v.minutes, 0)} Minuten Ton; um ihn zu laden, bräuchte ComfyUI ${decimal(v.gigabytes, 0)} GB Speicher.`,
    'Den Teil ausschneiden, der gebraucht wird.',
  ],
  sound_front_only: (v) => [
    `Das Modell hört nur die beiden vorderen der ${v.channels} Kanäle von ${bare(v.name)}.`,
    'Liegen die Stimmen in der Mitte, den Ton vorher auf Stereo mischen.',
  ],
  sound_early: (v) => [
    `Der Ton von ${bare(v.name)} beginnt ${decimal(v.seconds, 2)} s nach dem Start; ComfyUI spielt ihn ab dem ersten Frame.`,
    'Das Video dort starten, wo sein Ton beginnt, oder es vorher umwandeln.',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} ist animiert: Für die ${v.frames} Frames bräuchte ComfyUI ${decimal(v.gigabytes, 0)} GB Speicher.`,
    'Den gewünschten Frame als eigenes Bild speichern.',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} ist animiert; verwendet wird der erste der ${v.frames} Frames.`,
    'Für einen anderen diesen als eigenes Bild speichern.',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)} wird als ${v.shown}×${v.height} gezeigt, ComfyUI liest die ${v.width}×${v.height} Pixel aber als Quadrate: Alles wird verzerrt aussehen.`,
    'Es vorher auf quadratische Pixel umwandeln.',
  ],
  video_sparse: (v) => [
    `Ab ${decimal(v.start)} s hat das Video in der vorgesehenen Zeit weniger als ${v.least} Frames.`,
    'Es an anderer Stelle starten oder auf eine feste Bildrate umwandeln.',
  ],
  video_unseekable: () => [
    'Das Video hat keinen Index, darum kann ComfyUI nicht mittendrin beginnen.',
    'Es bei 0 s starten oder in MP4 umwandeln.',
  ],
  video_uneven: (v) => [
    `Die Frames dieses Videos folgen ungleichmäßig: Aus ${decimal(v.shown, 1, 1)} s werden ${decimal(v.made, 1, 1)} s, Bewegung und Ton laufen auseinander.`,
    'Es vorher auf eine feste Bildrate umwandeln.',
  ],
  audio_cut: (v) => [
    `Das Video verwendet den Ton von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s; die ${decimal(v.out, 2)} s danach fallen weg.`,
    'Den ganzen Ton verwenden oder einen anderen Start wählen.',
  ],
  audio_over_most: (v) => [
    `Der Ton ist länger, als ein Video sein kann: Verwendet wird er von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s, die ${decimal(v.out, 2)} s danach fallen weg.`,
    'Für einen anderen Teil einen anderen Start wählen.',
  ],
  node_missing: (v) => [
    `Dieses ComfyUI hat die Node ${v.classes} nicht.`,
    v.pack
      ? `${v.pack} mit dem ComfyUI-Manager installieren und ComfyUI neu starten.`
      : 'ComfyUI aktualisieren: Version 0.27 oder neuer wird gebraucht.',
  ],
  model_missing: (v) => [
    `Das Modell ${v.file} ist nicht da.`,
    `Die Datei nach ComfyUI/models/${v.folder} legen (auch in einen Unterordner).`,
  ],
  model_broken: (v) => [
    `Die Modelldatei ${v.file} ist beschädigt: ${faults.is(v.fault)}.`,
    `Sie aus ComfyUI/models/${v.folder} löschen und erneut herunterladen.`,
  ],
  model_misplaced: (v) => [
    `Das Modell ${v.file} liegt in ${v.found}, wo ComfyUI es nicht sucht.`,
    `Die Datei nach ComfyUI/models/${v.folder} verschieben.`,
  ],
  option_missing: (v) => [
    `Dieses ComfyUI bietet ${stated(v.value)} für ${v.input} nicht an.`,
    v.options ? `Es bietet an: ${v.options}.` : 'Es bietet dort nichts an.',
  ],
  option_refused: (v) => [
    `Dieses ComfyUI bietet ${v.value} für ${v.input} nicht an.`,
    'Etwas anderes wählen oder LTX AIO im ComfyUI-Manager aktualisieren.',
  ],
  value_out_of_limits: (v) => [
    `${v.input} ${stated(v.value)} liegt außerhalb dessen, was dieses ComfyUI erlaubt.`,
    v.min !== null && v.max !== null
      ? `${stated(v.min)} bis ${stated(v.max)} verwenden.`
      : v.min !== null
        ? `Mindestens ${stated(v.min)} verwenden.`
        : `Höchstens ${stated(v.max)} verwenden.`,
  ],
  input_unknown: (v) => [
    `Dieses ComfyUI verlangt in ${v.node} den Eingang ${v.input}, den LTX AIO nicht kennt.`,
    'LTX AIO im ComfyUI-Manager aktualisieren.',
  ],
  input_refused: (v) => [
    `ComfyUI nimmt ${v.value} für ${v.input} in ${v.node} nicht an.`,
    'Diese Einstellung ändern oder LTX AIO im ComfyUI-Manager aktualisieren.',
  ],
  link_refused: (v) => [
    `Dieses ComfyUI erwartet für ${v.input} in ${v.node} etwas anderes, als LTX AIO dort anschließt.`,
    'LTX AIO im ComfyUI-Manager aktualisieren.',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'Dieses Video wurde nicht mit LTX AIO gemacht.'
      : `Die Einstellungen in dieser Datei sind nicht lesbar: ${noSettings[v.reason]}.`,
    'Ein Video verwenden, wie LTX AIO es gespeichert hat: Andere Programme verändern oder entfernen, was es in die Datei geschrieben hat.',
  ],
  import_unknown: (v) => [
    `Die Datei hat Einstellungen, die dieses LTX AIO nicht kennt: ${v.names}.`,
    'Sie werden weggelassen. Ein neueres LTX AIO kennt sie vielleicht.',
  ],
  import_senseless: (v) => [
    `Die Datei hat Einstellungen, die keinen Sinn ergeben: ${v.names}.`,
    'Stattdessen gelten die üblichen.',
  ],
  import_replaced: (v) => [v.what, 'Stattdessen gilt die übliche Einstellung.'],
  made_with_missing: (v) => [
    `Dieses Video wurde mit ${bare(v.name)} gemacht; die Datei ist nicht hier.`,
    v.folder
      ? `Sie nach ComfyUI/models/${v.folder} legen oder eine andere wählen.`
      : 'Die Datei erneut wählen oder eine andere.',
  ],
  prompt_blocked: (v) => [
    `Der Lauf wurde abgelehnt, bevor ComfyUI ihn geprüft hat (HTTP ${v.status}).`,
    v.status === 413
      ? 'Im Proxy vor ComfyUI die Grenze für Anfragen anheben (nginx: client_max_body_size) und den Lauf erneut einreihen.'
      : 'Proxy, Firewall oder Anmeldung vor ComfyUI prüfen und den Lauf erneut einreihen.',
  ],
  prompt_crashed: () => [
    'ComfyUI oder eines seiner Node-Pakete ist bei der Prüfung dieses Laufs gescheitert.',
    'Den Grund nennt die Konsole. Sobald er behoben ist, den Lauf erneut einreihen.',
  ],
  records_not_kept: (v) => [
    `ComfyUI bewahrt die Einträge der Läufe nicht auf${v.status === null ? '' : ` (HTTP ${v.status})`}: ${
      v.copied
        ? 'Sie sind nur in diesem Browser.'
        : 'Mit dem Verlassen dieser Seite gehen sie verloren.'
    }`,
    {
      proxy: 'Der Proxy vor ComfyUI muss Adressen mit %2F unverändert weitergeben.',
      size: 'Im Proxy vor ComfyUI die Grenze für Anfragen anheben (nginx: client_max_body_size).',
      disk: 'Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und dort Platz ist.',
      login: 'Die Seite neu laden; wenn das nicht hilft, die Anmeldung vor ComfyUI prüfen.',
      other: 'Es wird jede halbe Minute erneut versucht.',
    }[v.why],
  ],
  record_unreadable: () => [
    'Was in diesem Lauf schiefging, lässt sich nicht lesen: Sein Eintrag ist beschädigt.',
    'Die Einstellungen sind noch da: übernehmen oder den Lauf erneut einreihen.',
  ],
  server_down: () => [
    'ComfyUI antwortet nicht.',
    'Es wieder starten oder in seiner Konsole nachsehen. Hier bleibt alles erhalten.',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `Etwas anderes als LTX AIO hat an seiner Stelle geantwortet (HTTP ${v.status}).`,
    'Erneut anmelden, falls diese Seite das verlangt. Sonst den Proxy vor ComfyUI prüfen: Er muss Anfragen an /api/ltx_aio durchlassen.',
  ],
  output_linked: (v) => [
    `Ein Link führt von output/${v.folder} aus dem Ausgabeordner von ComfyUI hinaus, und dieses ComfyUI speichert dort nichts.`,
    'Den Link durch einen Ordner ersetzen oder ComfyUI mit --output-directory und dem gewünschten Ordner starten.',
  ],
  output_kept: (v) => [
    'Die Datei wurde nicht gelöscht: Der Serverteil von LTX AIO antwortet nicht.',
    `Sie im Ordner output/${v.folder} von ComfyUI löschen.`,
  ],
  server_refused: (v) => [
    `ComfyUI hat den Lauf abgelehnt: ${v.message}`,
    'Ändern, was es nennt, und erneut generieren.',
  ],
  input_file_gone: (v) => [
    `${v.name} liegt nicht mehr im Eingabeordner von ComfyUI.`,
    'Die Datei erneut wählen.',
  ],
  run_failed: (v) => [
    `Der Lauf ist fehlgeschlagen: ${v.message ?? 'ohne Angabe eines Grundes'}`,
    'Erneut versuchen; schlägt er genauso fehl, helfen die Worte von ComfyUI unten denen, die um Rat gefragt werden.',
  ],
  no_video: () => [
    'Der Lauf endete ohne Video.',
    'Erneut generieren; geschieht es wieder, in der Konsole von ComfyUI nachsehen.',
  ],
  made_otherwise: (v) => [
    `Nicht wie angekündigt: Dieses Video hat ${madeIn(v.made, 'Frame', 'Frames')}; angekündigt waren ${madeIn(v.announced, 'Frame', 'Frames')}.`,
    v.fromVideo
      ? 'Das Ausgangsvideo auf eine feste Bildrate umwandeln, dann erneut versuchen.'
      : 'Erneut versuchen; kommt es wieder so heraus, in ComfyUIs Konsole nachsehen.',
  ],
  run_lost: () => [
    'ComfyUI wurde neu gestartet, bevor dieser Lauf fertig war.',
    'Erneut versuchen: Einstellungen und Seed sind noch da.',
  ],
  run_stopped: () => [
    'ComfyUI wurde beendet, während dieser Lauf im Gange war.',
    'Zuerst in ComfyUIs Konsole nachsehen: War dieser Lauf der Grund, kann er ComfyUI beim nächsten Mal wieder beenden.',
  ],
  run_removed: () => [
    'Dieser Lauf wurde aus der Warteschlange oder dem Verlauf von ComfyUI entfernt, aber nicht von diesem Panel.',
    'Erneut versuchen: Einstellungen und Seed sind noch da.',
  ],
  run_unknown: () => [
    'ComfyUI kennt diesen Lauf nicht mehr: Es wurde neu gestartet, oder seine Warteschlange wurde geleert.',
    'Erneut versuchen: Einstellungen und Seed sind noch da.',
  ],
}
