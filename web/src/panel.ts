import { createGate } from './alone/gate.ts'
import type { Frontend } from './comfy/frontend.ts'
import type { Host } from './comfy/host.ts'
import { enginesOver } from './comfy/engines/engines.ts'
import { callOver, comfyOver } from './comfy/live.ts'
import { inSidebar } from './comfy/sidebar.ts'
import { held, type ServerFile } from './core/form/held.ts'
import { type FamilyWords, learnFamilies } from './core/family/words.ts'
import type { CommandName } from './core/prefs/shortcuts.ts'
import catalogueFiles from 'virtual:catalogues'
import { families } from './families/index.ts'
import { composeInBrowser } from './panel/references/compose.ts'
import { fetchedInBrowser } from './panel/verbs/fetched.ts'
import { lookInBrowser } from './panel/media/media-facts.ts'
import { mountPanel } from './panel/mount.ts'
import type { Surroundings } from './shell/broken.ts'
import { loadFile } from './shell/load.ts'
import type { Showing } from './shell/tab.ts'
import { createCommands } from './studio/commands.ts'
import { followLanguage } from './studio/prefs/language.ts'
import { createSettings } from './studio/prefs/settings.ts'
import { createStudio, type Studio } from './studio/studio.ts'
import { browserTabs } from './studio/world/browser-tabs.ts'
import { prefixFor, type Storage } from './studio/world/storage.ts'
import { browserWorld } from './studio/world/world.ts'
import { type Foreign, languageNames, type Words, words } from './words/index.ts'

/** panel.mjs: what main.js loads to show the panel or report on a run, and app.mjs on a page of its own. */

export interface Opened extends Showing {
  run(command: CommandName): Promise<void>
  /** Puts a file that ComfyUI has where it fits in the form, or asks. */
  take(file: ServerFile): Promise<void>
  /** Resumes this browser's runs, whether the panel is shown or not. */
  start(): void
}

/** In ComfyUI's sidebar. Once per page; resolves when the language is loaded. */
export function openPanel(
  storage: Storage,
  surroundings: Surroundings,
  host: Host,
): Promise<Opened> {
  return open(storage, surroundings, inSidebar(host))
}

/** On a page of its own, once this device is paired. */
export async function openAlone(
  storage: Storage,
  surroundings: Surroundings,
  frontend: Frontend,
): Promise<Showing> {
  const panel = await open(storage, surroundings, frontend)
  return createGate({
    comfy: comfyOver(frontend),
    frontend,
    panel,
    reload: () => surroundings.reload(),
  })
}

async function open(
  storage: Storage,
  surroundings: Surroundings,
  frontend: Frontend,
): Promise<Opened> {
  const comfy = comfyOver(frontend)
  const kept = createSettings(storage)
  await followLanguage({
    settings: kept.settings,
    host: comfy.language,
    load: loadCatalogue,
    failed(language, error) {
      console.error(error)
      const { languageMissing, languageMissingHow } = words().notices
      comfy.toast('warn', languageMissing(languageNames[language]), languageMissingHow)
    },
  }).ready
  let studio: Studio | undefined

  function openStudio(): Studio {
    const prefix = prefixFor(comfy.user())
    return createStudio({
      comfy,
      engines: enginesOver(callOver(frontend)),
      storage,
      kept,
      tabs: browserTabs(prefix.slice(0, -1), storage, browserWorld),
      world: browserWorld,
      families,
      look: lookInBrowser,
      fetched: fetchedInBrowser,
      compose: composeInBrowser,
    })
  }

  const theStudio = (): Studio => (studio ??= openStudio())
  const commands = createCommands(comfy, theStudio)
  return {
    ...mountPanel(theStudio, surroundings),
    async take(file) {
      const { placing, tab } = theStudio()
      tab.value = 'create'
      await placing.take([held(file)], true)
    },
    run: (command) => commands[command](),
    start: () => void theStudio(),
  }
}

async function loadCatalogue(language: Foreign, attempt: number): Promise<Words> {
  const { catalogue, families } = await loadFile<{
    catalogue: Words
    families: Readonly<Record<string, FamilyWords>>
  }>(catalogueFiles[language], attempt)
  learnFamilies(language, families)
  return catalogue
}
