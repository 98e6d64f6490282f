import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: 'Hilfe beim Prompt',
  enhance: {
    button: 'Verbessern',
    hint: 'Aus deinem Prompt einen besseren schreiben lassen',
    label: 'Verbesserte Prompts',
    cost: (model, time, separate) =>
      `Nutzt ${model}, ${separate ? 'ein kleines Modell, das nur Prompts schreibt' : 'den Text-Encoder, den jeder Lauf lädt'} · ${time} je Fassung.`,
    unknown: 'noch keine Zeitschätzung',
    onCpu: 'Im Low-VRAM-Modus rechnet dabei der Prozessor; das dauert Minuten.',
    seesImage: 'Dein Bild wird dabei berücksichtigt.',
    keeps: 'Was in Anführungszeichen steht, bleibt, wie es ist.',
    behind: (runs) =>
      runs === 1 ? 'Beginnt nach dem aktuellen Lauf.' : `Beginnt nach ${runs} Läufen.`,
    noPrompt: 'Zuerst ein paar Wörter schreiben.',
    write: (takes) => (takes === 1 ? '1 Fassung schreiben' : `${takes} Fassungen schreiben`),
    again: 'Neue Fassungen',
    takes: 'Fassungen',
    take: (take) => `Fassung ${take}`,
    waits: (runs) =>
      runs === 0
        ? 'Als Nächstes an der Reihe.'
        : runs === 1
          ? 'Nach 1 Lauf.'
          : `Nach ${runs} Läufen.`,
    sending: 'Wird gesendet …',
    loading: 'Liest deinen Prompt …',
    writing: (count) => `Schreibt … etwa ${count} Wörter`,
    silent: 'ComfyUI antwortet nicht. Sobald es antwortet, geht es weiter.',
    cancelled: 'Abgebrochen.',
    useless: {
      empty: 'Die Antwort ist leer. Dein Prompt ist unverändert.',
      garbled: 'Die Antwort ist kein Prompt. Deiner ist unverändert.',
      same: 'Dein Prompt blieb, wie er ist.',
    },
    raw: 'Die Antwort',
    mended: (quotes) =>
      quotes === 1
        ? 'Wörter in Anführungszeichen waren geändert; deine stehen wieder da.'
        : `In ${quotes} Zitaten waren Wörter geändert; deine stehen wieder da.`,
    added: (quotes) =>
      quotes === 1
        ? 'Wörter in Anführungszeichen fehlten; dein Satz steht am Ende.'
        : `${quotes} Zitate fehlten; deine Sätze stehen am Ende.`,
    outdated:
      'Der Prompt ist inzwischen bearbeitet. Wird eine Fassung verwendet, bleibt dein Text unter „Frühere“.',
    use: (take) => `Fassung ${take} verwenden`,
    used: (take) => `Fassung ${take} ist im Prompt.`,
    undo: 'Rückgängig',
    cancel: 'Abbrechen',
    close: 'Schließen',
    ready: (take) => `Fassung ${take} ist fertig.`,
  },
  earlier: {
    button: 'Frühere',
    hint: 'Frühere Prompts: Pfeil nach oben im leeren Prompt, überall mit Alt und Pfeiltasten',
    label: 'Frühere Prompts',
    search: 'Prompts durchsuchen',
    starred: 'Nur mit Stern',
    star: 'Diesen Prompt mit Stern merken',
    starCurrent: 'Den Prompt oben mit Stern merken',
    unrun: 'nicht gelaufen',
    none: 'Hier erscheinen die Prompts deiner Läufe.',
    noMatch: 'Kein Prompt passt.',
    more: (prompts) => `${prompts} weitere: über die Suche zu finden.`,
  },
  phrases: {
    button: 'Bausteine',
    hint: 'Einen Baustein einfügen oder mit einem Beispiel beginnen',
    label: 'Bausteine und Beispiele',
    samples: 'Beispiele für diesen Modus',
    camera: {
      title: 'Kamera',
      items: titled(camera.items, {
        still: 'Steht still',
        pushIn: 'Fährt heran',
        pullBack: 'Fährt zurück',
        pan: 'Schwenk',
        tilt: 'Neigt sich nach oben',
        track: 'Fährt mit',
        orbit: 'Umkreist',
        crane: 'Steigt auf',
        sink: 'Senkt sich',
        left: 'Fährt nach links',
        right: 'Fährt nach rechts',
        hand: 'Handkamera',
      }),
    },
    shot: {
      title: 'Einstellung und Licht',
      items: titled(shot.items, {
        wide: 'Totale',
        close: 'Nahaufnahme',
        low: 'Von unten',
        golden: 'Abendsonne',
        soft: 'Weiches Tageslicht',
        night: 'Nacht',
      }),
    },
    sound: {
      title: 'Ton',
      items: titled(sound.items, {
        ambience: 'Nur Umgebung',
        music: 'Leise Musik',
        speaks: 'Sagt …',
      }),
    },
    before: {
      lipsync: {
        title: 'Lippen (an den Anfang)',
        items: titled(before.lipsync.items, { speaks: 'Spricht', sings: 'Singt' }),
      },
    },
    avoid: {
      title: 'Weglassen',
      items: titled(avoid.items, {
        subtitles: 'Keine Untertitel',
        logos: 'Keine Logos',
        cuts: 'Keine Schnitte',
        talk: 'Niemand spricht',
      }),
    },
  },
  length: {
    words: (words) => (words === 1 ? '1 Wort' : `${words} Wörter`),
    good: (family, min, max) => `Am besten folgt ${family} Prompts von ${min} bis ${max} Wörtern.`,
  },
}
