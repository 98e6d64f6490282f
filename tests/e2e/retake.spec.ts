import { expect, type Panel, test } from './fixtures.ts'

/** A moment of a video regenerated, twice: by mouse, and by keyboard alone. */

// drawn by our panel alone, whatever ComfyUI's page is around it
test('a moment is chosen on the filmstrip and regenerated, and another of the result @once', async ({
  panel,
}) => {
  const { root, page } = panel
  await panel.open()
  await panel.choose('Retake')
  await panel.give('Video', 'fast.mp4')
  await panel.makeSmall(null)
  await panel.write('he looks up and laughs')

  // by mouse: the end to the left, then the middle to the right
  const [start, part, end] = ['Start', 'The part', 'End'].map((name) =>
    root.getByRole('slider', { name, exact: true }),
  )
  if (!start || !part || !end) throw new Error('three sliders')
  const track = await root.locator('.ltx-span-track').boundingBox()
  if (!track) throw new Error('no filmstrip')
  const { x, y, width, height } = track
  const middle = y + height / 2
  const handle = await end.boundingBox()
  await page.mouse.move((handle?.x ?? 0) + (handle?.width ?? 0) / 2 - 2, middle)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.3, middle, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => valueOf(end)).toBeLessThan(0.6)
  await page.mouse.move(x + width * 0.15, middle)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.5, middle, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => valueOf(start)).toBeGreaterThan(0.3)
  const first = await spanOf(panel)
  expect(first.reduce((sum, frames) => sum + frames, 0)).toBe(90)
  expect(first).toHaveLength(3)
  expect((first[1] ?? 0) % 8).toBe(0)
  expect(first[2]).toBeGreaterThanOrEqual(8)
  // it can be played before it is regenerated
  await root.getByRole('button', { name: 'Play this part' }).click()
  await expect(root.getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
  await root.getByRole('radio', { name: 'Image', exact: true }).last().click()
  await expect(panel.generate()).toBeEnabled()
  await panel.generate().click()
  const made = await panel.video()
  expect(await panel.announced()).toMatchObject({ frames: 90, width: 320, height: 192 })

  // by keyboard alone, from the result on
  const source = await made.getAttribute('src')
  await root.getByRole('button', { name: 'Retake' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(root.locator('.ltx-slots .ltx-file-name')).not.toHaveText(/fast/)
  await expect(part).toBeVisible()
  await part.focus()
  await page.keyboard.press('End')
  // what is left behind it is less than a step
  await expect.poll(async () => (await spanOf(panel))[2] ?? 0).toBeLessThan(8)
  await end.focus()
  await page.keyboard.press('ArrowLeft')
  const second = await spanOf(panel)
  expect(second).not.toEqual(first)
  await root.getByRole('textbox', { name: 'Prompt', exact: true }).focus()
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(() => panel.results().first().getAttribute('src'), {
      timeout: 180_000,
    })
    .not.toBe(source)
})

async function valueOf(slider: import('@playwright/test').Locator): Promise<number> {
  return Number(await slider.getAttribute('aria-valuenow'))
}

/** Frames in front of the span, in it and behind it. */
async function spanOf({ root }: Panel): Promise<number[]> {
  const said = (await root.getByTestId('made').textContent()) ?? ''
  return (/([\d+ ]+) = /.exec(said)?.[1] ?? '').split('+').map(Number)
}
