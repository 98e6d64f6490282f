import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { samplesFolder } from '../comfyui/samples.ts'
import { expect, type Panel, test } from './fixtures.ts'

/** A run of each mode without a pointer: nothing in here clicks, fills or focuses. */

const given: { button: string; files: [label: string, file: string][] }[] = [
  { button: 'Text', files: [] },
  { button: 'Audio', files: [['Sound', 'speech.wav']] },
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
]

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluateAll((elements) => elements.includes(document.activeElement as never))

/** Goes on with the Tab key until it has come there, and sees that it shows where it is. */
async function tabTo({ page }: Panel, place: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await hasFocus(place)) {
      // ComfyUI's own buttons are ComfyUI's
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

for (const { button, files } of given) {
  test(`${button}: from the sidebar to a playing video by keyboard alone`, async ({ panel }) => {
    const { page, root } = panel
    await page.goto(panel.url)
    await expect(panel.tab()).toBeVisible()
    await tabTo(panel, panel.tab())
    await page.keyboard.press('Enter')
    await expect(root).toBeVisible()

    const modes = root.getByRole('radiogroup', { name: 'Mode' }).getByRole('radio')
    await tabTo(panel, modes)
    for (let presses = 0; presses < 6; presses++) {
      if (await hasFocus(modes.and(root.getByRole('radio', { name: button, exact: true })))) break
      await page.keyboard.press('ArrowRight')
    }
    await expect(root.getByRole('radio', { name: button, exact: true }).first()).toBeChecked()

    for (const [label, file] of files) {
      const slot = panel.slot(label)
      await tabTo(panel, slot.locator('.ltx-empty'))
      const choosing = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await choosing).setFiles(join(samplesFolder, file))
      await expect(slot.locator('.ltx-file-name')).toBeVisible()
      // the button is gone, the place is not
      await expect.poll(() => slot.evaluate((e) => e.contains(document.activeElement))).toBe(true)
    }

    await tabTo(panel, root.getByRole('textbox', { name: 'Prompt', exact: true }))
    await page.keyboard.type('a red kite over dunes')
    await typeNumber(panel, 'Width', 256)
    await typeNumber(panel, 'Height', 256)
    await typeNumber(panel, 'Length', 1)
    await tabTo(panel, panel.generate())
    await page.keyboard.press('Enter')

    const video = root.locator('video[src*="type=output"]').first()
    await expect(video).toBeVisible({ timeout: 180_000 })
    await expect(root.locator('[data-announcer="polite"]')).toContainText('The video is ready')
    // from before it: from behind, the first stop is a button of the player
    await tabTo(panel, root.locator('summary', { hasText: 'Advanced' }), 'Shift+Tab')
    await tabTo(panel, video)
    await page.keyboard.press('Space')
    await expect
      .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
      .toBeGreaterThan(0.2)
  })
}
