import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { requestOf } from '../fakes/requests.ts'
import { recordOf } from '../fakes/records.ts'
import { samplesFolder } from '../comfyui/samples.ts'
import { expect, type Panel, test } from './fixtures.ts'

/** What is done with a result, by mouse, by keyboard and by drag; and with files of ComfyUI's canvas. */

const video = {
  filename: 't2v_2026-11-23_1a2b3c4d_00001_.mp4',
  subfolder: 'video/LTX_AIO',
  type: 'output',
}
const still = 't2v_2026-11-23_1a2b3c4d_00001__frame_'

/** Puts a sample into a folder of ComfyUI's, as an upload does. */
async function put(
  { url }: Panel,
  sample: string,
  { filename, subfolder, type }: typeof video,
): Promise<void> {
  const form = new FormData()
  form.append('image', new Blob([readFileSync(join(samplesFolder, sample))]), filename)
  form.append('subfolder', subfolder)
  form.append('type', type)
  form.append('overwrite', 'true')
  expect((await fetch(`${url}/api/upload/image`, { method: 'POST', body: form })).status).toBe(200)
}

/** Opens the panel with a finished draft in its records and its video on the disk. */
async function openWithResult(panel: Panel): Promise<void> {
  await put(panel, 'clip.mp4', video)
  const record = {
    ...recordOf('result', {
      request: requestOf('t2v', { preset: 'draft', prompt: 'a red kite' }),
      state: { status: 'completed', file: video, milliseconds: 1000 },
    }),
    createdAt: Date.now(),
  }
  const path = encodeURIComponent('ltx_aio/jobs/result.json')
  const body = JSON.stringify(record)
  expect((await fetch(`${panel.url}/api/userdata/${path}`, { method: 'POST', body })).status).toBe(
    200,
  )
  await panel.open()
  await expect(
    panel.root.getByRole('toolbar', { name: 'Next steps for this video' }).first(),
  ).toBeVisible()
}

const isThere = async ({ url }: Panel): Promise<boolean> =>
  (await fetch(`${url}/api/view?${new URLSearchParams(video).toString()}`)).ok

const row = ({ root }: Panel): Locator =>
  root.getByRole('toolbar', { name: 'Next steps for this video' }).first()
const item = ({ root }: Panel, name: string): Locator =>
  root.getByRole('menuitem', { name, exact: true })
const fileIn = (panel: Panel, slot: string): Locator => panel.slot(slot).locator('.ltx-file-name')

// our own menus, and a frame that our backend cuts
test('an exact frame goes into another mode by mouse, and undo takes it back @once', async ({
  panel,
}) => {
  await openWithResult(panel)
  await row(panel).getByRole('button', { name: 'Use as' }).click()
  await panel.root.getByRole('menuitemradio', { name: 'First frame' }).click()
  await item(panel, 'First frame of Image to video').click()
  await expect(fileIn(panel, 'First frame')).toHaveText(`${still}0.png`)
  // the pixels of the file, at its full size, from the server
  const size = await panel
    .slot('First frame')
    .locator('img')
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    })
  const own = await panel.root
    .locator('.ltx-result video')
    .evaluate((player: HTMLVideoElement) => [player.videoWidth, player.videoHeight])
  expect(size).toEqual(own)
  const line = panel.root.getByRole('region', { name: 'Last change to the form' })
  await expect(line).toContainText('is the first frame.')
  await line.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.root.getByRole('radio', { name: 'Text', exact: true })).toBeChecked()
})

// keys in our own row; keyboard.spec and life.spec press keys in ComfyUI's page around it
test('the row and its menus work by keyboard alone', { tag: '@once' }, async ({ panel }) => {
  const { page } = panel
  await openWithResult(panel)
  await row(panel).getByRole('button', { name: 'Finish' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(row(panel).getByRole('button', { name: 'New seed' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(panel.root.getByRole('radio', { name: 'Extend', exact: true })).toBeChecked()
  await expect(fileIn(panel, 'Video')).toHaveText(/\.mp4$/)
  await row(panel).getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel.root.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(item(panel, 'Delete file')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row(panel).getByRole('button', { name: 'More' })).toBeFocused()
})

// our own lines, and our backend
test('a deleted file is there until the undo ends', { tag: '@once' }, async ({ panel }) => {
  await openWithResult(panel)
  const line = panel.root.getByRole('region', { name: 'Last removal' })
  await row(panel).getByRole('button', { name: 'More' }).click()
  await item(panel, 'Delete file').click()
  await expect(panel.root.getByRole('toolbar', { name: 'Next steps for this video' })).toHaveCount(
    0,
  )
  expect(await isThere(panel)).toBe(true)
  await line.getByRole('button', { name: 'Undo' }).click()
  await expect(row(panel)).toBeVisible()
  await row(panel).getByRole('button', { name: 'More' }).click()
  await item(panel, 'Delete file').click()
  await line.getByRole('button', { name: 'Delete now' }).click()
  await expect.poll(() => isThere(panel)).toBe(false)
})

// what the browser sends when a page is left
test('a file is deleted when the page is left', { tag: '@once' }, async ({ panel }) => {
  await openWithResult(panel)
  await row(panel).getByRole('button', { name: 'More' }).click()
  await item(panel, 'Delete file').click()
  await expect(panel.root.getByRole('toolbar', { name: 'Next steps for this video' })).toHaveCount(
    0,
  )
  await panel.page.goto('about:blank')
  await expect.poll(() => isThere(panel)).toBe(false)
})

/** Drags with the mouse, slowly enough for the page to see it pass. */
async function drag({ page }: Panel, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = (await from.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.move(to.x + 2, to.y + 2)
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = (await place.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a run of History is dragged over the tab of Create to an input', async ({ panel }) => {
  const { page } = panel
  await openWithResult(panel)
  await panel.choose('First–last')
  await panel.root.getByRole('tab', { name: 'History' }).click()
  const tile = panel.root.locator('.ltx-tile').first()
  await expect(tile).toBeVisible()
  // the tab opens after a moment
  await drag(panel, tile, await middleOf(panel.root.getByRole('tab', { name: /^Create/ })))
  await expect(panel.slot('Last frame')).toBeVisible()
  await expect(panel.root.locator('.ltx-frame')).toHaveAttribute('data-over', 'true')
  await panel.slot('Last frame').scrollIntoViewIfNeeded()
  const { x, y } = await middleOf(panel.slot('Last frame'))
  await page.mouse.move(x, y, { steps: 5 })
  await page.mouse.up()
  await expect(fileIn(panel, 'Last frame')).toHaveText(`${still}0.png`)
})

test('the newest result is dragged to an input, and to the canvas', async ({ panel }) => {
  const { page } = panel
  await openWithResult(panel)
  await panel.choose('Image')
  const player = panel.root.locator('.ltx-viewer video').first()
  await player.scrollIntoViewIfNeeded()
  await drag(panel, player, await middleOf(panel.slot('First frame')))
  await page.mouse.up()
  await expect(fileIn(panel, 'First frame')).toHaveText(new RegExp(`^${still}\\d+\\.png$`))
  type Host = {
    comfyAPI: { app: { app: { graph: { nodes: { type: string }[]; clear(): void } } } }
  }
  await page.evaluate(() => (window as never as Host).comfyAPI.app.app.graph.clear())
  await player.scrollIntoViewIfNeeded()
  await drag(panel, player, { x: 1000, y: 500 })
  await page.mouse.up()
  const types = () =>
    page.evaluate(() =>
      (window as never as Host).comfyAPI.app.app.graph.nodes.map(({ type }) => type),
    )
  await expect.poll(types).toContain('LoadVideo')
})

test('what ComfyUI drags is taken: its Assets, and images of its nodes', async ({ panel }) => {
  const { page } = panel
  const image = { filename: 'verbs.png', subfolder: 'e2e', type: 'input' }
  await put(panel, 'first.png', image)
  await panel.open()
  await panel.choose('Image')
  const data = await page.evaluateHandle((file) => {
    const transfer = new DataTransfer()
    transfer.setData('application/x-comfy-asset-info', JSON.stringify(file))
    const url = new URL(`api/view?${new URLSearchParams(file).toString()}`, location.href)
    transfer.setData('text/uri-list', url.href)
    return transfer
  }, image)
  for (const event of ['dragover', 'drop'])
    await panel.slot('First frame').dispatchEvent(event, { dataTransfer: data })
  await expect(fileIn(panel, 'First frame')).toHaveText('verbs.png')
})

test('a node’s menu sends its file to the panel', async ({ panel }) => {
  const { page } = panel
  const image = { filename: 'sent.png', subfolder: '', type: 'input' }
  await put(panel, 'first.png', image)
  await panel.load()
  type Node = { pos: number[]; size: number[]; widgets: { name: string; value: unknown }[] }
  type Host = {
    LiteGraph: { createNode(type: string): Node }
    comfyAPI: {
      app: {
        app: {
          graph: { add(node: Node): void; clear(): void }
          canvas: {
            ds: { scale: number; offset: number[] }
            setDirty(a: boolean, b: boolean): void
          }
          refreshComboInNodes(): Promise<void>
        }
      }
    }
  }
  const at = await page.evaluate(async () => {
    const { LiteGraph, comfyAPI } = window as never as Host
    const { app } = comfyAPI.app
    app.graph.clear()
    const node = LiteGraph.createNode('LoadImage')
    node.pos = [500, 300]
    app.graph.add(node)
    await app.refreshComboInNodes()
    const widget = node.widgets.find(({ name }) => name === 'image')!
    widget.value = 'sent.png'
    const { scale, offset } = app.canvas.ds
    const box = document.querySelector('#graph-canvas')!.getBoundingClientRect()
    app.canvas.setDirty(true, true)
    return {
      x: box.left + (500 + 60 + offset[0]!) * scale,
      y: box.top + (300 - 12 + offset[1]!) * scale,
    }
  })
  await page.waitForTimeout(500)
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await page.getByText('Send to LTX AIO').first().click()
  await expect(panel.root).toBeVisible()
  const options = panel.root.getByRole('region', { name: 'Options for sent.png' })
  await options.getByRole('button', { name: 'First frame (Image to video)' }).click()
  await expect(fileIn(panel, 'First frame')).toHaveText('sent.png')
})
