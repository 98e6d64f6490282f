import { expect, inOnePage, type Panel, test } from './fixtures.ts'
import { setSetting } from './host.ts'
import { between } from './servers.ts'

/** Everyday use, in the frontends between the oldest and the newest, on the newest one's server. */

/** Collects errors that the page throws or logs and that name us. */
function troubleIn({ page }: Panel): string[] {
  const found: string[] = []
  const note = (text: string): void => {
    // a file that doesn't exist yet is no error
    if (/ltx.?aio/i.test(text) && !text.startsWith('Failed to load resource')) found.push(text)
  }
  page.on('pageerror', (error) => note(String(error.stack ?? error)))
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`)
  })
  return found
}

for (const version of between)
  test.describe(`in ${version}`, () => {
    test.use({ frontend: version })

    let trouble: string[] = []
    const thePanel = inOnePage(async (panel) => {
      trouble = troubleIn(panel)
      await panel.load()
    })

    test('keys open and close the panel, switch its tabs and start a run', async () => {
      const panel = thePanel()
      const { page, root } = panel
      await page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
      await page.keyboard.press('l')
      await expect(root).toBeVisible()
      await page.keyboard.press('Alt+PageDown')
      await expect(root.getByRole('tab', { name: 'History' })).toHaveAttribute(
        'aria-selected',
        'true',
      )
      await page.keyboard.press('Alt+PageUp')
      await page.keyboard.press('Shift+L')
      const sheet = root.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await expect(sheet).toBeVisible()
      // Escape is for what has the focus
      await expect(sheet.locator(':focus')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(sheet).toHaveCount(0)
      await page.keyboard.press('l')
      await expect(root).toHaveCount(0)
      await page.keyboard.press('Alt+Enter')
      await expect(page.getByText('The prompt is empty.').first()).toBeVisible()
      await expect(root).toBeVisible()
    })

    test('a video from the sidebar, found again in History, then the panel closed and reopened', async ({
      frontend,
    }) => {
      const panel = thePanel()
      const { page, root } = panel
      if (!(await root.isVisible())) await panel.tab().click()
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
      await expect(panel.results().first()).toBeVisible()
      await expect(root.getByRole('alert')).toHaveCount(0)
      expect(trouble).toEqual([])
    })

    test('the browser’s own parts follow ComfyUI’s theme', async () => {
      const { page, root } = thePanel()
      if (!(await root.isVisible())) await thePanel().tab().click()
      const scheme = () => root.evaluate((element) => element.style.colorScheme)
      for (const theme of ['dark', 'light', 'dark']) {
        await setSetting(page, 'Comfy.ColorPalette', theme)
        await expect.poll(scheme).toBe(theme)
      }
    })
  })
