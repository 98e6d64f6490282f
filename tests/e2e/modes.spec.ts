import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModeId } from '../../web/src/core/form.ts'
import { inspect, samplesFolder } from '../comfyui/samples.ts'
import { expect, type Panel, test } from './fixtures.ts'

/** The canvas as it would be saved, and the pictures that lie on its nodes. */
async function canvas(panel: Panel): Promise<unknown> {
  return panel.page.evaluate(() => {
    const graph = (
      window as never as {
        comfyAPI: {
          app: {
            app: { graph: { serialize(): { nodes: unknown[] }; nodes: { imgs?: unknown[] }[] } }
          }
        }
      }
    ).comfyAPI.app.app.graph
    return {
      nodes: graph.serialize().nodes,
      pictures: graph.nodes.map((node) => node.imgs?.length ?? 0),
    }
  })
}

const given: {
  mode: ModeId
  button: string
  files: [label: string, file: string][]
  setUp?: (panel: Panel) => Promise<void>
}[] = [
  { mode: 't2v', button: 'Text', files: [] },
  { mode: 'a2v', button: 'Audio', files: [['Sound', 'speech.wav']] },
  { mode: 'i2v', button: 'Image', files: [['First frame', 'first.png']] },
  {
    mode: 'lipsync',
    button: 'Lips',
    files: [
      ['Portrait', 'first.png'],
      ['Speech', 'speech.wav'],
    ],
  },
  {
    mode: 'keyframe',
    button: 'First–last',
    files: [
      ['First frame', 'first.png'],
      ['Last frame', 'last.png'],
    ],
  },
  {
    mode: 'style',
    button: 'Style',
    files: [
      ['Video', 'clip.mp4'],
      ['Style image', 'first.png'],
    ],
  },
]

for (const { mode, button, files } of given) {
  test(`${mode}: from a click on the tab to a playing video`, async ({ panel }) => {
    await panel.open()
    const before = await canvas(panel)
    await panel.choose(button)
    for (const [label, file] of files) await panel.give(label, file)
    await panel.write('a red kite over dunes')
    await panel.makeSmall()
    const announced = await panel.announced()

    await expect(panel.generate()).toBeEnabled()
    await panel.generate().click()
    const video = await panel.video()

    await video.evaluate(async (element: HTMLVideoElement) => {
      element.muted = false
      await element.play()
    })
    await expect
      .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
      .toBeGreaterThan(0.2)

    const source = new URL((await video.getAttribute('src')) ?? '', panel.url)
    const file = join(samplesFolder, `e2e-${mode}.mp4`)
    writeFileSync(file, await (await panel.page.request.get(source.href)).body())
    const made = inspect(file)
    expect({ width: made.width, height: made.height, frames: made.frames }).toEqual({
      width: announced.width,
      height: announced.height,
      frames: announced.frames,
    })
    expect(made.fps).toBeCloseTo(announced.fps, 2)
    expect(made.sound).not.toBeNull()

    expect(await canvas(panel), 'our runs leave the canvas alone').toEqual(before)
  })
}

test('a draft is finished from its card', async ({ panel }) => {
  await panel.open()
  await panel.write('a red kite over dunes')
  await panel.makeSmall()
  await panel.preset('Draft')
  expect(await panel.announced()).toMatchObject({ width: 128, height: 128 })
  await panel.generate().click()
  await panel.video()
  await panel.root.getByRole('button', { name: 'Finish' }).click()
  await expect(panel.root.locator('video[src*="type=output"]')).toHaveCount(2, { timeout: 90_000 })
  const { videoWidth } = await panel.root
    .locator('video[src*="type=output"]')
    .first()
    .evaluate(async (video: HTMLVideoElement) => {
      while (video.readyState < 1) await new Promise((wake) => setTimeout(wake, 100))
      return { videoWidth: video.videoWidth }
    })
  expect(videoWidth).toBe(256)
})
