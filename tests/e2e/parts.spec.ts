import { expect, test } from './fixtures.ts'

// drawn by our panel alone; the real server joins two minutes of speech in tests/comfyui
test('a sound that is too long becomes parts and one video, by keyboard @once', async ({
  panel,
}) => {
  test.skip(process.env['LTX_AIO_RECORDED'] === '1', 'it was not recorded')
  test.setTimeout(240_000)
  const { page, root } = panel
  await panel.open()
  await panel.choose('Audio')
  await panel.give('Audio', 'speech.wav')
  await panel.makeSmall(1)
  await panel.number('Frame rate', 8)
  await panel.preset('Draft')
  await panel.write('a man speaks')
  await root.getByRole('button', { name: 'Use all of it, in about 3 parts' }).focus()
  await page.keyboard.press('Enter')

  // the parts that go on from the first, and the run that joins all
  const rows = root.locator('.ltx-run')
  await expect(rows).toHaveCount(3)
  const more = root.getByRole('button', { name: '+ 1 more' })
  if (await more.isVisible()) await more.press('Enter')
  await expect(rows.filter({ hasText: 'Joined' })).toContainText('after its parts')
  const facts = root.locator('.ltx-viewer .ltx-result-facts')
  await expect(facts).toContainText(/Joined · .* 8 fps/, { timeout: 180_000 })
  await expect(rows).toHaveCount(0)
  const batch = root.getByRole('region', { name: /^Batch of 4/ })
  await expect(batch).toContainText('4 videos')
  // what was made of the others is the first of them
  await expect(batch.locator('[data-poster]').first()).toHaveAttribute('aria-current', 'true')
})
