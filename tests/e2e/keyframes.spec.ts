import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect, samplesFolder } from '../comfyui/samples.ts'
import { expect, test } from './fixtures.ts'

// the timeline is drawn by our panel alone, whatever ComfyUI's page is around it
test(
  'images on the timeline, by keyboard and by mouse, to a video',
  { tag: '@once' },
  async ({ panel }) => {
    await panel.open()
    await panel.choose('First–last')
    await panel.write('a red kite over dunes')
    await panel.makeSmall()
    await panel.preset('Draft')
    const timeline = panel.slot('Keyframes')
    const files = ['first.png', 'last.png'].map((name) => join(samplesFolder, name))
    await timeline.getByLabel('Choose images or videos for keyframes').setInputFiles(files)
    const keys = timeline.getByRole('slider')
    await expect(keys).toHaveCount(2)

    await keys.first().focus()
    await panel.page.keyboard.press('Home')
    await expect(keys.first()).toHaveAttribute('aria-valuenow', '0')
    const track = (await timeline.locator('.ltx-timeline-track').boundingBox())!
    const grip = (await keys.last().boundingBox())!
    await panel.page.mouse.move(grip.x + grip.width / 2, grip.y + 12)
    await panel.page.mouse.down()
    await panel.page.mouse.move(track.x + track.width * 2, grip.y + 12, { steps: 4 })
    await panel.page.mouse.up()
    await expect(keys.last()).toHaveAttribute('aria-valuenow', '24')

    await panel.generate().click()
    const video = await panel.video()
    const source = new URL((await video.getAttribute('src')) ?? '', panel.url)
    const file = test.info().outputPath('made.mp4')
    writeFileSync(file, await (await panel.page.request.get(source.href)).body())
    expect(inspect(file).frames).toBe(25)
  },
)
