import type { Words } from '../en/index.ts'

export const models: Words['models'] = {
  noDownloads: {
    label: 'Downloads',
    why: 'Downloads sind nicht verfügbar: Das Backend von LTX AIO antwortet nicht. Diese Befehle laden, was das Formular unter „Erstellen“ braucht. Auf dem Rechner mit ComfyUI ausführen, in dem Ordner, der den ComfyUI-Ordner enthält:',
    copyLine: 'Befehl kopieren',
    copyLines: 'Befehle kopieren',
    copied: 'Kopiert.',
    selected: 'Markiert: mit Strg+C kopieren.',
  },
  queue: {
    label: 'Warteschlange',
    title: (files) =>
      files === 1 ? '1 Datei wird heruntergeladen' : `${files} Dateien werden heruntergeladen`,
    cancel: 'Abbrechen',
    cancelAll: ': alle Downloads',
    progress: 'Fortschritt der Downloads',
  },
  disk: {
    label: 'Speicherplatz',
    of: (folder) => `Datenträger von ${folder}`,
    models: (size) => `Diese Modelle ${size}`,
    other: (size) => `Anderes ${size}`,
    free: (size) => `Frei ${size}`,
    leftOver: (files) =>
      files === 1
        ? 'Rest eines Downloads einer früheren Version.'
        : `Reste von ${files} Downloads früherer Versionen.`,
    reclaim: (size) => `${size} freigeben`,
  },
  places: {
    title: 'Ordner für Downloads',
    folderFor: (kind) => `Ordner für ${kind}`,
    room: (folder, free) => `${folder} (${free} frei)`,
  },
  search: 'Dateien suchen',
  noMatch: 'Keine passenden Dateien.',
  groups: {
    now: { title: 'Jetzt nötig', help: 'Was das Formular unter „Erstellen“ braucht.' },
    elsewhere: {
      title: 'Für andere Modi',
      help: 'Was die übrigen Modi und Presets zusätzlich brauchen.',
    },
    optional: {
      title: 'Optional',
      help: 'Formate für andere Grafikkarten, LoRAs und weitere vorhandene LTX-Dateien.',
    },
  },
  ofFamily: (family) =>
    `Dateien für ${family}. Welche davon gebraucht werden, steht hier, sobald ${family} unter Erstellen gewählt ist.`,
  forAllModes: 'Für alle Modi.',
  forModes: (modes) => `Für ${new Intl.ListFormat('de').format(modes)}.`,
  needsAccount: 'Braucht ein Konto bei Hugging Face',
  needsLicence: 'Braucht ein Konto bei Hugging Face, das die Lizenz angenommen hat',
  replacedBy: (title) => `Ersetzt durch ${title}.`,
  removeToDownload: 'Zum erneuten Herunterladen zuerst entfernen.',
  deleteToDownload: 'Zum erneuten Herunterladen zuerst aus ihrem Ordner löschen.',
  removeQuestion: (file, size) =>
    size ? `${file} löschen und ${size} freigeben?` : `${file} löschen?`,
  commands: {
    download: 'Herunterladen',
    resume: 'Fortsetzen',
    again: 'Erneut herunterladen',
    use: 'Diese Kopie verwenden',
    retry: 'Erneut versuchen',
    cancel: 'Abbrechen',
    verify: 'Prüfen',
    remove: 'Entfernen',
    dismiss: 'Ausblenden',
  },
  commandOn: (title) => `: ${title}`,
  states: {
    unknown: 'Unbekannt',
    missing: 'Nicht vorhanden',
    begun: (amount) => `Unvollständig: ${amount} heruntergeladen`,
    misplaced: (folder) => `Im falschen Ordner: ${folder}`,
    here: 'Vorhanden',
    checksumRight: 'Prüfsumme stimmt',
    damaged: (fault) => `Beschädigt: ${fault}`,
    waitsForCheck: 'Wartet auf die Prüfung',
    waitsForTurn: 'Wartet auf den Download',
    checked: 'Geprüft',
    notDownloaded: 'Download fehlgeschlagen',
  },
  origins: {
    downloaded: 'von LTX AIO heruntergeladen',
    hardlink: 'mit dem Cache von Hugging Face geteilt',
    symlink: 'mit dem Cache von Hugging Face verlinkt',
    copy: 'von LTX AIO kopiert',
  },
  phases: {
    asking: 'Verbindet mit Hugging Face',
    reusing: 'Sucht eine Kopie auf diesem Datenträger',
    reading: 'Prüft, was schon geladen ist',
    checking: 'Wird geprüft',
    waiting: 'Wartet auf Hugging Face',
    retryIn: (seconds) => `Neuer Versuch in ${seconds} s`,
    finishing: 'Wird abgeschlossen',
    downloading: 'Wird heruntergeladen',
  },
  amountOf: (part, whole) => `${part} von ${whole}`,
  left: {
    lessThanMinute: 'noch weniger als eine Minute',
    minutes: (minutes) => `noch etwa ${minutes} min`,
    hours: (hours) => `noch etwa ${hours} h`,
    hoursAndMinutes: (hours, minutes) => `noch etwa ${hours} h ${minutes} min`,
    days: (days) => `noch etwa ${days} Tage`,
  },
}
