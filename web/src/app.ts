import { version } from '../../package.json'
import { createFrontend } from './alone/frontend.ts'
import { layPage } from './alone/page.ts'
import type * as PanelModule from './panel.ts'
import panelFile from 'virtual:panel.mjs'
import type { Surroundings } from './shell/broken.ts'
import { loadFile } from './shell/load.ts'
import { createTab } from './shell/tab.ts'
import { keptLanguage } from './studio/prefs/spoken.ts'
import { browserStorage, prefixFor } from './studio/world/storage.ts'
import { browserWorld } from './studio/world/world.ts'
import { shellWords } from './words/shell.ts'

/** app.mjs: what /ltx_aio/app loads to show the panel on a page of its own, without ComfyUI's frontend. */

const place = layPage()
const frontend = await createFrontend()
const storage = browserStorage(prefixFor(frontend.user()))

const surroundings: Surroundings = {
  versions: async () => ({ 'LTX AIO': version }),
  copy: (text) => browserWorld.copy(text),
  reload: () => location.reload(),
}

const tab = createTab({
  async load(attempt) {
    const { openAlone } = await loadFile<typeof PanelModule>(panelFile, attempt)
    return () => openAlone(storage, surroundings, frontend)
  },
  say: () => shellWords[keptLanguage(storage, frontend.language)],
  surroundings,
})
tab.show(place)
