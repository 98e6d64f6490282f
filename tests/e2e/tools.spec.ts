import { expect, test } from './fixtures.ts'

// drawn by our panel alone, whatever ComfyUI's page is around it
test('a tool is chosen, gets its prompt around one’s own words, and makes a video of the size it says @once', async ({
  panel,
}) => {
  const { root } = panel
  await panel.open()
  await panel.choose('Tools')
  await panel.give('Video', 'source.mp4')
  await panel.write('a red kite over dunes')
  await panel.pick('Tool', 'Add water')
  await root.getByRole('button', { name: 'Write the prompt for this tool' }).click()
  const prompt = root.getByRole('textbox', { name: 'Prompt', exact: true })
  await expect(prompt).toHaveValue(/ADD WATER a red kite over dunes\.$/)

  await panel.pick('Tool', 'Detailer ×2')
  await root.getByRole('button', { name: 'Write the prompt for this tool' }).click()
  await expect(prompt).toHaveValue('a red kite over dunes.')
  await panel.number('Length', 0.4)
  await expect.poll(() => panel.announced()).toMatchObject({ width: 512, height: 512, frames: 9 })
  await expect(panel.generate()).toBeEnabled()
  await panel.generate().click()
  const made = await panel.video()
  // a recording has the size that it was recorded with
  if (process.env['LTX_AIO_RECORDED'] === '1') return
  await expect
    .poll(() => made.evaluate((video: HTMLVideoElement) => [video.videoWidth, video.videoHeight]))
    .toEqual([512, 512])
})
