import type { Words } from '../en/index.ts'

export const health: Words['health'] = {
  title: 'Zustand dieses ComfyUI',
  check: 'Dieses ComfyUI prüfen',
  checkHelp:
    'Prüft Versionen, Nodes, Modelldateien, Laufwerke und Arbeitsspeicher und schlägt Startoptionen vor.',
  back: 'Zurück zu den Einstellungen',
  recheck: 'Erneut prüfen',
  checking: 'Wird geprüft …',
  copyAll: 'Alles kopieren',
  copyHelp:
    'Kopiert einen Bericht auf Englisch und ohne private Pfade, zum Weitergeben an alle, die helfen.',
  copied: 'Bericht kopiert',
  copiedDetail: 'Überall dort einfügen, wo du um Hilfe bittest.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt',
  notCopiedDetail: 'Den Text markieren und selbst kopieren.',
  mark: { ok: 'in Ordnung', warning: 'Hinweis', fault: 'Problem' },
  verdict: {
    ok: 'Alles in Ordnung.',
    warning: (count) =>
      count === 1 ? 'Funktioniert, mit einem Hinweis.' : `Funktioniert, mit ${count} Hinweisen.`,
    fault: (count) =>
      count === 1 ? 'Ein Problem ist zu beheben.' : `${count} Probleme sind zu beheben.`,
  },
  areas: {
    versions: 'Versionen',
    nodes: 'Nodes',
    models: 'Modelldateien',
    disk: 'Speicherplatz',
    memory: 'Arbeitsspeicher',
    flags: 'Startoptionen',
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
  tooOld: (min, name) => `Zu alt: ${name} auf ${min} oder neuer aktualisieren.`,
  shimAbsent:
    'Das Backend von LTX AIO antwortet nicht: Downloads und die Prüfung von Dateien sind nicht verfügbar.',
  shimRemedy: 'ComfyUI neu starten, dann in der Konsole nach LTX AIO suchen.',
  nodesFine: (classes, modes) =>
    `Alle ${classes} Nodes der ${modes} Modi sind installiert, mit den nötigen Eingängen.`,
  otherNeeds: (family, version) => `${family} braucht ComfyUI ${version} oder neuer.`,
  otherFine: (family, nodes) => `Alle ${nodes} Nodes, die ${family} verwendet, sind installiert.`,
  neededBy: (modes) => `Gebraucht von: ${modes}.`,
  inputGone: (input, node) =>
    `${node} hat den Eingang ${input} in diesem ComfyUI nicht mehr: Läufe lassen ihn weg.`,
  inputUnknown: (input, node) =>
    `${node} verlangt in diesem ComfyUI den Eingang ${input}, den LTX AIO nicht kennt.`,
  updateUs: 'LTX AIO im ComfyUI Manager aktualisieren.',
  modelsFine: (mode, count) =>
    count === 1
      ? `Die eine Datei für „${mode}“ ist vorhanden.`
      : `Alle ${count} Dateien für „${mode}“ sind vorhanden.`,
  missing: (mode, count, amount, atLeast) =>
    `Für „${mode}“ ${count === 1 ? 'fehlt 1 Datei' : `fehlen ${count} Dateien`}: ${atLeast ? 'mindestens ' : ''}${amount}.`,
  byHand: 'Befehle zum Herunterladen stehen unter „Erstellen“.',
  download: 'Herunterladen',
  broken: (file) => `${file} ist beschädigt.`,
  brokenRemedy: 'Unter „Modelle“ entfernen und dann neu herunterladen.',
  fileMissing: (file) => `Die gewählte Datei ${file} fehlt.`,
  putInto: (folder) =>
    `In ComfyUI/models/${folder} ablegen oder unter „Erweitert“ eine andere wählen.`,
  showModels: 'Modelle zeigen',
  disk: (free, labels, more) =>
    `${free} frei für ${labels}${more > 0 ? ` und ${more} weitere Ordner` : ''}.`,
  noRoom: (lacking) => `Nicht genug Platz für die fehlenden Dateien: ${lacking} freigeben.`,
  littleRoom: 'Das ist wenig: Läufe schreiben auch temporäre Dateien.',
  locked: (label) => `ComfyUI kann nicht in ${label} schreiben.`,
  lockedRemedy:
    'Downloads sind dort nicht möglich. Die Rechte ändern oder unter „Modelle“ einen anderen Ordner wählen.',
  machineUnknown: 'ComfyUI hat seine Hardware noch nicht gemeldet.',
  card: (name, all, free) => `${name}: ${all}, davon ${free} frei.`,
  memory: (all, free) => `Arbeitsspeicher: ${all}, davon ${free} frei.`,
  noCard: 'Keine Grafikkarte: ComfyUI rechnet auf dem Prozessor.',
  noCardRemedy: 'Läufe funktionieren, dauern aber sehr lange.',
  littleMemory: 'Das ist wenig: andere Programme schließen.',
  unload: 'Modelle entladen',
  cramped: (room) =>
    `Grafik- und Arbeitsspeicher zusammen sind kleiner als die ${room} GB, die ein Checkpoint braucht: unter „Erweitert“ ein GGUF wählen.`,
  startedWith: (flag) => `ComfyUI wurde mit ${flag} gestartet.`,
  leaveOut: 'Entfernen.',
  flagsFine: (flags) =>
    flags === '' ? 'Keine problematischen Startoptionen.' : `${flags}: keine Probleme.`,
  flagsUnknown: 'ComfyUI nennt seine Startoptionen nicht.',
  command: 'ComfyUI so starten',
  commandHelp:
    'Zusätzlich zu den bisherigen Optionen angeben. In ComfyUI Desktop: Einstellungen, Server-Config. Mit comfy-cli: nach „comfy launch --“.',
  commandNone: 'Dieser Rechner braucht keine Startoptionen: Die Standardwerte von ComfyUI passen.',
  copyCommand: 'Befehl kopieren',
  commandCopied: 'Befehl kopiert',
  commandCopiedDetail: 'ComfyUI beenden und mit diesem Befehl neu starten.',
  alreadySet: 'schon in Gebrauch',
  flags: {
    cpu: 'Ohne Grafikkarte startet ComfyUI nur damit.',
    reserve: (vram) =>
      `Die Karte hat ${vram} GB. Damit bleibt ein Teil für Bildschirm und andere Programme frei, und Läufe scheitern nicht kurz vor Schluss (geschätzt).`,
    lowVram: 'Dieser Rechner hat kein Dynamic VRAM: Damit bleiben Text-Encoder von der Karte fern.',
    pinned: (ram) =>
      `${ram} GB Arbeitsspeicher: ComfyUI würde bis zu 90 % davon fest belegen (pinned memory), und das System könnte sie nicht auslagern.`,
    amdPinned:
      'Auf AMD-Karten kann LTX mit fest belegtem Speicher beim Laden hängen bleiben (von anderen berichtet).',
    amdOffload:
      'Auf AMD-Karten auch berichtet, wenn Gewichte während der Berechnung verschoben werden.',
    uploads: (limit) =>
      `Uploads sind auf ${limit} MB begrenzt; Videos für die Stilübertragung sind oft größer.`,
  },
  harm: {
    allOnCard: (family) =>
      `Damit bleiben alle Modelle auf der Karte, die für ${family} zu klein ist, und Dynamic VRAM ist abgeschaltet.`,
    noDynamic:
      'Damit ist Dynamic VRAM abgeschaltet, das auch größere Modelle als die Karte gut laufen lässt.',
    reload: 'Modelle werden nach jedem Lauf entladen und für den nächsten neu geladen.',
    noCache:
      '„Fertigstellen“ und „Neuer Seed“ wiederholen alles, weil zwischen Läufen nichts im Cache bleibt.',
    noMetadata:
      'Videos enthalten ihre Einstellungen nicht; sie lassen sich hier also nicht wieder übernehmen.',
    cpuVae: 'Das Dekodieren auf dem Prozessor dauert Minuten.',
    wide: 'Gewichte brauchen zwei- bis viermal so viel Speicher.',
  },
}
