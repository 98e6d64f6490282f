import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { samplesFolder } from '../comfyui/samples.ts'
import { expect, inOnePage, type Panel, sourceOf, test } from './fixtures.ts'

/** A run of each mode without a pointer: nothing in here clicks, fills or focuses. */

const given: { button: string; files: [label: string, file: string][]; length?: string }[] = [
  { button: 'Text', files: [] },
  { button: 'Audio', files: [['Audio', 'speech.wav']] },
  { button: 'Image', files: [['First frame', 'first.png']] },
  {
    button: 'Lips',
    files: [
      ['Portrait', 'first.png'],
      ['Speech', 'speech.wav'],
    ],
  },
  {
    button: 'First–last',
    files: [
      ['First frame', 'first.png'],
      ['Last frame', 'last.png'],
    ],
  },
  {
    button: 'Style',
    files: [
      ['Video', 'clip.mp4'],
      ['Style image', 'first.png'],
    ],
  },
  { button: 'Extend', files: [['Video', 'source.mp4']], length: 'Add' },
]

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluateAll((elements) => elements.includes(document.activeElement as never))

/** Presses Tab until the place has the focus, and checks that the focus is visible. */
async function tabTo({ page }: Panel, place: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await hasFocus(place)) {
      // ComfyUI's own buttons aren't ours to check
      const unseen = await page
        .locator('.ltxaio-root :focus')
        .evaluateAll((found) => found.some((e) => getComputedStyle(e).outlineStyle === 'none'))
      expect(unseen).toBe(false)
      return
    }
    await page.keyboard.press(key)
  }
  throw new Error(`150 presses of ${key} did not lead to ${String(place)}`)
}

async function typeNumber(panel: Panel, label: string, value: number): Promise<void> {
  await tabTo(panel, panel.root.getByRole('spinbutton', { name: label, exact: true }).first())
  await panel.page.keyboard.press('Control+a')
  await panel.page.keyboard.type(String(value))
}

const thePanel = inOnePage(async (panel) => {
  // a dialog that opens before Playwright waits for it would be lost
  panel.page.on('filechooser', () => undefined)
  await panel.load()
})

for (const { button, files, length = 'Length' } of given) {
  test(`${button}: from the sidebar to a playing video by keyboard alone`, async () => {
    const panel = thePanel()
    const { page, root } = panel
    const results = panel.results()
    const earlier = await sourceOf(results)
    if (await root.isVisible()) {
      await tabTo(panel, panel.tab(), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(root).toHaveCount(0)
    }
    await tabTo(panel, panel.tab())
    await page.keyboard.press('Enter')
    await expect(root).toBeVisible()

    const modes = root.getByRole('radiogroup', { name: 'Mode', exact: true }).getByRole('radio')
    await tabTo(panel, modes)
    for (let presses = 0; presses < 9; presses++) {
      if (await hasFocus(modes.and(root.getByRole('radio', { name: button, exact: true })))) break
      await page.keyboard.press('ArrowRight')
    }
    await expect(root.getByRole('radio', { name: button, exact: true }).first()).toBeChecked()

    for (const [label, file] of files) {
      const slot = panel.slot(label)
      await expect(slot).toBeVisible()
      // what an earlier mode was given
      const remove = slot.getByRole('button', { name: /^Remove/ })
      if (await remove.isVisible()) {
        await tabTo(panel, remove)
        await page.keyboard.press('Enter')
      }
      await tabTo(panel, slot.locator('.ltx-empty'))
      const choosing = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await choosing).setFiles(join(samplesFolder, file))
      await expect(slot.locator('.ltx-file-name')).toBeVisible()
      // the button is gone, its place isn't
      await expect.poll(() => slot.evaluate((e) => e.contains(document.activeElement))).toBe(true)
    }

    await tabTo(panel, root.getByRole('textbox', { name: 'Prompt', exact: true }))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('a red kite over dunes')
    const line = root.locator('.ltx-fields-line')
    await tabTo(panel, line)
    if (!(await line.evaluate((element) => element.closest('details')?.open)))
      await page.keyboard.press('Enter')
    await typeNumber(panel, 'Width', 256)
    await typeNumber(panel, 'Height', 256)
    await typeNumber(panel, length, 1)
    await tabTo(panel, panel.generate())
    await page.keyboard.press('Enter')

    await expect.poll(() => sourceOf(results), { timeout: 180_000 }).not.toBe(earlier)
    const video = results.first()
    await expect(root.locator('[data-announcer="polite"]')).toContainText('The video is ready')
    await tabTo(
      panel,
      root.locator('.ltx-viewer').getByRole('slider', { name: 'Position in the video' }),
      'Shift+Tab',
    )
    await page.keyboard.press('Space')
    await expect
      .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
      .toBeGreaterThan(0.2)
    // one that is heard isn't replaced by the next
    await page.keyboard.press('Space')
    await expect
      .poll(() => video.evaluate((element: HTMLVideoElement) => element.paused))
      .toBe(true)
  })
}
