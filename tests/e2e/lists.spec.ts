import { expect, test } from './fixtures.ts'

/** A list of prompts, made for real, chosen from by keys, and gone on with. */

test('a list of prompts becomes one batch, is chosen from by keys, and the chosen are finished', async ({
  panel,
}) => {
  const { root, page } = panel
  await panel.open()
  await panel.preset('Draft')
  await panel.makeSmall(1)
  await root.getByRole('button', { name: 'List', exact: true }).click()
  const prompts = ['a red kite', 'a grey sea', 'a green hill', 'a dark wood']
  await root.getByLabel('Prompts or a table').fill(prompts.join('\n'))
  await expect(panel.generate()).toContainText('Generate × 4')
  await expect(
    root.getByRole('list', { name: 'Videos to queue' }).getByRole('listitem'),
  ).toHaveCount(4)
  await panel.generate().click()

  const card = root.getByRole('region', { name: 'Batch of 4: a red kite' })
  await expect(card).toContainText('4 videos', { timeout: 200_000 })
  const poster = (name: RegExp) => card.getByRole('button', { name })
  for (const [at, prompt] of prompts.entries())
    await expect(poster(new RegExp(`^${at + 1}: seed \\d+: ${prompt}`))).toBeVisible()
  const videos = card.locator('video')
  await card.scrollIntoViewIfNeeded()
  await expect
    .poll(() =>
      videos.evaluateAll((all) => all.filter((one) => !(one as HTMLVideoElement).paused).length),
    )
    .toBe(4)

  await poster(/^1: /).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await expect(poster(/^3: .*, chosen$/)).toBeFocused()
  await expect(card.getByRole('button', { name: 'Finish the 2 chosen' })).toBeVisible()
  await page.keyboard.press('f')

  const finished = root.getByRole('region', { name: 'Batch of 2: a red kite' })
  await expect(finished).toContainText('2 videos', { timeout: 200_000 })
  await expect(finished.getByRole('button', { name: /^2: .*a green hill/ })).toBeVisible()
  // a draft is half as large
  const widths = (of: typeof card) =>
    of.locator('video').evaluateAll((all) => all.map((one) => (one as HTMLVideoElement).videoWidth))
  await expect.poll(() => widths(finished)).toEqual([256, 256])
  // folded, as a newer batch has come
  await expect(card.locator('video')).toHaveCount(0)
  await card.getByRole('button', { name: 'a red kite' }).click()
  await expect.poll(() => widths(card)).toEqual([128, 128, 128, 128])
})
