import { liveComfy, registerPanel } from './comfy/live.ts'
import { ltx23 } from './families/ltx-2.3/index.ts'
import { lookInBrowser } from './panel/look.ts'
import { mountPanel } from './panel/mount.ts'
import { browserStorage } from './studio/storage.ts'
import { createStudio, type Studio } from './studio/studio.ts'
import { browserWorld } from './studio/world.ts'

let studio: Studio | undefined

/** Made when the tab is first shown: a page that never opens it pays for nothing. */
function theStudio(): Studio {
  studio ??= createStudio({
    comfy: liveComfy,
    storage: browserStorage('ltx_aio.'),
    world: browserWorld,
    family: ltx23,
    look: lookInBrowser,
  })
  return studio
}

registerPanel('LTX AIO', {
  id: 'ltx-aio',
  title: 'LTX AIO',
  icon: 'pi pi-video',
  tooltip: 'LTX AIO: make video and sound',
  ...mountPanel(theStudio),
})
