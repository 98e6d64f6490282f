import { expect, test } from './fixtures.ts'

// our panel alone draws the frame, whatever ComfyUI's page is around it
test(
  'an image is cropped by mouse and by keyboard, and keeps its crop',
  { tag: '@once' },
  async ({ panel }) => {
    const { page, root } = panel
    await panel.open()
    await panel.choose('Image')
    await panel.give('First frame', 'tall.png')
    await panel.makeSmall(null)
    const frame = root.getByRole('application', { name: /^Crop of tall/ })
    await expect(frame).toBeVisible()
    const kept = frame.locator('.ltx-crop-kept')
    const place = async (): Promise<[number, number]> => {
      const [y, height] = await Promise.all(['y', 'height'].map((name) => kept.getAttribute(name)))
      return [Number(y), Number(height)]
    }
    const [middle, high] = await place()
    await frame.scrollIntoViewIfNeeded()
    const box = (await frame.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await place())[0]).toBeLessThan(middle)
    // the mouse has given it the focus
    await page.keyboard.press('+')
    await expect.poll(async () => (await place())[1]).toBeLessThan(high)
    const last = await place()
    await panel.open()
    await expect.poll(place).toEqual(last)
    await root.getByRole('button', { name: 'Center the crop' }).click()
    await expect.poll(place).toEqual([middle, high])
  },
)
