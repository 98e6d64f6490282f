import { expect, type Panel, test } from './fixtures.ts'
import { setSetting } from './host.ts'

/** What everybody does every day, in the frontends between the oldest and the newest. */

/** What the page throws, and what it tells its console of us. */
function troubleIn({ page }: Panel): string[] {
  const found: string[] = []
  page.on('pageerror', (error) => void found.push(String(error.stack ?? error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && /ltx.?aio/i.test(message.text() + message.location().url))
      found.push(message.text())
  })
  return found.filter((text) => /ltx.?aio/i.test(text))
}

test('a video from the sidebar, found again in History, and the panel closed and opened', async ({
  panel,
  frontend,
}) => {
  const { page, root } = panel
  const trouble = troubleIn(panel)
  await panel.open()
  await panel.write('a red kite over dunes')
  await panel.makeSmall()
  await expect(panel.generate()).toBeEnabled()
  await panel.generate().click()
  const video = await panel.video()
  await video.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true
    await element.play()
  })

  await root.getByRole('tab', { name: 'History' }).click()
  await expect(root.locator('.ltx-tile').first()).toBeVisible()
  await root.getByRole('tab', { name: 'Models' }).click()
  await expect(root.getByRole('region', { name: 'Needed now' })).toBeVisible()
  await root.getByRole('tab', { name: 'Settings' }).click()
  await root.getByRole('button', { name: 'Check this ComfyUI' }).click()
  await expect(root.getByText(`ComfyUI’s frontend ${frontend}`)).toBeVisible()
  await root.getByRole('tab', { name: 'Create' }).click()

  for (let times = 0; times < 2; times++) {
    await panel.tab().click()
    await expect(root).toHaveCount(0)
    await panel.tab().click()
    await expect(root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue(
      'a red kite over dunes',
    )
  }
  await page.getByRole('button', { name: /^Workflows/ }).click()
  await expect(root).toHaveCount(0)
  await panel.tab().click()
  await expect(root.locator('video[src*="type=output"]').first()).toBeVisible()
  await expect(root.getByRole('alert')).toHaveCount(0)
  expect(trouble).toEqual([])
})

test('the keys open, close, turn the pages and start a run', async ({ panel }) => {
  const { page, root } = panel
  await page.goto(panel.url)
  await expect(panel.tab()).toBeVisible()
  await page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
  await page.keyboard.press('l')
  await expect(root).toBeVisible()
  await page.keyboard.press('Alt+PageDown')
  await expect(root.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+PageUp')
  await page.keyboard.press('Shift+L')
  await expect(root.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await expect(root).toHaveCount(0)
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByText('The prompt is empty.').first()).toBeVisible()
  await expect(root).toBeVisible()
})

test('the language and the colours are ComfyUI’s', async ({ panel }) => {
  const { page, root } = panel
  await panel.open()
  const scheme = () => root.evaluate((element) => element.style.colorScheme)
  expect(await scheme()).toBe('dark')
  await setSetting(page, 'Comfy.ColorPalette', 'light')
  await expect.poll(scheme).toBe('light')
  await setSetting(page, 'Comfy.ColorPalette', 'dark')
})
