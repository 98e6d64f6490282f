import type { Words } from '../index.ts'

export const settings: Words['settings'] = {
  language: {
    title: 'Sprache',
    label: 'Sprache dieses Bereichs',
    help: 'Wie ComfyUI: die Sprache, die dort eingestellt ist. Solange keine eingestellt ist, gilt die erste des Browsers, die LTX AIO spricht.',
    auto: 'Wie ComfyUI',
    en: 'English',
    de: 'Deutsch',
  },
  machine: {
    title: 'Dieser Rechner',
    runsOn: 'Läuft auf',
    processor: 'Dem Prozessor',
    graphicsMemory: 'Grafikspeicher',
    memory: 'Arbeitsspeicher',
    unknown: 'ComfyUI hat noch nicht mitgeteilt, worauf es läuft.',
    setUpFor: 'Eingerichtet für',
    automatic: 'Automatisch',
  },
  memory: {
    title: 'Arbeitsspeicher',
    titleOfCard: 'Grafikspeicher',
    help: 'ComfyUI behält Modelle zwischen zwei Läufen im Speicher. Entladen macht Platz für ein anderes Programm; der nächste Lauf lädt sie wieder.',
    free: (free, all) => `${free} von ${all} sind frei.`,
    freeOfRam: (free, all) => `Vom Arbeitsspeicher sind ${free} von ${all} frei.`,
    models: 'Modelle im Speicher',
    noModels: 'Kein Modell ist geladen.',
    unload: 'Modelle entladen',
    unloading: 'Wird entladen …',
    waiting: (before) =>
      `${before} waren frei. Warten auf ComfyUI, das zwischen zwei Läufen entlädt …`,
    freed: (before, now) => `Vorher frei: ${before}. Jetzt frei: ${now}.`,
    asBefore: (free) =>
      `${free} sind frei, wie vorher: Es war kein Modell geladen, oder ein Lauf benutzt es noch.`,
    unreachable: 'ComfyUI antwortet nicht.',
    processor: 'Prozessor',
    badgeTitle: (free, all) => `${free} von ${all} sind frei`,
  },
  runs: {
    title: 'Läufe',
    tell: 'Das Ende eines Laufs melden',
    tellHelp: 'Solange dieser Bereich nicht zu sehen ist.',
    refused:
      'Der Browser zeigt keine Benachrichtigungen dieser Seite: Dafür sind https oder localhost nötig, und deine Erlaubnis. Bis dahin meldet es ComfyUI.',
    tellBy: { toast: 'Durch ComfyUI', system: 'Durch das System', none: 'Gar nicht' },
    previews: 'Live-Vorschau',
    previewsHelp: 'Ein kleines Bild des ersten Frames, nach jedem Schritt.',
    previewsFailed: (version) =>
      `Eine Vorschau hat auf ComfyUI ${version} einen Lauf beendet, darum ist sie dort aus. Zum erneuten Versuch einschalten.`,
    previewsSince: (least, version) =>
      `Die Live-Vorschau braucht ComfyUI ${least} oder neuer. Dies ist ${version}.`,
  },
  token: {
    asking: 'Wird abgefragt …',
    noServerPart:
      'Der Serverteil von LTX AIO antwortet nicht, daher kann nichts heruntergeladen werden.',
    check: 'Prüfen',
    checking: 'Wird geprüft …',
    forget: 'Vergessen',
    theToken: ': das Token',
    label: 'Token',
    another: 'Anderes Token',
    save: 'Speichern',
    make: { before: 'Ein Token mit Leserecht gibt es bei', after: '.' },
    kept: 'Es bleibt auf dem Server, wird nur an Hugging Face gesendet und nie wieder angezeigt.',
  },
  makes: (family) => `erzeugt Video und Ton mit ${family}`,
}
