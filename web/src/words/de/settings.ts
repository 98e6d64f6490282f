import type { Words } from '../en/index.ts'

export const settings: Words['settings'] = {
  language: {
    title: 'Sprache',
    label: 'Sprache des Panels',
    help: '„Wie ComfyUI“ folgt der Sprache, die dort eingestellt ist. Ist keine eingestellt, gilt die erste Sprache des Browsers, die LTX AIO unterstützt.',
    auto: 'Wie ComfyUI',
  },
  machine: {
    title: 'Dieser Rechner',
    runsOn: 'Rechnet auf',
    processor: 'Prozessor',
    graphicsMemory: 'Grafikspeicher',
    memory: 'Arbeitsspeicher',
    unknown: 'ComfyUI hat seine Hardware noch nicht gemeldet.',
    setUpFor: 'Eingerichtet für',
    automatic: 'Automatisch',
  },
  owner: {
    title: 'Grenzen dieses Servers',
    modes: (modes) => `Sein Betreiber bietet nur an: ${new Intl.ListFormat('de').format(modes)}.`,
    presets: (mode, presets) => `${mode} (${presets})`,
    seconds: (limit) => `Sein Betreiber beendet Läufe nach ${limit}.`,
    ignored: (entries) =>
      `Nicht lesbar und ohne Wirkung in user/__ltx_aio/limits.json: ${entries}.`,
  },
  memory: {
    title: 'Arbeitsspeicher',
    titleOfCard: 'Grafikspeicher',
    help: 'ComfyUI behält Modelle zwischen zwei Läufen im Speicher. Entladen schafft Platz für andere Programme; der nächste Lauf lädt sie wieder.',
    free: (free, all) => `${free} von ${all} frei.`,
    freeOfRam: (free, all) => `Arbeitsspeicher: ${free} von ${all} frei.`,
    models: 'Modelle im Speicher',
    noModels: 'Keine Modelle geladen.',
    unload: 'Modelle entladen',
    unloading: 'Wird entladen …',
    waiting: (before) =>
      `Bisher ${before} frei. Warten auf ComfyUI, das zwischen zwei Läufen entlädt …`,
    freed: (before, now) => `Vorher frei: ${before}. Jetzt frei: ${now}.`,
    asBefore: (free) =>
      `Weiterhin ${free} frei: Es war kein Modell geladen, oder ein Lauf verwendet es noch.`,
    unreachable: 'ComfyUI antwortet nicht.',
    processor: 'Prozessor',
    badgeTitle: (free, all) => `${free} von ${all} frei`,
  },
  runs: {
    title: 'Läufe',
    tell: 'Benachrichtigen, wenn ein Lauf endet',
    tellHelp: 'Solange das Panel nicht zu sehen ist.',
    refused:
      'Der Browser blockiert Benachrichtigungen dieser Seite: Nötig sind https oder localhost und deine Erlaubnis. Bis dahin zeigt ComfyUI sie an.',
    tellBy: { toast: 'Von ComfyUI', system: 'System', none: 'Aus' },
    sound: 'Ton am Ende eines Laufs',
    soundHelp: 'Ein kurzer Ton, außer wenn „Erstellen“ zu sehen ist.',
    previews: 'Live-Vorschau',
    previewsHelp: 'Ein kleines Bild des ersten Frames nach jedem Schritt.',
    previewsFailed: (version) =>
      `Eine Vorschau hat auf ComfyUI ${version} einen Lauf beendet, darum ist die Live-Vorschau dort aus. Zum erneuten Versuch einschalten.`,
    previewsSince: (min, version) =>
      `Die Live-Vorschau braucht ComfyUI ${min} oder neuer; dies ist ${version}.`,
  },
  token: {
    asking: 'Token wird gesucht …',
    noServerPart: 'Downloads sind nicht verfügbar: Das Backend von LTX AIO antwortet nicht.',
    check: 'Prüfen',
    checking: 'Wird geprüft …',
    forget: 'Vergessen',
    theToken: ': das Token',
    label: 'Token',
    another: 'Neues Token',
    save: 'Speichern',
    make: { before: 'Ein Token mit Leserecht erstellen bei', after: '.' },
    kept: 'Wird auf dem Server gespeichert, nur an Hugging Face gesendet und nie wieder angezeigt.',
  },
  makes: (families) => `erzeugt Video und Ton mit ${new Intl.ListFormat('de').format(families)}`,
}
