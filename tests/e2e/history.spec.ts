import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { requestOf } from '../fakes/requests.ts'
import { recordOf } from '../fakes/records.ts'
import { samplesFolder } from '../comfyui/samples.ts'
import { expect, type Panel, test } from './fixtures.ts'

/** History on a real server: its videos, the page of a run, and what is done with several runs. */

const count = 5
const fileOf = (n: number) => ({
  filename: `i2v_2026-11-23_0a1b2c3${n}_00001_.mp4`,
  subfolder: 'video/LTX_AIO',
  type: 'output',
})

/** Puts a sample into a folder of ComfyUI's, as an upload does. */
async function put(
  { url }: Panel,
  sample: string,
  { filename, subfolder, type }: ReturnType<typeof fileOf>,
): Promise<void> {
  const form = new FormData()
  form.append('image', new Blob([readFileSync(join(samplesFolder, sample))]), filename)
  form.append('subfolder', subfolder)
  form.append('type', type)
  form.append('overwrite', 'true')
  expect((await fetch(`${url}/api/upload/image`, { method: 'POST', body: form })).status).toBe(200)
}

/** Opens History with finished runs of Image to video, the second and third of them a batch, and a failed one. */
async function openHistory(panel: Panel): Promise<void> {
  await put(panel, 'first.png', { filename: 'history.png', subfolder: 'e2e', type: 'input' })
  for (let n = 0; n < count; n++) await put(panel, 'clip.mp4', fileOf(n))
  const records = Array.from({ length: count + 1 }, (_, n) => ({
    ...recordOf(`history-${n}`, {
      request: {
        ...requestOf('i2v', { prompt: `kite ${n}`, preset: n < 2 ? 'draft' : 'balanced' }),
        image: 'e2e/history.png',
        seed: 1000 + n,
      },
      state:
        n < count
          ? { status: 'completed', file: fileOf(n), milliseconds: 1000 }
          : { status: 'failed', problems: [] },
      createdAt: Date.now() - n * 1000,
    }),
    ...(n === 1 || n === 2 ? { batch: { id: 'e2e', index: 2 - n, count: 2 } } : {}),
  }))
  for (const record of records) {
    const path = encodeURIComponent(`ltx_aio/jobs/${record.id}.json`)
    const body = JSON.stringify(record)
    const answer = await fetch(`${panel.url}/api/userdata/${path}`, { method: 'POST', body })
    expect(answer.status).toBe(200)
  }
  await panel.open()
  await panel.root.getByRole('tab', { name: 'History' }).click()
  await expect(tiles(panel)).toHaveCount(count - 1)
}

const tiles = ({ root }: Panel): Locator => root.locator('.ltx-tile-button')
const run = ({ root }: Panel): Locator => root.getByRole('article', { name: 'Run' })
const isThere = async ({ url }: Panel, n: number): Promise<boolean> =>
  (await fetch(`${url}/api/view?${new URLSearchParams(fileOf(n)).toString()}`)).ok

// History and a run's page are ours alone
test(
  'the page of a run shows its inputs, and the arrow keys go through the list',
  { tag: '@once' },
  async ({ panel }) => {
    await openHistory(panel)
    const { page, root } = panel
    await tiles(panel).first().click()
    await expect(run(panel)).toBeFocused()
    for (const [place, prompt] of ['kite 0', 'kite 2', 'kite 1', 'kite 3'].entries()) {
      await expect(run(panel)).toContainText(`${place + 1} of ${count}`)
      await expect(run(panel)).toContainText(prompt)
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Escape')
    await expect(tiles(panel).last()).toBeFocused()
    await tiles(panel).first().click()
    const picture = run(panel).locator('.ltx-input-card img')
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await run(panel)
      .getByRole('button', { name: /^First frame history.png/ })
      .click()
    await expect(root.getByRole('tab', { name: /^Create/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(panel.slot('First frame').locator('.ltx-file-name')).toContainText('history.png')
  },
)

test(
  'several runs are deleted with their files, and are back with one undo',
  { tag: '@once' },
  async ({ panel }) => {
    await openHistory(panel)
    const { page, root } = panel
    await tiles(panel).first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowRight')
    const bar = root.getByRole('toolbar', { name: 'Chosen runs' })
    await expect(bar).toContainText('3 chosen')
    await page.keyboard.press('Delete')
    await expect(tiles(panel)).toHaveCount(2)
    await root.getByRole('button', { name: 'Undo' }).click()
    await expect(tiles(panel)).toHaveCount(count - 1)
    // and again with their files
    await tiles(panel).first().focus()
    await page.keyboard.press('Control+a')
    await expect(bar).toContainText(`${count} chosen`)
    await page.keyboard.press('Delete')
    await root.getByRole('button', { name: 'Delete the files too' }).click()
    await root.getByRole('button', { name: 'Undo' }).click()
    await expect(tiles(panel)).toHaveCount(count - 1)
    expect(await isThere(panel, 0)).toBe(true)
    await tiles(panel).first().focus()
    await page.keyboard.press('Delete')
    await root.getByRole('button', { name: 'Delete the file too' }).click()
    await root.getByRole('button', { name: 'Delete now' }).click()
    await expect.poll(() => isThere(panel, 0)).toBe(false)
    expect(await isThere(panel, 1)).toBe(true)
  },
)

test('a video plays on hover, and an input of a run is dragged to the canvas', async ({
  panel,
}) => {
  await openHistory(panel)
  const { page, root } = panel
  const video = root.locator('.ltx-tile video').first()
  const isPaused = () => video.evaluate((player: HTMLVideoElement) => player.paused)
  await expect
    .poll(() => video.evaluate((player: HTMLVideoElement) => player.readyState))
    .toBeGreaterThan(0)
  expect(await isPaused()).toBe(true)
  await tiles(panel).first().hover()
  await expect.poll(isPaused).toBe(false)
  await tiles(panel).first().click()
  type Host = {
    comfyAPI: { app: { app: { graph: { nodes: { type: string }[]; clear(): void } } } }
  }
  await page.evaluate(() => (window as never as Host).comfyAPI.app.app.graph.clear())
  const card = run(panel).locator('.ltx-input-card').first()
  await card.scrollIntoViewIfNeeded()
  const box = (await card.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(1000, 500, { steps: 8 })
  await page.mouse.move(1002, 502)
  await page.mouse.up()
  const types = () =>
    page.evaluate(() =>
      (window as never as Host).comfyAPI.app.app.graph.nodes.map(({ type }) => type),
    )
  await expect.poll(types).toContain('LoadImage')
})
