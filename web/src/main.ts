import labels from '../../locales/en/commands.json'
import { version } from '../../package.json'
import * as host from './comfy/host.ts'
import {
  commandIcons,
  commandId,
  type CommandName,
  commandNames,
  defaultCombos,
} from './core/prefs/shortcuts.ts'
import type * as PanelModule from './panel.ts'
import type { ServerFile } from './core/form/held.ts'
import panelFile from 'virtual:panel.mjs'
import type { Surroundings } from './shell/broken.ts'
import { loadFile } from './shell/load.ts'
import { createTab } from './shell/tab.ts'
import { hasNews } from './studio/jobs/unseen.ts'
import { hasUnfinished } from './studio/ledger/unfinished.ts'
import { keptLanguage } from './studio/prefs/spoken.ts'
import { browserStorage, prefixFor, type Storage } from './studio/world/storage.ts'
import { browserWorld } from './studio/world/world.ts'
import { shellWords, type ShellWords } from './words/shell.ts'

/**
 * main.js: ComfyUI loads it with every page, so it only registers us. The panel is a separate file, whose
 * extension keeps ComfyUI from loading it too.
 */

const name = 'LTX AIO'

/** Milliseconds that a command waits for the panel before the tab shows that it loads. */
const patience = 1000

let own: Storage | undefined

/** Storage of the user, known once ComfyUI is ready: several may share a browser. */
function theStorage(): Storage {
  own ??= browserStorage(prefixFor(host.user()))
  return own
}

function say(): ShellWords {
  return shellWords[keptLanguage(theStorage(), host.hostLanguage)]
}

/** For the shell of a failure, which may be the panel's own. */
const surroundings: Surroundings = {
  versions: async () => ({
    ComfyUI: await host.comfyVersion(),
    frontend: host.frontendVersion(),
    [name]: version,
  }),
  copy: (text) => browserWorld.copy(text),
  reload: () => location.reload(),
}

async function load(attempt: number): Promise<() => Promise<PanelModule.Opened>> {
  const { openPanel } = await loadFile<typeof PanelModule>(panelFile, attempt)
  return () => openPanel(theStorage(), surroundings, host.host)
}

const tab = createTab({ load, say, surroundings })

/** The tab has shown it, or does when opened. */
function sayNothing(): void {}

/** The tab shows what broke. */
function sayBroken(error: unknown): void {
  console.error(error)
  if (!host.openTab()) host.toast('error', say().broken, String(error))
}

async function run(command: CommandName): Promise<void> {
  // the tab shows the panel loading, and may be closed again meanwhile
  if (command === 'togglePanel' && !tab.isLoaded()) {
    if (tab.isShown()) return host.closeTab()
    if (host.openTab()) return
  }
  const waiting = setTimeout(() => host.openTab(), patience)
  try {
    const panel = await tab.panel()
    clearTimeout(waiting)
    await panel.run(command)
  } catch (error) {
    sayBroken(error)
  } finally {
    clearTimeout(waiting)
  }
}

/** A file of a node on the canvas goes where a dropped one would. */
async function take(file: ServerFile): Promise<void> {
  host.openTab()
  try {
    const panel = await tab.panel()
    await panel.take(file)
  } catch (error) {
    sayBroken(error)
  }
}

function labelOf(command: CommandName): string {
  const key = commandId(command).replaceAll('.', '_') as keyof typeof labels
  return labels[key].label
}

host.registerPanel(name, {
  title: name,
  icon: 'pi pi-video',
  tooltip: () => say().tooltip,
  show: (element) => tab.show(element),
  hide: () => tab.hide(),
  commands: commandNames.map((command) => ({
    id: commandId(command),
    // ComfyUI translates it, from `locales`
    label: labelOf(command),
    icon: commandIcons[command],
    combo: defaultCombos[command],
    run: () => void run(command),
  })),
  sendLabel: () => say().send,
  take: (file) => void take(file),
  version,
  url: 'https://registry.comfy.org/nodes/ltx-aio',
  start() {
    if (!hasUnfinished(theStorage()) && !hasNews(theStorage())) return
    tab
      .panel()
      .then((panel) => panel.start(), sayNothing)
      .catch(console.error)
  },
})
