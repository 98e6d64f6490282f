import type { Locator } from '@playwright/test'
import { expect, type Panel, test } from './fixtures.ts'

/** The loop on one screen: look, write, generate. */

/** Pulls ComfyUI's splitter until our panel is this wide. */
async function pullTo(panel: Panel, width: number): Promise<void> {
  const { page, root } = panel
  for (let tries = 0; tries < 4; tries++) {
    const box = (await root.boundingBox())!
    if (Math.abs(box.width - width) <= 1) return
    const edge = box.x + box.width + 2
    await page.mouse.move(edge, 400)
    await page.mouse.down()
    await page.mouse.move(edge + width - box.width, 400, { steps: 4 })
    await page.mouse.up()
  }
}

async function boxOf(place: Locator): Promise<{ top: number; bottom: number; height: number }> {
  const { y, height } = (await place.boundingBox())!
  return { top: y, bottom: y + height, height }
}

test('video, prompt and Generate share one screen of 312 × 860', async ({ panel }) => {
  const { page, root } = panel
  await page.setViewportSize({ width: 1280, height: 860 })
  await panel.open()
  await panel.write('a red kite over dunes, low sun, the sound of wind')
  await panel.makeSmall()
  await panel.generate().click()
  const video = await panel.video()
  await root.locator('.ltx-fields-line').click()
  await pullTo(panel, 312)
  expect((await root.boundingBox())?.width).toBeLessThanOrEqual(313)
  await root.locator('.ltx-scroll').evaluate((element) => element.scrollTo(0, 0))

  const view = await boxOf(root.locator('.ltx-scroll'))
  const prompt = await boxOf(root.getByRole('textbox', { name: 'Prompt', exact: true }))
  const film = await boxOf(video)
  const generate = await boxOf(panel.generate())
  expect(film.height).toBeGreaterThanOrEqual(120)
  expect(film.bottom).toBeLessThanOrEqual(view.top)
  expect(prompt.top).toBeGreaterThanOrEqual(view.top)
  expect(prompt.bottom).toBeLessThanOrEqual(view.bottom)
  expect(generate.top).toBeGreaterThanOrEqual(view.bottom)
  expect(generate.bottom).toBeLessThanOrEqual(860)
})

// our own player, and the browser's storage
test('the player steps through real frames, loops, and stays muted after a reload @once', async ({
  panel,
}) => {
  const { page, root } = panel
  await panel.open()
  await panel.write('a red kite over dunes')
  await panel.makeSmall()
  await panel.generate().click()
  const video = await panel.video()
  const now = (): Promise<number> => video.evaluate((film: HTMLVideoElement) => film.currentTime)
  await expect.poll(() => video.evaluate((film: HTMLVideoElement) => film.readyState)).toBe(4)

  const bar = root.locator('.ltx-viewer').getByRole('slider', { name: 'Position in the video' })
  await bar.focus()
  for (const [key, frame] of [
    ['.', 1],
    ['.', 2],
    [',', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(async () => Math.floor((await now()) * 24)).toBe(frame)
  }
  await page.keyboard.press('Space')
  const times: number[] = []
  await expect
    .poll(async () => times.push(await now()) > 1 && times.some((at, n) => at < times[n - 1]!))
    .toBe(true)
  await root.getByRole('button', { name: 'Mute' }).click()
  await page.reload()
  await panel.tab().waitFor()
  if (!(await root.isVisible())) await panel.tab().click()
  await expect(root.locator('.ltx-viewer video')).toHaveJSProperty('muted', true)
})
