import { liveComfy, registerPanel } from './comfy/live.ts'
import { ltx23 } from './families/ltx-2.3/index.ts'
import { lookInBrowser } from './panel/look.ts'
import { mountPanel } from './panel/mount.ts'
import { hasUnfinished } from './studio/ledger.ts'
import { browserStorage } from './studio/storage.ts'
import { createStudio, type Studio } from './studio/studio.ts'
import { browserTabs } from './studio/tabs.ts'
import { browserWorld } from './studio/world.ts'

const storage = browserStorage('ltx_aio.')
let studio: Studio | undefined

/** Made when the tab is first shown, or when a run is to be told of: other pages pay for nothing. */
function theStudio(): Studio {
  studio ??= openStudio()
  return studio
}

function openStudio(): Studio {
  return createStudio({
    comfy: liveComfy,
    storage,
    tabs: browserTabs('ltx_aio', storage, browserWorld),
    world: browserWorld,
    family: ltx23,
    look: lookInBrowser,
  })
}

registerPanel('LTX AIO', {
  title: 'LTX AIO',
  icon: 'pi pi-video',
  tooltip: 'LTX AIO: make video and sound',
  ...mountPanel(theStudio),
  start() {
    if (hasUnfinished(storage)) theStudio()
  },
})
