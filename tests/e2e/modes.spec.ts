import { writeFileSync } from 'node:fs'
import type { MediaField } from '../../web/src/core/form/form.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { mainInputs } from '../../web/src/core/family/mode.ts'
import { modesOf } from '../../web/src/modes/index.ts'
import { words } from '../../web/src/words/index.ts'
import { inspect } from '../comfyui/samples.ts'
import { expect, inOnePage, type Panel, sourceOf, test } from './fixtures.ts'

/** The canvas as it would be saved, and the images on its nodes. */
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

/** The sample file for each field of the form. */
const fileFor: Readonly<Record<MediaField, string>> = {
  image: 'first.png',
  lastImage: 'last.png',
  audio: 'speech.wav',
  voice: 'speech.wav',
  video: 'clip.mp4',
}

test.describe('one after the other in one page', () => {
  const thePanel = inOnePage()

  for (const own of modesOf(ltx23)) {
    const { id: mode } = own
    test(`${mode}: from a click on its button to a playing video`, async () => {
      const panel = thePanel()
      const results = panel.results()
      const earlier = await sourceOf(results)
      const before = await canvas(panel)
      await panel.choose(words().modes[mode].short)
      for (const { field, words: of } of mainInputs(own))
        await panel.give(words().inputs[of].label, fileFor[field])
      await panel.write('a red kite over dunes')
      await panel.makeSmall()
      const announced = await panel.announced()

      await expect(panel.generate()).toBeEnabled()
      await panel.generate().click()
      await expect.poll(() => sourceOf(results), { timeout: 180_000 }).not.toBe(earlier)
      const video = await panel.video()

      await video.evaluate(async (element: HTMLVideoElement) => {
        element.muted = false
        await element.play()
      })
      await expect
        .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
        .toBeGreaterThan(0.2)
      // what is playing is not replaced by the next result
      await video.evaluate((element: HTMLVideoElement) => element.pause())

      const source = new URL((await video.getAttribute('src')) ?? '', panel.url)
      const file = test.info().outputPath('made.mp4')
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
})

// cards and their buttons are ours alone
test('a draft is finished from its card', { tag: '@once' }, async ({ panel }) => {
  await panel.open()
  await panel.write('a red kite over dunes')
  await panel.makeSmall()
  await panel.preset('Draft')
  expect(await panel.announced()).toMatchObject({ width: 128, height: 128 })
  await panel.generate().click()
  await panel.video()
  await panel.root.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(
    panel.root.getByRole('radiogroup', { name: 'Newest results' }).getByRole('radio'),
  ).toHaveCount(2, { timeout: 90_000 })
  const { videoWidth } = await panel
    .results()
    .first()
    .evaluate(async (video: HTMLVideoElement) => {
      while (video.readyState < 1) await new Promise((wake) => setTimeout(wake, 100))
      return { videoWidth: video.videoWidth }
    })
  expect(videoWidth).toBe(256)
})
