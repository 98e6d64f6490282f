import { expect, test } from './fixtures.ts'
import { setSetting } from './host.ts'

// between.spec changes the theme in the frontends between the oldest and the newest
test('the browser’s own parts are as dark as ComfyUI’s page, from the first opening on', async ({
  panel,
}) => {
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
})
