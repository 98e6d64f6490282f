import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, inOnePage, type Panel, test } from './fixtures.ts'
import { longFiles } from './long-files.ts'

/**
 * Sounds and videos that one can see: waveforms, filmstrips, and a part chosen on them. Our panel alone draws them,
 * whatever ComfyUI's page is around it.
 */

let folder = ''
test.beforeAll(() => {
  folder = longFiles()
})
const thePanel = inOnePage()

/**
 * Watches the tasks of our own code from now on. Returns the longest one, in ms, and 50 ms on this machine as busy as
 * it is: that much longer than at its best a piece of work takes.
 */
async function watchTasks(
  panel: Panel,
): Promise<() => Promise<{ longest: number; limit: number }>> {
  await panel.page.evaluate(() => {
    const seen = { longest: 0, best: Infinity, worst: 0 }
    const observer = new PerformanceObserver((list) => {
      for (const { scripts } of list.getEntries() as unknown as Frame[])
        for (const { sourceURL, duration } of scripts)
          if (sourceURL.includes('ltx-aio')) seen.longest = Math.max(seen.longest, duration)
    })
    observer.observe({ type: 'long-animation-frame' })
    const timer = setInterval(() => {
      const started = performance.now()
      for (let n = 0, sum = 0; n < 1e6; n++) sum += Math.sqrt(n)
      const took = performance.now() - started
      seen.best = Math.min(seen.best, took)
      seen.worst = Math.max(seen.worst, took)
    }, 100)
    const stop = (): void => {
      observer.disconnect()
      clearInterval(timer)
    }
    Object.assign(window, { seenTasks: { seen, stop } })
  })
  return () =>
    panel.page.evaluate(() => {
      const { seen, stop } = (window as never as { seenTasks: Watch }).seenTasks
      stop()
      const { longest, best, worst } = seen
      return { longest, limit: 50 * Math.max(1, worst / best) }
    })
}
interface Watch {
  readonly seen: { readonly longest: number; readonly best: number; readonly worst: number }
  readonly stop: () => void
}
/** A long animation frame, as far as it is read. */
interface Frame {
  readonly scripts: readonly { readonly sourceURL: string; readonly duration: number }[]
}

/** Chooses a file, in place of what an earlier test may have left there. */
async function give(panel: Panel, label: string, file: string): Promise<void> {
  const remove = panel.slot(label).getByRole('button', { name: /^Remove/ })
  if (await remove.isVisible()) await remove.click()
  await panel.root.getByLabel(`File for ${label}`).setInputFiles(join(folder, file))
  await expect(panel.slot(label).locator('.ltx-file-name')).toBeVisible({ timeout: 120_000 })
}

for (const file of ['long.wav', 'long.mp3', 'long.m4a', 'long.ogg'])
  test(`twenty minutes of ${file} are drawn without a long task, and a part is chosen`, async () => {
    const panel = thePanel()
    const { root, page } = panel
    await panel.choose('Audio')
    await panel.number('Length', 10)
    const tasks = await watchTasks(panel)
    await give(panel, 'Audio', file)
    const whole = root.locator('.ltx-span-whole .ltx-wave-shape')
    // seven seconds of a tone, three of silence, to the end
    await expect
      .poll(async () => (await whole.getAttribute('d'))?.match(/L(\d+)/g)?.length ?? 0)
      .toBeGreaterThan(500)
    await expect.poll(() => whole.getAttribute('d')).toMatch(/L(?:119[6-9]|120\d)/)
    const close = root.locator('.ltx-span-track .ltx-wave-shape')
    await expect.poll(() => heights(close)).toEqual({ tone: true, silence: true })

    const part = root.getByRole('slider', { name: 'The part' })
    const box = (await root.locator('.ltx-span-whole').boundingBox())!
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(part).toHaveAttribute('aria-valuenow', /^59\d/)
    await expect(part).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(root.getByRole('spinbutton', { name: 'Start at' })).toHaveValue('1')
    const { longest, limit } = await tasks()
    expect(longest).toBeLessThan(limit)
  })

for (const file of ['long.mp4', 'long.webm'])
  test(`twenty minutes of ${file} are drawn without a long task, and in and out are chosen`, async () => {
    const panel = thePanel()
    const { root, page } = panel
    await panel.choose('Style')
    const tasks = await watchTasks(panel)
    await give(panel, 'Video', file)
    const images = root.locator('.ltx-span-whole .ltx-film-image img')
    const places = root.locator('.ltx-span-whole .ltx-film-image')
    await expect.poll(() => places.count()).toBeGreaterThan(2)
    await expect.poll(async () => (await images.count()) - (await places.count())).toBe(0)
    // from black to white
    const last = await images.last().evaluate(brightness)
    expect(await images.first().evaluate(brightness)).toBeLessThan(60)
    expect(last).toBeGreaterThan(190)
    const start = root.getByRole('slider', { name: 'Start', exact: true })
    await root.getByRole('slider', { name: 'The part' }).focus()
    await page.keyboard.press('PageUp')
    await start.focus()
    await page.keyboard.press('ArrowRight')
    await expect(start).not.toHaveAttribute('aria-valuenow', '0')
    const { longest, limit } = await tasks()
    expect(longest).toBeLessThan(limit)
  })

/** Whether the drawing reaches far, and also nearly nothing. */
async function heights(shape: Locator) {
  const path = (await shape.getAttribute('d')) ?? ''
  const values = [...path.matchAll(/ (-?\d+)/g)].map(([, y]) => Math.abs(Number(y)))
  return { tone: values.some((y) => y > 50), silence: values.some((y) => y < 3) }
}

async function brightness(image: SVGElement | HTMLElement): Promise<number> {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d')!
  await (image as HTMLImageElement).decode()
  context.drawImage(image as HTMLImageElement, 0, 0, 1, 1)
  return context.getImageData(0, 0, 1, 1).data[0] ?? 0
}
