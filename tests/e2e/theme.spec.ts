import { expect, test } from './fixtures.ts'
import { setSetting } from './host.ts'

test('the browser’s own parts are as dark as ComfyUI’s page, from the first opening on', async ({
  panel,
}) => {
  const { page, root } = panel
  await panel.open()
  // another test may have left the light one
  await setSetting(page, 'Comfy.ColorPalette', 'dark')
  await panel.open()
  const scheme = () => root.evaluate((element) => element.style.colorScheme)
  expect(await scheme()).toBe('dark')
  await setSetting(page, 'Comfy.ColorPalette', 'light')
  await expect.poll(scheme).toBe('light')
  await setSetting(page, 'Comfy.ColorPalette', 'dark')
})
