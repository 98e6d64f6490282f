/** The Settings tab. Memory comes with its unit: "11.6 GB". */
export const settings = {
  language: {
    title: 'Language',
    label: 'Language of this panel',
    help: '“Same as ComfyUI” follows ComfyUI’s language setting. If none is set, it uses the first of your browser’s languages that LTX AIO supports.',
    auto: 'Same as ComfyUI',
  },
  machine: {
    title: 'This machine',
    runsOn: 'Runs on',
    processor: 'CPU',
    graphicsMemory: 'VRAM',
    memory: 'RAM',
    unknown: 'ComfyUI hasn’t reported its hardware yet.',
    setUpFor: 'Set up for',
    automatic: 'Automatic',
  },
  /** what the server's owner limits */
  owner: {
    title: 'Limits of this server',
    modes: (modes: readonly string[]): string =>
      `Its owner offers only ${new Intl.ListFormat('en-GB').format(modes)}.`,
    presets: (mode: string, presets: string): string => `${mode} (${presets})`,
    seconds: (limit: string): string => `Its owner stops runs after ${limit}.`,
    ignored: (entries: string): string =>
      `What can’t be read and limits nothing in user/__ltx_aio/limits.json: ${entries}.`,
  },
  memory: {
    title: 'RAM',
    titleOfCard: 'VRAM',
    help: 'ComfyUI keeps models loaded between runs. Unload them to free memory for another program; the next run loads them again.',
    free: (free: string, all: string): string => `${free} of ${all} free.`,
    freeOfRam: (free: string, all: string): string => `RAM: ${free} of ${all} free.`,
    models: 'Models in memory',
    noModels: 'No models are loaded.',
    unload: 'Unload models',
    unloading: 'Unloading…',
    waiting: (before: string): string =>
      `${before} free so far. Waiting for ComfyUI, which unloads between runs…`,
    freed: (before: string, now: string): string => `Free before: ${before}. Free now: ${now}.`,
    asBefore: (free: string): string =>
      `Still ${free} free: no model was loaded, or a run is using it.`,
    unreachable: 'ComfyUI isn’t responding.',
    /** on the badge, instead of a card's name */
    processor: 'CPU',
    badgeTitle: (free: string, all: string): string => `${free} of ${all} free`,
  },
  runs: {
    title: 'Runs',
    tell: 'Notify me when a run ends',
    tellHelp: 'While this panel is hidden.',
    refused:
      'The browser blocks notifications from this page: they need https or localhost, and your permission. Until then, ComfyUI shows them.',
    tellBy: { toast: 'In ComfyUI', system: 'System', none: 'Off' },
    sound: 'Sound when a run ends',
    soundHelp: 'A short tone, unless you are looking at Create.',
    previews: 'Live preview',
    previewsHelp: 'A small image of the first frame after every step.',
    previewsFailed: (version: string): string =>
      `A preview ended a run on ComfyUI ${version}, so live preview is off there. Turn it on to try again.`,
    previewsSince: (min: string, version: string): string =>
      `Live preview needs ComfyUI ${min} or later; this is ${version}.`,
  },
  token: {
    asking: 'Looking for a token…',
    noServerPart: 'Downloads aren’t available: LTX AIO’s backend isn’t responding.',
    check: 'Check',
    checking: 'Checking…',
    forget: 'Forget',
    /** what a screen reader adds to "Check" and "Forget" */
    theToken: ' the token',
    label: 'Token',
    another: 'New token',
    save: 'Save',
    /** around the name of the page */
    make: { before: 'Create a read token at', after: '.' },
    kept: 'Stored on the server, sent only to Hugging Face, and never shown again.',
  },
  makes: (families: readonly string[]): string =>
    `makes video and sound with ${new Intl.ListFormat('en-GB').format(families)}`,
}
