import { version } from '../../package.json'
import { liveComfy, registerPanel } from './comfy/live.ts'
import { commandIcons, commandId, commandNames, defaultCombos } from './core/shortcuts.ts'
import { ltx23 } from './families/ltx-2.3/index.ts'
import type { Surroundings } from './panel/broken/shell.ts'
import { lookInBrowser } from './panel/look.ts'
import { mountPanel } from './panel/mount.ts'
import { followLanguage } from './studio/language.ts'
import { createCommands } from './studio/commands.ts'
import { hasUnfinished } from './studio/ledger.ts'
import { hasNews } from './studio/news.ts'
import { createSettings, type KeptSettings } from './studio/settings.ts'
import { browserStorage, prefixFor, type Storage } from './studio/storage.ts'
import { createStudio, type Studio } from './studio/studio.ts'
import { browserTabs } from './studio/tabs.ts'
import { browserWorld } from './studio/world.ts'
import { words } from './words/index.ts'
import { en } from './words/en/index.ts'

interface Own {
  readonly storage: Storage
  readonly kept: KeptSettings
}
let own: Own | undefined
let studio: Studio | undefined

/** What belongs to the user, who is known once ComfyUI is ready: several may share a browser. */
function theOwn(): Own {
  if (own) return own
  const storage = browserStorage(prefixFor(liveComfy.user()))
  const kept = createSettings(storage)
  // ComfyUI is told the names of things before there is a studio
  followLanguage(kept.settings, liveComfy.language)
  own = { storage, kept }
  return own
}

/** Made when the tab is first shown, or when a run is to be told of: other pages pay for nothing. */
function theStudio(): Studio {
  studio ??= openStudio(theOwn())
  return studio
}

function openStudio({ storage, kept }: Own): Studio {
  const prefix = prefixFor(liveComfy.user())
  return createStudio({
    comfy: liveComfy,
    storage,
    kept,
    tabs: browserTabs(prefix.slice(0, -1), storage, browserWorld),
    world: browserWorld,
    family: ltx23,
    look: lookInBrowser,
  })
}

/** For the shell that is shown when something breaks: it may be the studio that did. */
const surroundings: Surroundings = {
  async versions() {
    const now = await liveComfy.machine().catch(() => null)
    return {
      ComfyUI: now?.comfyui ?? null,
      frontend: liveComfy.frontend(),
      'LTX AIO': version,
    }
  },
  copy: (text) => browserWorld.copy(text),
  reload: () => location.reload(),
}

const commands = createCommands(liveComfy, theStudio)

/** The tab says what broke. */
function sayBroken(error: unknown): void {
  console.error(error)
  liveComfy.page.open()
}

registerPanel('LTX AIO', {
  title: 'LTX AIO',
  icon: 'pi pi-video',
  tooltip() {
    theOwn()
    return words().tabs.tooltip
  },
  ...mountPanel(theStudio, surroundings),
  commands: commandNames.map((command) => ({
    id: commandId(command),
    // ComfyUI says it in its own language, from `locales`
    label: en.keys.commands[command],
    icon: commandIcons[command],
    combo: defaultCombos[command],
    run: () => void commands[command]().catch(sayBroken),
  })),
  version,
  url: 'https://registry.comfy.org/nodes/ltx-aio',
  start() {
    const { storage } = theOwn()
    if (hasUnfinished(storage) || hasNews(storage)) theStudio()
  },
})
