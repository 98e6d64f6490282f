import type { Words } from '../index.ts'

export const models: Words['models'] = {
  noDownloads: {
    label: 'Downloads',
    why: 'Hier kann nichts heruntergeladen werden: Der Serverteil von LTX AIO antwortet nicht. Auf dem Rechner, auf dem ComfyUI läuft, bringen diese Zeilen das, was das Formular unter „Erstellen“ braucht. Sie gehören in den Ordner, der den Ordner von ComfyUI enthält:',
    copyLine: 'Zeile kopieren',
    copyLines: 'Zeilen kopieren',
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
    title: 'Ziel der Downloads',
    folderFor: (kind) => `Ordner für ${kind}`,
    room: (folder, free) => `${folder} (${free} frei)`,
  },
  groups: {
    now: { title: 'Jetzt nötig', help: 'Was das Formular unter „Erstellen“ braucht.' },
    elsewhere: {
      title: 'Für andere Modi',
      help: 'Was die übrigen Modi und Presets zusätzlich brauchen.',
    },
    optional: {
      title: 'Optional',
      help: 'Dieselben Modelle in anderen Formaten, für andere Grafikkarten, und LoRAs.',
    },
  },
  forAllModes: 'Für alle Modi.',
  forModes: (modes) => `Für ${new Intl.ListFormat('de').format(modes)}.`,
  needsAccount: 'Braucht ein Konto bei Hugging Face',
  needsLicence: 'Braucht ein Konto bei Hugging Face, das die Lizenz angenommen hat',
  replacedBy: (title) => `Ersetzt durch ${title}.`,
  removeToDownload: 'Zuerst entfernen; dann lässt sie sich erneut herunterladen.',
  deleteToDownload: 'Zuerst in ihrem Ordner löschen; dann lässt sie sich erneut herunterladen.',
  removeQuestion: (file, size) =>
    size ? `${file} löschen und ${size} freigeben?` : `${file} löschen?`,
  commands: {
    download: 'Herunterladen',
    goOn: 'Fortsetzen',
    again: 'Erneut herunterladen',
    use: 'Von dort verwenden',
    retry: 'Erneut versuchen',
    cancel: 'Abbrechen',
    verify: 'Prüfen',
    remove: 'Entfernen',
    dismiss: 'Ausblenden',
  },
  commandOn: (title) => `: ${title}`,
  states: {
    unknown: 'Nicht bekannt',
    missing: 'Nicht vorhanden',
    begun: (amount) => `Angefangen: ${amount} sind da`,
    misplaced: (folder) => `Im falschen Ordner: ${folder}`,
    here: 'Vorhanden',
    checksumRight: 'Prüfsumme stimmt',
    damaged: (fault) => `Beschädigt: ${fault}`,
    waitsForCheck: 'Wartet auf die Prüfung',
    waitsForTurn: 'Wartet, bis sie an der Reihe ist',
    checked: 'Geprüft',
    notDownloaded: 'Nicht heruntergeladen',
  },
  origins: {
    downloaded: 'von LTX AIO heruntergeladen',
    hardlink: 'mit dem Cache von Hugging Face geteilt',
    symlink: 'ein Link in den Cache von Hugging Face',
    copy: 'von LTX AIO kopiert',
  },
  phases: {
    asking: 'Fragt Hugging Face',
    reusing: 'Sucht eine Kopie auf diesem Datenträger',
    reading: 'Liest, was schon da ist',
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
