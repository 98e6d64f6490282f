/** What is set once. Memory comes with its unit: "11.6 GB". */
export const settings = {
  language: {
    title: 'Language',
    label: 'Language of this panel',
    help: 'As ComfyUI: the language that is set there. While none is set, the first one of the browser’s that LTX AIO speaks.',
    auto: 'As ComfyUI',
    // every language by its own name, so that whoever speaks it finds it
    en: 'English',
    de: 'Deutsch',
  },
  machine: {
    title: 'This machine',
    runsOn: 'Runs on',
    processor: 'The processor',
    graphicsMemory: 'Graphics memory',
    memory: 'Memory',
    unknown: 'ComfyUI has not said yet what it runs on.',
    setUpFor: 'Set up for',
    automatic: 'Automatic',
  },
  memory: {
    title: 'Memory',
    titleOfCard: 'Graphics memory',
    help: 'ComfyUI keeps models loaded between runs. Unload them to make room for another program; the next run loads them again.',
    free: (free: string, all: string): string => `${free} of ${all} are free.`,
    freeOfRam: (free: string, all: string): string =>
      `Of the computer’s memory, ${free} of ${all} are free.`,
    models: 'Models in memory',
    noModels: 'No model is loaded.',
    unload: 'Unload models',
    unloading: 'Unloading…',
    waiting: (before: string): string =>
      `${before} were free. Waiting for ComfyUI, which unloads between two runs…`,
    freed: (before: string, now: string): string => `Free before: ${before}. Free now: ${now}.`,
    asBefore: (free: string): string =>
      `${free} are free, as before: no model was loaded, or a run still uses it.`,
    unreachable: 'ComfyUI does not answer.',
    /** on the badge, instead of a card's name */
    processor: 'Processor',
    badgeTitle: (free: string, all: string): string => `${free} of ${all} are free`,
  },
  runs: {
    title: 'Runs',
    tell: 'Tell me when a run ends',
    tellHelp: 'While this panel cannot be seen.',
    refused:
      'The browser shows no notifications of this page: it needs https or localhost, and your permission. Until then ComfyUI says it.',
    tellBy: { toast: 'In ComfyUI', system: 'By the system', none: 'Not at all' },
    previews: 'Live preview',
    previewsHelp: 'A small picture of the first frame, after every step.',
    previewsFailed: (version: string): string =>
      `A preview ended a run on ComfyUI ${version}, so it is off there. Turn it on to try again.`,
    previewsSince: (least: string, version: string): string =>
      `Live preview needs ComfyUI ${least} or later. This is ${version}.`,
  },
  token: {
    asking: 'Asking…',
    noServerPart: 'LTX AIO’s server part does not answer, so it downloads nothing.',
    check: 'Check',
    checking: 'Checking…',
    forget: 'Forget',
    /** what a reader hears behind "Check" and "Forget" */
    theToken: ' the token',
    label: 'Token',
    another: 'Another token',
    save: 'Save',
    /** around the name of the page */
    make: { before: 'Make one for reading at', after: '.' },
    kept: 'It is kept on the server, sent to Hugging Face only, and never shown again.',
  },
  makes: (family: string): string => `makes video and sound with ${family}`,
}
