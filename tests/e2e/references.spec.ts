import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { placesOn } from '../../web/src/core/form/sheet.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { inspect } from '../comfyui/samples.ts'
import { expect, type Panel, serverOf, test } from './fixtures.ts'

/** Images of people and things: put on one sheet by the browser, which the real model is then given. */

/** The colour of the nth image, as [red, green, blue]. */
const colourOf = (n: number): [number, number, number] => [
  20 * n + 40,
  240 - 25 * n,
  (97 * n) % 256,
]

/** A PNG of one colour; wide and tall ones take turns. */
async function picture(page: Page, n: number): Promise<Buffer> {
  const url = await page.evaluate(
    ([colour, width, height]) => {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      const context = canvas.getContext('2d')!
      context.fillStyle = colour
      context.fillRect(0, 0, width, height)
      return canvas.toDataURL('image/png')
    },
    [`rgb(${colourOf(n).join()})`, n % 2 ? 96 : 160, n % 2 ? 160 : 96] as const,
  )
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}

async function addImages(panel: Panel, from: number, to: number): Promise<void> {
  const files = []
  for (let n = from; n < to; n++)
    files.push({
      name: `cast-${n}.png`,
      mimeType: 'image/png',
      buffer: await picture(panel.page, n),
    })
  const box = panel.root.locator('[data-field="references"]')
  await box.locator('input[type="file"]').setInputFiles(files)
  await expect(box.locator('[data-place]')).toHaveCount(to)
}

/** The prompt that ComfyUI ran for this text, as its history has it. */
async function promptOf({ page, url }: Panel, text: string): Promise<ApiPrompt> {
  const history = (await (await page.request.get(`${url}/history?max_items=20`)).json()) as Record<
    string,
    { readonly prompt: readonly [number, string, ApiPrompt] }
  >
  const found = Object.values(history).find(({ prompt }) =>
    JSON.stringify(prompt[2]).includes(text),
  )
  if (!found) throw new Error(`ComfyUI ran nothing for “${text}”`)
  return found.prompt[2]
}

function inputUrl({ url }: Panel, name: string): string {
  const [filename = '', ...folders] = name.split('/').toReversed()
  const subfolder = folders.toReversed().join('/')
  return `${url}/view?${new URLSearchParams({ filename, subfolder, type: 'input' }).toString()}`
}

/** Size of an image, and its colour at these points. */
function look(
  page: Page,
  url: string,
  points: readonly (readonly [number, number])[],
): Promise<{ size: number[]; colours: number[][] }> {
  return page.evaluate(
    async ([from, at]) => {
      const bitmap = await createImageBitmap(await (await fetch(from)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const colours = at.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3))
      return { size: [bitmap.width, bitmap.height], colours }
    },
    [url, points] as const,
  )
}

/** What ComfyUI makes of the sheet before the model gets it: the size of each frame. */
async function framesOf(panel: Panel, { sheet_image, sheet_frames }: ApiPrompt): Promise<string[]> {
  const { page, url } = panel
  const seen = { class_type: 'PreviewImage', inputs: { images: ['sheet_frames', 0] } }
  const prompt = { sheet_image, sheet_frames, seen }
  const queued = await page.request.post(`${url}/prompt`, { data: { prompt } })
  const { prompt_id: id } = (await queued.json()) as { prompt_id: string }
  type Shown = { outputs: { seen: { images: Record<string, string>[] } } }
  let shown: Shown | undefined
  await expect
    .poll(async () => {
      const answer = await page.request.get(`${url}/history/${id}`)
      shown = ((await answer.json()) as Record<string, Shown>)[id]
      return shown
    })
    .toBeDefined()
  return Promise.all(
    (shown?.outputs.seen.images ?? []).map(async (image) => {
      const query = new URLSearchParams(image).toString()
      return (await look(page, `${url}/view?${query}`, [])).size.join('×')
    }),
  )
}

// the sheet is drawn by our panel alone, whatever ComfyUI's page is around it
test(
  'one, two and nine images are put on a sheet, which guides the video',
  { tag: '@once' },
  async ({ panel, frontend }) => {
    test.skip(process.env['LTX_AIO_RECORDED'] === '1', 'was not recorded')
    serverOf(frontend)
    const { root, page, url } = panel
    await panel.open()
    await panel.makeSmall(0.4)
    await root.getByText('Reference images', { exact: true }).first().click()
    const results = panel.results()
    let before = ''
    let there = 0
    for (const count of [1, 2, 9]) {
      await addImages(panel, there, count)
      there = count
      const text = `a cast of ${count} on a stage`
      await panel.write(text)
      // until the sheet is uploaded, it is missing
      await expect(panel.generate()).toBeEnabled()
      const made = await panel.announced()
      await panel.generate().click()
      await expect
        .poll(() => results.first().getAttribute('src'), { timeout: 120_000 })
        .not.toBe(before || null)
      const video = await panel.video()
      before = (await video.getAttribute('src')) ?? ''

      const prompt = await promptOf(panel, text)
      const size = [made.width, made.height]
      const points = placesOn(made, count).map(
        ({ x, y, width, height }) =>
          [Math.floor(x + width / 2), Math.floor(y + height / 2)] as const,
      )
      const sheet = inputUrl(panel, String(prompt['sheet_image']?.inputs['image']))
      expect(await look(page, sheet, points)).toEqual({
        size,
        colours: points.map((_, n) => colourOf(n)),
      })
      expect(await framesOf(panel, prompt)).toEqual(Array(made.frames).fill(size.join('×')))
      // and that is what guides the run
      expect(prompt['ic_guide']?.inputs).toMatchObject({ image: ['sheet_frames', 0], frame_idx: 0 })
      expect(prompt['av_1']?.inputs['video_latent']).toEqual(['ic_guide', 2])
      expect(prompt['guider_1']?.inputs['positive']).toEqual(['ic_guide', 0])

      const file = test.info().outputPath(`cast-${count}.mp4`)
      writeFileSync(file, await (await page.request.get(new URL(before, url).href)).body())
      const { frames, width, height } = inspect(file)
      expect({ frames, width, height }).toEqual({
        frames: made.frames,
        width: made.width,
        height: made.height,
      })
    }
    await expect(root.getByRole('button', { name: 'Add images' })).toHaveCount(0)
  },
)
