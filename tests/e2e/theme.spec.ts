import { expect, type Panel, test } from './fixtures.ts'
import { setSetting } from './host.ts'
import { between } from './servers.ts'

const title = 'the browser’s own parts are as dark as ComfyUI’s page, from the first opening on'

async function followsThePage({ panel }: { panel: Panel }): Promise<void> {
  const { page, root } = panel
  await panel.open()
  // another test may have left the light theme on
  await setSetting(page, 'Comfy.ColorPalette', 'dark')
  await panel.open()
  const scheme = () => root.evaluate((element) => element.style.colorScheme)
  await expect.poll(scheme).toBe('dark')
  await setSetting(page, 'Comfy.ColorPalette', 'light')
  await expect.poll(scheme).toBe('light')
  await setSetting(page, 'Comfy.ColorPalette', 'dark')
}

test(title, followsThePage)

// on the newest one's server, so only in its project
for (const frontend of between)
  test.describe(`in ${frontend}`, { tag: '@once' }, () => {
    test.use({ frontend })
    test(title, followsThePage)
  })
