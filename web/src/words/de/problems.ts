import type { Words } from '../en/index.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, madeIn, stated } from './numbers.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: 'ein Bild', audio: 'eine Audiodatei', video: 'ein Video' }

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const noSettings = {
  large: 'Sie sind größer als 1 MB',
  other: 'Sie sind keine Einstellungen eines Laufs',
  mode: 'Sie gehören zu einem Modus, den dieses LTX AIO nicht hat',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: ['Diese Datei ist zu groß für Presets.', 'Eine Datei wählen, die LTX AIO exportiert hat.'],
  damaged: [
    'Die Presets in dieser Datei sind beschädigt.',
    'Sie dort noch einmal exportieren, wo sie herkommen.',
  ],
  foreign: [
    'In dieser Datei sind keine Presets von LTX AIO.',
    'Eine Datei wählen, die LTX AIO exportiert hat.',
  ],
  newer: [
    'Ein neueres LTX AIO hat diese Datei exportiert.',
    'LTX AIO aktualisieren und noch einmal importieren.',
  ],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

const another = 'Unter „Erweitert“ eine andere Datei wählen oder unter „Modelle“ eine laden.'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['Der Prompt ist leer.', 'Beschreiben, was im Video geschieht.'],
  prompt_too_long: (v) => [
    `Der Prompt hat ${v.length} Zeichen; der Text-Encoder wurde mit höchstens etwa ${v.max} trainiert.`,
    `Um ${v.length - v.max} Zeichen kürzen.`,
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
    return [`${bare(v.name)} lässt sich nicht lesen: ${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `Hier wird ${media[v.needs]} gebraucht; ${bare(v.name)} ist ${media[v.is]}.`,
    `${capital(media[v.needs])} wählen.`,
  ],
  media_too_large: (v) => [
    `${v.name} hat ${v.megabytes} MB; dieses ComfyUI nimmt Uploads bis ${v.max} MB an.`,
    `Eine kleinere Datei verwenden oder ComfyUI mit --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} starten.`,
  ],
  upload_failed: (v) => [
    `${v.name} konnte nicht hochgeladen werden.`,
    'Prüfen, ob ComfyUI läuft, dann erneut versuchen.',
  ],
  upload_refused: (v) => [
    `${v.name} konnte nicht hochgeladen werden: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [`${v.name} wird noch hochgeladen.`, 'Danach lässt sich generieren.'],
  audio_silent: (v) => [`${bare(v.name)} hat keinen Ton.`, 'Eine Datei mit Tonspur wählen.'],
  audio_start_late: (v) => [
    `Das Audio startet bei ${stated(v.start)} s, die Datei ist aber nur ${decimal(v.seconds, 2, 2)} s lang.`,
    `Eine Startzeit unter ${decimal(v.seconds, 2, 2)} s wählen.`,
  ],
  video_start_late: (v) => [
    `Das Video startet bei ${stated(v.start)} s, die Datei ist aber nur ${decimal(v.seconds, 2, 2)} s lang.`,
    `Eine Startzeit unter ${decimal(v.seconds, 2, 2)} s wählen.`,
  ],
  start_negative: () => ['Die Startzeit darf nicht negativ sein.', '0 s oder mehr eingeben.'],
  video_silent: (v) => [
    `${bare(v.name)} hat keinen Ton, der übernommen werden könnte.`,
    'Generierten Ton wählen oder ein Video mit Tonspur.',
  ],
  video_too_short: (v) => [
    `Das Video hat ab der Startzeit ${v.frames} Frames; mindestens ${v.min} werden gebraucht.`,
    'Ein längeres Video oder eine frühere Startzeit wählen.',
  ],
  video_fps_low: (v) => [
    `Das Video hat ${decimal(v.fps, 3)} Frames pro Sekunde; mindestens ${v.min} wird gebraucht.`,
    'Es vorher in 24 Frames pro Sekunde umwandeln oder ein anderes Video wählen.',
  ],
  video_fps_high: (v) => [
    `Das Video hat ${decimal(v.fps, 3)} Frames pro Sekunde; höchstens ${v.max} sind möglich.`,
    `Es vorher in höchstens ${v.max} Frames pro Sekunde umwandeln.`,
  ],
  size_out_of_range: (v) => [
    `${v.side} ${stated(v.value)} Pixel ist nicht möglich.`,
    `${v.min} bis ${v.max} Pixel verwenden.`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} ist größer, als der Low-VRAM-Modus erlaubt.`,
    `${v.to} verwenden oder den Low-VRAM-Modus unter „Erweitert“ ausschalten.`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)} hat ${v.width}×${v.height}: Bei ${v.size} bliebe weniger als ein Pixel davon übrig.`,
    v.to === null
      ? 'Eine andere Größe wählen oder ein Bild, das weniger lang und schmal ist.'
      : `${v.to} verwenden oder ein Bild, das weniger lang und schmal ist.`,
  ],
  length_out_of_range: (v) => [
    `Eine Länge von ${stated(v.seconds)} s ergibt ${stated(v.frames)} Frames; ${v.min} bis ${v.max} sind möglich.`,
    `${decimal(v.min / v.fps, 1, 1)} bis ${decimal(v.max / v.fps, 1, 1)} s bei ${v.fps} Frames pro Sekunde verwenden.`,
  ],
  fps_out_of_range: (v) => [
    `${stated(v.fps)} Frames pro Sekunde sind nicht möglich.`,
    `Eine ganze Zahl von ${v.min} bis ${v.max} verwenden.`,
  ],
  seed_out_of_range: (v) => [
    `Der Seed ${stated(v.seed)} ist nicht möglich.`,
    'Eine ganze Zahl von 0 bis 9007199254740992 (2^53) verwenden oder einen neuen Seed würfeln.',
  ],
  number_out_of_range: (v) => [
    `${v.label} ${stated(v.value)} ist nicht möglich.`,
    `${v.whole ? 'Eine ganze Zahl von ' : ''}${stated(v.min)} bis ${stated(v.max)} verwenden.`,
  ],
  preset_not_offered: (v) => [
    `„${v.mode}“ hat das Preset „${v.preset}“ nicht.`,
    `Eines davon wählen: ${v.offered}.`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint} ist ein destillierter Checkpoint, der mit Guidance nicht funktioniert.`,
    `„${v.preset}“ oder einen Dev-Checkpoint wählen.`,
  ],
  request_invalid: (v) => [
    `Der Request ist ungültig bei ${v.path || 'seiner obersten Ebene'}: ${v.message}.`,
    'Ihn korrigieren; docs/prompt.md nennt die Felder eines Requests.',
  ],
  setting_idle: (v) => [
    `${v.label} hat hier keine Wirkung: „${v.preset}“ läuft mit destillierten Schritten ohne Guidance.`,
    'Ignorieren oder ein Preset wählen, das diesen Wert verwendet.',
  ],
  fps_assumed: (v) => [
    `Die Bildrate des Videos ist unbekannt; ${v.fps} wird angenommen.`,
    'Läuft es zu schnell oder zu langsam, das Video vorher in diese Bildrate umwandeln.',
  ],
  video_shortened: (v) => [
    `Das Video hat weniger Frames, als die Länge verlangt (${v.asked}); das Ergebnis hat ${v.frames}.`,
    'Für mehr ein längeres Video oder eine frühere Startzeit wählen.',
  ],
  audio_short: (v) => [
    `Das Audio endet nach ${decimal(v.seconds, 2, 2)} s; der Rest des Videos bleibt stumm.`,
    'Die Länge auf automatisch stellen, um mit dem Audio zu enden.',
  ],
  sound_no_decoder: (v) => [
    `ComfyUI hat keinen Decoder für den Ton von ${bare(v.name)}.`,
    'Den Ton in AAC umwandeln oder als WAV speichern.',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)} hat ${v.channels} Audiokanäle: Beim Laden würde ComfyUI abstürzen.`,
    'Vorher auf Stereo mischen.',
  ],
  sound_depth: (v) => [
    `ComfyUI kann den Ton von ${bare(v.name)} nicht laden: Er hat 8 Bit oder eine andere ungewöhnliche Bittiefe.`,
    'Den Ton in 16 Bit umwandeln.',
  ],
  sound_channels: (v) => [
    `${bare(v.name)} hat ${v.channels} Audiokanäle; so viele kann ComfyUI nicht in einem Video speichern.`,
    'Vorher auf Stereo mischen.',
  ],
  sound_rate: (v) => [
    `${bare(v.name)} hat eine Abtastrate von ${decimal(v.rate / 1000)} kHz, die ComfyUI nicht in einem Video speichern kann.`,
    'Den Ton in 48 kHz umwandeln.',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)} hat ${decimal(v.minutes, 0)} Minuten Ton; um ihn zu laden, bräuchte ComfyUI ${decimal(v.gigabytes, 0)} GB Speicher.`,
    'Den benötigten Teil ausschneiden.',
  ],
  sound_front_only: (v) => [
    `Das Modell nutzt nur die beiden vorderen der ${v.channels} Kanäle von ${bare(v.name)}.`,
    'Liegen die Stimmen im mittleren Kanal, vorher auf Stereo mischen.',
  ],
  sound_early: (v) => [
    `Der Ton von ${bare(v.name)} beginnt ${decimal(v.seconds, 2)} s nach der Startzeit; ComfyUI spielt ihn ab dem ersten Frame.`,
    'Das Video dort starten, wo sein Ton beginnt, oder es vorher umwandeln.',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} ist animiert: Für die ${v.frames} Frames bräuchte ComfyUI ${decimal(v.gigabytes, 0)} GB Speicher.`,
    'Den gewünschten Frame als Bild speichern.',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} ist animiert; verwendet wird der erste der ${v.frames} Frames.`,
    'Um einen anderen zu verwenden, diesen als Bild speichern.',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)} wird mit ${v.shown}×${v.height} abgespielt, ComfyUI liest aber ${v.width}×${v.height} quadratische Pixel: Alles wird verzerrt aussehen.`,
    'Es vorher in quadratische Pixel umwandeln.',
  ],
  video_sparse: (v) => [
    `Ab ${decimal(v.start)} s hat das Video in der vorgesehenen Zeit weniger als ${v.min} Frames.`,
    'Es an anderer Stelle starten oder in eine feste Bildrate umwandeln.',
  ],
  video_unseekable: () => [
    'Das Video hat keinen Index, darum kann ComfyUI nicht mittendrin beginnen.',
    'Es bei 0 s starten oder in MP4 umwandeln.',
  ],
  video_uneven: (v) => [
    `Dieses Video hat eine variable Bildrate: Aus ${decimal(v.shown, 1, 1)} s werden ${decimal(v.made, 1, 1)} s, Bewegung und Ton laufen auseinander.`,
    'Es vorher in eine feste Bildrate umwandeln.',
  ],
  audio_cut: (v) => [
    `Das Video verwendet das Audio von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s; die letzten ${decimal(v.out, 2)} s fallen weg.`,
    'Das ganze Audio verwenden oder eine andere Startzeit wählen.',
  ],
  part_without_frame: () => [
    'Der letzte Frame des Teils davor ließ sich nicht lesen.',
    'Den Teil davor noch einmal generieren, oder seinen letzten Frame als Bild für diesen Lauf nehmen.',
  ],
  audio_over_most: (v) => [
    `Das Audio ist länger, als ein Video sein kann: Verwendet wird es von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s, die letzten ${decimal(v.out, 2)} s fallen weg.`,
    'Alles in Teilen nacheinander generieren oder eine andere Startzeit wählen.',
  ],
  voice_start_late: (v) => [
    `Die Stimmprobe ist ${decimal(v.seconds, 1)} s lang, soll aber bei ${decimal(v.start, 1)} s beginnen.`,
    'Eine frühere Startzeit wählen.',
  ],
  references_too_many: (v) => [
    `Es sind ${v.count} Referenzbilder; auf ein Blatt passen ${v.max}.`,
    'Einige entfernen.',
  ],
  sheet_missing: () => [
    'Das Blatt zeigt diese Referenzbilder noch nicht in dieser Größe.',
    'Einen Moment warten. In einer Anfrage die Referenzen weglassen und nur das Blatt angeben.',
  ],
  node_missing: (v) => [
    `Dieses ComfyUI hat die Node ${v.classes} nicht.`,
    v.pack
      ? `${v.pack} im ComfyUI Manager installieren und ComfyUI neu starten.`
      : `ComfyUI auf ${v.since ?? '0.27'} oder neuer aktualisieren${v.setting === null ? '' : ` oder „${v.setting}“ ausschalten`}.`,
  ],
  model_missing: (v) => [
    `Die Modelldatei ${v.file} fehlt.`,
    `Sie in ComfyUI/models/${v.folder} oder einen Unterordner davon legen.`,
  ],
  model_broken: (v) => [
    `Die Modelldatei ${v.file} ist beschädigt: ${faults.is(v.fault)}.`,
    `Sie aus ComfyUI/models/${v.folder} löschen und erneut herunterladen.`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file} ist für ${new Intl.ListFormat('de', { type: 'disjunction' }).format(v.of)} und passt nicht zu ${v.family}.`
      : `${v.file} ist nicht für ${v.family} gemacht.`,
    v.instead === null ? another : `${v.instead} verwenden.`,
  ],
  lora_mixed: (v) => [
    `${v.file} ist für ein anderes LTX gemacht, ${new Intl.ListFormat('de', { type: 'disjunction' }).format(v.of)}, und passt nicht zu ${v.family}.`,
    `Es ausschalten und ein LoRA für ${v.family} wählen.`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file} ist ein LoRA für ein anderes Modell und wirkt bei ${v.family} nicht.`
      : `${v.file} ist ${v.kind} und lässt sich nicht als LoRA verwenden.`,
    `Es ausschalten und ein LoRA für ${v.family} wählen.`,
  ],
  model_unfit: (v) => [
    `${v.file} ist ${v.kind} und passt nicht zu „${v.role}“.`,
    v.instead === null ? another : `${v.instead} verwenden.`,
  ],
  model_misplaced: (v) => [
    `Die Modelldatei ${v.file} liegt in ${v.found}, wo ComfyUI sie nicht sucht.`,
    `Sie nach ComfyUI/models/${v.folder} verschieben.`,
  ],
  option_missing: (v) => [
    `Dieses ComfyUI bietet ${stated(v.value)} für ${v.input} nicht an.`,
    v.options ? `Eine dieser Optionen wählen: ${v.options}.` : 'Dafür gibt es keine Optionen.',
  ],
  option_refused: (v) => [
    `Dieses ComfyUI bietet ${v.value} für ${v.input} nicht an.`,
    'Eine andere Option wählen oder LTX AIO im ComfyUI Manager aktualisieren.',
  ],
  value_out_of_limits: (v) => [
    `${v.input} ${stated(v.value)} ist in diesem ComfyUI nicht möglich.`,
    v.min !== null && v.max !== null
      ? `${stated(v.min)} bis ${stated(v.max)} verwenden.`
      : v.min !== null
        ? `Mindestens ${stated(v.min)} verwenden.`
        : `Höchstens ${stated(v.max)} verwenden.`,
  ],
  input_unknown: (v) => [
    `${v.node} verlangt in diesem ComfyUI den Eingang ${v.input}, den LTX AIO nicht kennt.`,
    'LTX AIO im ComfyUI Manager aktualisieren.',
  ],
  input_refused: (v) => [
    `ComfyUI nimmt ${v.value} für ${v.input} in ${v.node} nicht an.`,
    'Diese Einstellung ändern oder LTX AIO im ComfyUI Manager aktualisieren.',
  ],
  link_refused: (v) => [
    `${v.node} erwartet in diesem ComfyUI für ${v.input} einen anderen Typ, als LTX AIO dort anschließt.`,
    'LTX AIO im ComfyUI Manager aktualisieren.',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'Dieses Video wurde nicht mit LTX AIO erstellt.'
      : `Die Einstellungen in dieser Datei lassen sich nicht lesen: ${noSettings[v.reason]}.`,
    'Das Originalvideo verwenden, das LTX AIO gespeichert hat: Andere Programme entfernen oder ändern die Einstellungen darin.',
  ],
  import_unknown: (v) => [
    `Die Datei hat Einstellungen, die dieses LTX AIO nicht kennt: ${v.names}.`,
    'Sie werden ignoriert. Um sie zu verwenden, LTX AIO aktualisieren.',
  ],
  import_senseless: (v) => [
    `Die Datei hat ungültige Einstellungen: ${v.names}.`,
    'Stattdessen gelten die Standardwerte.',
  ],
  import_replaced: (v) => [v.what, 'Stattdessen gilt der Standardwert.'],
  made_with_missing: (v) => [
    `Dieses Video wurde mit ${bare(v.name)} erstellt; die Datei fehlt hier.`,
    v.folder
      ? `Sie in ComfyUI/models/${v.folder} legen oder eine andere wählen.`
      : 'Die Datei erneut wählen oder eine andere.',
  ],
  preset_lacks: (v) => [
    `${bare(v.name)} ist hier nicht vorhanden, deshalb lässt das Preset es weg.`,
    `Die Datei in ComfyUI/models/${v.folder} legen und das Preset noch einmal verwenden.`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => [
    'Ein Preset in der Datei ist unlesbar.',
    'Die anderen sind importiert.',
  ],
  preset_senseless: (v) => [
    `${v.name} hat Einstellungen, mit denen diese Version nichts anfangen kann: ${v.fields}.`,
    'Der Rest davon ist importiert.',
  ],
  prompt_blocked: (v) => [
    `Der Lauf wurde abgelehnt, bevor ComfyUI ihn geprüft hat (HTTP ${v.status}).`,
    v.status === 413
      ? 'Im Proxy vor ComfyUI die Grenze für Anfragen anheben (nginx: client_max_body_size), dann erneut versuchen.'
      : 'Proxy, Firewall oder Anmeldung vor ComfyUI prüfen, dann erneut versuchen.',
  ],
  prompt_crashed: () => [
    'ComfyUI oder eines seiner Node-Pakete ist beim Prüfen dieses Laufs abgestürzt.',
    'Den Grund in der Konsole nachlesen, beheben und erneut versuchen.',
  ],
  records_not_kept: (v) => [
    `ComfyUI kann deine Läufe nicht speichern${v.status === null ? '' : ` (HTTP ${v.status})`}: ${
      v.copied
        ? 'Sie sind nur in diesem Browser.'
        : 'Sie gehen verloren, wenn du diese Seite verlässt.'
    }`,
    {
      proxy: 'Der Proxy vor ComfyUI muss Adressen mit %2F unverändert weitergeben.',
      size: 'Im Proxy vor ComfyUI die Grenze für Anfragen anheben (nginx: client_max_body_size).',
      disk: 'Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und das Laufwerk nicht voll ist.',
      login: 'Die Seite neu laden; wenn das nicht hilft, die Anmeldung vor ComfyUI prüfen.',
      other: 'LTX AIO versucht es alle 30 s erneut.',
    }[v.why],
  ],
  record_unreadable: () => [
    'Warum dieser Lauf fehlschlug, lässt sich nicht lesen: Sein Eintrag ist beschädigt.',
    'Die Einstellungen sind noch da: übernehmen oder erneut versuchen.',
  ],
  family_needs_comfyui: (v) => [
    `${v.family} braucht ComfyUI ${v.needs} oder neuer. Hier läuft ${v.has}.`,
    'ComfyUI aktualisieren und diese Seite neu laden.',
  ],
  server_down: () => [
    'ComfyUI antwortet nicht.',
    'Neu starten oder in der Konsole nachsehen. Hier bleibt alles erhalten.',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `Statt LTX AIO hat etwas anderes geantwortet (HTTP ${v.status}).`,
    'Erneut anmelden, falls diese Seite das verlangt. Sonst den Proxy vor ComfyUI prüfen: Er muss Anfragen an /api/ltx_aio durchlassen.',
  ],
  output_linked: (v) => [
    `Der Ordner output/${v.folder} ist ein Link, der aus dem Ausgabeordner von ComfyUI hinausführt; dort speichert dieses ComfyUI nicht.`,
    'Den Link durch einen Ordner ersetzen oder ComfyUI mit --output-directory und dem gewünschten Ordner starten.',
  ],
  output_kept: (v) => [
    'Die Datei wurde nicht gelöscht: Das Backend von LTX AIO antwortet nicht.',
    `Sie aus dem Ordner output/${v.folder} von ComfyUI löschen.`,
  ],
  server_refused: (v) => [
    `ComfyUI hat den Lauf abgelehnt: ${v.message}`,
    'Beheben, was die Meldung nennt, dann erneut generieren.',
  ],
  input_file_gone: (v) => [
    `${v.name} ist nicht mehr im Eingabeordner von ComfyUI.`,
    'Die Datei erneut wählen.',
  ],
  run_failed: (v) => [
    `Der Lauf ist fehlgeschlagen: ${v.message ?? 'ohne Angabe eines Grundes'}`,
    'Erneut versuchen. Schlägt er genauso fehl, bei der Bitte um Hilfe die Meldung von ComfyUI unten mitschicken.',
  ],
  no_video: () => [
    'Der Lauf endete ohne Video.',
    'Erneut versuchen. Tritt es wieder auf, in der Konsole von ComfyUI nachsehen.',
  ],
  made_otherwise: (v) => [
    `Nicht wie erwartet: Dieses Video hat ${madeIn(v.made, 'Frame', 'Frames')} statt ${madeIn(v.announced, 'Frame', 'Frames')}.`,
    v.fromVideo
      ? 'Das Ausgangsvideo in eine feste Bildrate umwandeln, dann erneut versuchen.'
      : 'Erneut versuchen. Ist das Ergebnis gleich, in der Konsole von ComfyUI nachsehen.',
  ],
  run_lost: () => [
    'ComfyUI wurde neu gestartet, bevor dieser Lauf fertig war.',
    'Erneut versuchen: Einstellungen und Seed sind noch da.',
  ],
  writing_lost: () => [
    'ComfyUI kennt diese Anfrage nicht mehr: Es wurde neu gestartet, oder jemand hat sie entfernt.',
    'Noch einmal verbessern lassen. Dein Prompt ist unverändert.',
  ],
  run_stopped: () => [
    'ComfyUI wurde während dieses Laufs beendet.',
    'Zuerst in der Konsole von ComfyUI nachsehen: War dieser Lauf der Grund, kann ein neuer Versuch ComfyUI wieder beenden.',
  ],
  run_removed: () => [
    'Etwas anderes als dieses Panel hat den Lauf aus der Warteschlange oder dem Verlauf von ComfyUI entfernt.',
    'Erneut versuchen: Einstellungen und Seed sind noch da.',
  ],
  run_over_limit: (v) => [
    `Beendet: Der Betreiber dieses Servers erlaubt höchstens ${v.limit} für einen Lauf.`,
    'Kürzer oder kleiner machen, oder einen Entwurf. Was ComfyUI bis dahin gespeichert hatte, bleibt.',
  ],
  estimate_over_limit: (v) => [
    `Dieser Lauf würde ${v.time} dauern; der Betreiber dieses Servers erlaubt ${v.limit}.`,
    'Kürzere Länge, geringere Größe oder ein anderes Preset wählen.',
  ],
  mode_not_offered: (v) => [
    `Der Betreiber dieses Servers bietet „${v.mode}“ nicht an.`,
    'Einen anderen Modus wählen.',
  ],
  preset_limited: (v) => [
    `Der Betreiber dieses Servers bietet „${v.preset}“ in „${v.mode}“ nicht an.`,
    'Ein anderes Preset wählen.',
  ],
  run_unknown: () => [
    'ComfyUI kennt diesen Lauf nicht mehr: Es wurde neu gestartet, oder seine Warteschlange wurde geleert.',
    'Erneut versuchen: Einstellungen und Seed sind noch da.',
  ],
  ...listProblems,
}
