import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: 'Flüssiger',
    enlarge: 'Größer',
    join: 'Verbunden',
  },
  verbs: {
    smooth: (fps) => `Flüssiger: ${fps} fps`,
    enlarge: (size) => `Größer: ${size}`,
  },
  hints: {
    smooth: (from, to) =>
      `Verdoppelt die Bildrate von ${from} auf ${to} fps. Länge und Ton bleiben, wie sie sind.`,
    enlarge: (from, to) =>
      `Verdoppelt die Größe von ${from} auf ${to}. Länge, Bildrate und Ton bleiben, wie sie sind.`,
  },
  takes: (time) => `Dauert ${time}.`,
  label: 'Fehlende Modelldatei',
  needs: (name, file) => `${name} braucht ${file}.`,
  download: (size) => `${size} herunterladen und starten`,
  downloadUnsized: 'Herunterladen und starten',
  byHand: 'Mit diesem Befehl herunterladen, dann noch einmal versuchen.',
  close: 'Schließen',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: 'Nachbearbeitung',
  from: 'Gemacht aus',
  clip: (frames, fps, size) => `${size}, ${frames} Frames mit ${fps} fps`,
  show: (name) => `${name} ansehen`,
  useSettings: 'Einstellungen übernehmen',
  join: {
    verb: 'Verbinden…',
    hint: 'Videos in eine Reihenfolge bringen und zu einem verbinden.',
    several: (count) => `${count} Videos verbinden…`,
    label: 'Videos verbinden',
    one: 'Ein weiteres Video hinzufügen, um es mit diesem zu verbinden.',
    total: (count, seconds, size, fps) => `${count} Videos, ${seconds} s, ${size}, ${fps} fps`,
    seconds: (seconds) => `${seconds} s`,
    fitted: (size, to) => `${size}, auf ${to} zugeschnitten und skaliert`,
    spread: (fps, to) => `${fps} fps, abgespielt mit ${to}`,
    part: (place, name) => `${place}: ${name}`,
    moved: (name, place, count) => `${name} ist Nummer ${place} von ${count}.`,
    remove: 'Entfernen',
    addFiles: 'Dateien hinzufügen…',
    sending: (name) => `${name} wird hochgeladen…`,
    crossfade: 'Überblendung',
    crossfadeHelp: 'Bei 0 wird hart geschnitten. Der Ton wird mit überblendet.',
    noCrossfade: 'Eine Überblendung braucht eigene Nodes von LTX AIO, die diesem ComfyUI fehlen.',
    shared: (seconds) => `Überblendung ${seconds} s: zu kurz für mehr`,
    start: (count) => `${count} Videos verbinden`,
    cancel: 'Abbrechen',
    keys: 'Alt und die Pfeiltasten verschieben ein Video, Entf entfernt es.',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => [
    'Das Video hat nur einen Frame; dazwischen gibt es nichts.',
    'Ein längeres Video wählen.',
  ],
  rework_too_fast: (v) => [
    `Das Doppelte von ${decimal(v.fps)} fps ist mehr, als ComfyUI speichern kann (${v.max} fps).`,
    'Das Video ist schon flüssig.',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height} ist mehr, als Player zeigen können (${v.max} Pixel je Seite).`,
    'Das Video ist schon groß.',
  ],
  part_missing: (v) => [
    `Teil ${v.part} fehlt, deshalb ließen sich die Teile nicht verbinden.`,
    `Teil ${v.part} noch einmal machen, oder die anderen verbinden.`,
  ],
  rework_no_room: (v) => [
    `ComfyUI bräuchte etwa ${decimal(v.gigabytes, 0)} GB Arbeitsspeicher; dieser Computer hat ${decimal(v.ram, 0)} GB.`,
    'Ein kürzeres oder kleineres Video nehmen.',
  ],
}
