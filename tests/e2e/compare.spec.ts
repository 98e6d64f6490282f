import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { samplesFolder } from '../comfyui/samples.ts'
import { recordOf } from '../fakes/records.ts'
import { requestOf } from '../fakes/requests.ts'
import { expect, type Panel, test } from './fixtures.ts'

/** Two results in step, in the real frontend and with real files. */

const comparison = ({ root }: Panel): Locator =>
  root.getByRole('region', { name: 'Comparison of two results' })

/** The differences of the two videos' times while both play, for this long. */
function gaps(place: Locator, milliseconds: number): Promise<number[]> {
  return place.evaluate(async (section, time) => {
    const [a, b] = ['a', 'b'].map((side) =>
      section.querySelector<HTMLVideoElement>(`[data-side="${side}"] > video`)!,
    ) as [HTMLVideoElement, HTMLVideoElement]
    const found: number[] = []
    const until = performance.now() + time
    while (performance.now() < until) {
      await new Promise((done) => requestAnimationFrame(done))
      if (!a.paused && !b.paused && !a.seeking && !b.seeking)
        found.push(Math.abs(a.currentTime - b.currentTime))
    }
    return found
  }, milliseconds)
}

test('two seeds are compared in step, and the better one is kept', async ({ panel }) => {
  const { page, root } = panel
  await panel.open()
  await panel.write('a red kite over dunes')
  await panel.makeSmall()
  await panel.generate().click()
  await panel.video()
  await panel.generate().click()
  await expect(root.locator('.ltx-strip .ltx-poster')).toHaveCount(2, { timeout: 180_000 })

  // by keyboard: the first C marks the result, the second compares it with the other one
  const verbs = root.locator('.ltx-viewer').getByRole('toolbar').first()
  await verbs.getByRole('button', { name: 'New seed' }).focus()
  await page.keyboard.press('c')
  const line = root.getByRole('region', { name: 'Comparison', exact: true })
  await expect(line).toContainText('with:')
  await line
    .getByRole('button', { name: /^Seed / })
    .first()
    .click()

  const place = comparison(panel)
  await expect(place.locator('video')).toHaveCount(2)
  await expect
    .poll(() =>
      place
        .locator('video')
        .evaluateAll((all: HTMLVideoElement[]) => all.every(({ paused }) => !paused)),
    )
    .toBe(true)
  const found = await gaps(place, 5000)
  expect(found.length).toBeGreaterThan(20)
  // in-step.test.ts holds every moment to a frame; here two browsers share the machine
  const far = found.filter((gap) => gap > 1 / 24)
  expect(far.length / found.length).toBeLessThan(0.25)
  // nothing but the seed differs
  await expect(place.getByRole('rowheader')).toHaveText(['Seed'])

  const divider = place.getByRole('slider', { name: 'Divider between A and B' })
  await divider.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', '5')
  const box = (await place.locator('.ltx-duel-stage').boundingBox())!
  await page.mouse.move(box.x + box.width * 0.05, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(divider).toHaveAttribute('aria-valuenow', /^(69|70|71)$/)

  await place.getByRole('button', { name: 'Keep B, hide A' }).click()
  await expect(place).toHaveCount(0)
  const removal = root.getByRole('region', { name: 'Last removal' })
  await expect(removal).toContainText('Kept as a favourite')
  await removal.getByRole('button', { name: 'Undo' }).click()
  await expect(removal).toHaveCount(0)
  await expect(root.locator('.ltx-viewer video')).toBeVisible()
})

// the comparison itself is seen in both frontends above
test(
  'runs of History are compared, and Escape goes back to them',
  { tag: '@once' },
  async ({ panel }) => {
    const { page, root, url } = panel
    for (const [n, sample] of ['clip.mp4', 'clip.mp4'].entries()) {
      const file = {
        filename: `compare_${n}_00001_.mp4`,
        subfolder: 'video/LTX_AIO',
        type: 'output',
      }
      const form = new FormData()
      form.append('image', new Blob([readFileSync(join(samplesFolder, sample))]), file.filename)
      form.append('subfolder', file.subfolder)
      form.append('type', file.type)
      form.append('overwrite', 'true')
      expect((await fetch(`${url}/api/upload/image`, { method: 'POST', body: form })).ok).toBe(true)
      const record = {
        ...recordOf(`compare${n}`, {
          request: requestOf('t2v', { prompt: `a red kite, take ${n}`, seed: n + 1 }),
          state: { status: 'completed', file, milliseconds: 1000 },
        }),
        createdAt: Date.now() - n,
      }
      const path = encodeURIComponent(`ltx_aio/jobs/compare${n}.json`)
      const body = JSON.stringify(record)
      expect((await fetch(`${url}/api/userdata/${path}`, { method: 'POST', body })).ok).toBe(true)
    }
    await panel.open()
    await root.getByRole('tab', { name: 'History' }).click()
    const tiles = root.locator('.ltx-tile')
    await expect(tiles).toHaveCount(2)
    await tiles.first().locator('button').first().click()
    const detail = root.getByRole('article', { name: 'Run', exact: true })
    await detail.getByRole('button', { name: 'More' }).click()
    await root.getByRole('menuitem', { name: 'Compare', exact: true }).click()
    const line = root.getByRole('region', { name: 'Comparison', exact: true })
    await line.getByRole('button', { name: /^Seed / }).click()
    await expect(comparison(panel).getByRole('rowheader')).toHaveText(['Prompt', 'Seed'])
    await page.keyboard.press('Escape')
    await expect(comparison(panel)).toHaveCount(0)
    await expect(root.getByRole('tab', { name: 'History' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  },
)
