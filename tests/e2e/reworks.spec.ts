import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordOf } from '../fakes/records.ts'
import { requestOf } from '../fakes/requests.ts'
import { inspect, samplesFolder } from '../comfyui/samples.ts'
import { expect, type Panel, test } from './fixtures.ts'

/** Finished videos made smoother and joined, on the real ComfyUI. */

const file = { filename: 'rework_source_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }

/** Opens the panel with a finished video in its records and on the disk. */
async function openWithVideo(panel: Panel): Promise<void> {
  const form = new FormData()
  form.append('image', new Blob([readFileSync(join(samplesFolder, 'source.mp4'))]), file.filename)
  form.append('subfolder', file.subfolder)
  form.append('type', file.type)
  form.append('overwrite', 'true')
  await fetch(`${panel.url}/api/upload/image`, { method: 'POST', body: form })
  const size = { aspect: 'custom', width: 256, height: 256 } as const
  const record = {
    ...recordOf('source', {
      request: requestOf('t2v', { prompt: 'a red kite', seconds: 33 / 24, ...size }),
      state: { status: 'completed', file, milliseconds: 1000 },
    }),
    createdAt: Date.now(),
  }
  const path = encodeURIComponent('ltx_aio/jobs/source.json')
  await fetch(`${panel.url}/api/userdata/${path}`, { method: 'POST', body: JSON.stringify(record) })
  await panel.open()
}

// @once: our own menu, and prompts that the real server runs in the tests of tests/comfyui, too
test('a video is made smoother and joined by keyboard, and leads back to its settings @once', async ({
  panel,
}) => {
  test.skip(process.env['LTX_AIO_RECORDED'] === '1', 'it was not recorded')
  const { page, root } = panel
  await openWithVideo(panel)
  const row = root.getByRole('toolbar', { name: 'Next steps for this video' }).first()
  await row.getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Enter')
  await expect(root.getByRole('menuitem', { name: 'Larger: 512×512' })).toBeVisible()
  await expect(root.getByRole('menuitem', { name: 'Smoother: 48 fps' })).toBeFocused()
  await page.keyboard.press('Enter')

  const facts = root.locator('.ltx-viewer .ltx-result-facts')
  await expect(facts).toContainText('Smoother · 256×256 · 48 fps · 1.38 s', { timeout: 60_000 })
  const smooth = await newest(panel, 'smooth.mp4')
  expect(smooth).toMatchObject({ frames: 66, fps: 48, width: 256, height: 256 })

  await panel.write('something else')
  await root.getByRole('tab', { name: 'History' }).click()
  await root.locator('.ltx-tile-button').first().click()
  const from = root.getByRole('region', { name: 'Made from' })
  await expect(from).toContainText('256×256, 33 frames at 24 fps')
  await from.getByRole('button', { name: /^Use settings/ }).click()
  await expect(root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue('a red kite')

  // both in one, by keyboard: the rate is the first one's
  await root.getByRole('tab', { name: 'History' }).click()
  await root.getByRole('button', { name: 'Back', exact: false }).first().click()
  for (const box of await root.getByRole('checkbox', { name: 'Choose a red kite' }).all())
    await box.click({ force: true })
  await root.getByRole('button', { name: 'Join 2 videos…' }).focus()
  await page.keyboard.press('Enter')
  const sheet = root.getByRole('region', { name: 'Join videos' })
  await expect(sheet).toContainText('48 fps, played at 24')
  await expect(sheet).toContainText('2 videos, 2.75 s, 256×256, 24 fps')
  await sheet.locator('[data-rove="handle"]').last().focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(sheet).toContainText('2 videos, 2.75 s, 256×256, 48 fps')
  await sheet.getByRole('button', { name: 'Join 2 videos' }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await root.getByRole('tab', { name: /^Create/ }).click()
  await expect(facts).toContainText('Joined · 256×256 · 48 fps · 2.75 s', { timeout: 60_000 })
  expect(await newest(panel, 'joined.mp4')).toMatchObject({ frames: 132, fps: 48 })
})

/** What is in the newest result's file. */
async function newest(panel: Panel, name: string): Promise<ReturnType<typeof inspect>> {
  const source = await (await panel.video()).getAttribute('src')
  const path = test.info().outputPath(name)
  const answer = await panel.page.request.get(new URL(source ?? '', panel.url).href)
  writeFileSync(path, await answer.body())
  return inspect(path)
}
