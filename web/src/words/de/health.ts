import type { Words } from '../index.ts'

export const health: Words['health'] = {
  title: 'Zustand dieses ComfyUI',
  check: 'Dieses ComfyUI prüfen',
  checkHelp:
    'Versionen, Nodes, Modelldateien, Speicherplatz, Arbeitsspeicher und die passenden Startoptionen.',
  back: 'Zurück zu den Einstellungen',
  recheck: 'Erneut prüfen',
  checking: 'Wird geprüft …',
  copyAll: 'Alles kopieren',
  copyHelp: 'Auf Englisch und ohne private Pfade: für alle, die helfen.',
  copied: 'Die Prüfung ist in der Zwischenablage',
  copiedDetail: 'Dort einfügen, wo um Hilfe gebeten wird.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt',
  notCopiedDetail: 'Die Zeilen von Hand markieren und kopieren.',
  mark: { ok: 'in Ordnung', warning: 'Hinweis', fault: 'Fehler' },
  verdict: {
    ok: 'Alles in Ordnung.',
    warning: (count) =>
      count === 1
        ? 'Es läuft; ein Punkt verdient einen Blick.'
        : `Es läuft; ${count} Punkte verdienen einen Blick.`,
    fault: (count) =>
      count === 1 ? 'Ein Punkt muss behoben werden.' : `${count} Punkte müssen behoben werden.`,
  },
  areas: {
    versions: 'Versionen',
    nodes: 'Nodes',
    models: 'Modelldateien',
    disk: 'Speicherplatz',
    memory: 'Arbeitsspeicher',
    flags: 'Gestartet mit',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'ComfyUI-Frontend',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUI antwortet nicht.',
  startIt: 'Neu starten oder in der Konsole nachsehen.',
  again: 'Erneut versuchen',
  versionUnknown: (name) => `${name} nennt seine Version nicht.`,
  tooOld: (least, name) => `Zu alt: ${name} auf ${least} oder neuer aktualisieren.`,
  shimAbsent: 'Der Serverteil von LTX AIO antwortet nicht: keine Downloads, kein Blick in Dateien.',
  shimRemedy: 'ComfyUI neu starten und in der Konsole nach LTX AIO suchen.',
  nodesFine: (classes, modes) =>
    `Alle ${classes} Node-Klassen der ${modes} Modi sind da, mit den nötigen Eingängen.`,
  neededBy: (modes) => `Gebraucht von: ${modes}.`,
  inputGone: (input, node) =>
    `Dieses ComfyUI hat den Eingang ${input} in ${node} nicht mehr: Läufe kommen ohne ihn aus.`,
  inputUnknown: (input, node) =>
    `Dieses ComfyUI verlangt in ${node} den Eingang ${input}, den LTX AIO nicht kennt.`,
  updateUs: 'LTX AIO im ComfyUI Manager aktualisieren.',
  modelsFine: (mode, count) =>
    count === 1
      ? `Die eine Datei für „${mode}“ ist da.`
      : `Alle ${count} Dateien für „${mode}“ sind da.`,
  missing: (mode, count, amount, atLeast) =>
    `Für „${mode}“ ${count === 1 ? 'fehlt 1 Datei' : `fehlen ${count} Dateien`}: ${atLeast ? 'mindestens ' : ''}${amount}.`,
  byHand: 'Unter „Erstellen“ steht, wie sie von Hand geladen werden.',
  download: 'Herunterladen',
  broken: (file) => `${file} ist beschädigt.`,
  brokenRemedy: 'Unter „Modelle“ entfernen und dann neu herunterladen.',
  fileMissing: (file) => `Die gewählte Datei ${file} ist nicht da.`,
  putInto: (folder) =>
    `In ComfyUI/models/${folder} ablegen oder unter „Erweitert“ eine andere wählen.`,
  showModels: 'Modelle zeigen',
  disk: (free, labels, more) =>
    `${free} frei für ${labels}${more > 0 ? ` und ${more} weitere Ordner` : ''}.`,
  noRoom: (lacking) => `Was fehlt, passt nicht darauf: ${lacking} freigeben.`,
  littleRoom: 'Das ist wenig: Läufe schreiben auch temporäre Dateien.',
  locked: (label) => `In ${label} kann nicht geschrieben werden.`,
  lockedRemedy:
    'Downloads können nicht dorthin. Rechte ändern oder unter „Modelle“ einen anderen Ordner wählen.',
  machineUnknown: 'ComfyUI hat noch nicht gesagt, worauf es läuft.',
  card: (name, all, free) => `${name}: ${all}, davon ${free} frei.`,
  memory: (all, free) => `Arbeitsspeicher: ${all}, davon ${free} frei.`,
  noCard: 'Keine Grafikkarte: ComfyUI rechnet auf dem Prozessor.',
  noCardRemedy: 'Läufe gelingen, dauern aber sehr lange.',
  littleMemory: 'Das ist wenig: andere Programme schließen.',
  unload: 'Modelle entladen',
  cramped: (room) =>
    `Karte und Arbeitsspeicher zusammen haben weniger als die ${room} GB, die ein Checkpoint braucht: unter „Erweitert“ ein GGUF wählen.`,
  startedWith: (flag) => `ComfyUI wurde mit ${flag} gestartet.`,
  leaveOut: 'Besser weglassen.',
  flagsFine: (flags) =>
    flags === '' ? 'Keine Optionen: nichts, was stört.' : `${flags}: nichts, was stört.`,
  flagsUnknown: 'ComfyUI sagt nicht, mit welchen Optionen es gestartet wurde.',
  command: 'ComfyUI so starten',
  commandHelp:
    'Zusätzlich zu den schon genutzten Optionen. In ComfyUI Desktop: Einstellungen, Server-Config; mit comfy-cli: hinter „comfy launch --“.',
  commandNone: 'Dieser Rechner braucht keine Optionen: ComfyUIs eigene Wahl passt.',
  copyCommand: 'Befehl kopieren',
  commandCopied: 'Der Befehl ist in der Zwischenablage',
  commandCopiedDetail: 'ComfyUI beenden und damit neu starten.',
  alreadySet: 'schon in Gebrauch',
  flags: {
    cpu: 'Ohne Grafikkarte startet ComfyUI nur damit.',
    reserve: (vram) =>
      `Die Karte hat ${vram} GB. Ein Teil bleibt für Bildschirm und andere Programme frei, damit ein Lauf nicht zuletzt scheitert (geschätzt).`,
    lowVram: 'Dieser Rechner hat kein Dynamic VRAM: Text-Encoder bleiben der Karte fern.',
    pinned: (ram) =>
      `${ram} GB Arbeitsspeicher: ComfyUI würde bis zu neun Zehntel davon fest belegen, und das System könnte sie nicht auslagern.`,
    amdPinned:
      'Auf AMD-Karten bleibt LTX mit fest belegtem Speicher beim Laden hängen (von anderen berichtet).',
    amdOffload:
      'Auf AMD-Karten wird dasselbe von Gewichten berichtet, die während des Rechnens bewegt werden.',
    uploads: (limit) =>
      `Bisher sind Uploads bis ${limit} MB möglich; Videos für die Stilübertragung sind oft größer.`,
  },
  harm: {
    allOnCard:
      'Damit bleiben alle Modelle auf der Karte, die für LTX-2.3 zu klein ist, und Dynamic VRAM ist aus.',
    noDynamic:
      'Damit ist Dynamic VRAM aus, mit dem auch Modelle gut laufen, die größer als die Karte sind.',
    reload: 'Modelle verlassen die Karte nach jedem Lauf und werden für den nächsten neu geladen.',
    noCache:
      '„Fertigstellen“ und „Neuer Seed“ wiederholen alles, weil zwischen Läufen nichts aufgehoben wird.',
    noMetadata:
      'Videos tragen ihre Einstellungen nicht mit; eines hier abzulegen bringt also nichts zurück.',
    cpuVae: 'Das Dekodieren auf dem Prozessor dauert Minuten.',
    wide: 'Gewichte brauchen das Zwei- bis Vierfache an Speicher.',
  },
}
