import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, SettledForm } from '../../web/src/core/form.ts'
import { type Client, clientOf } from './client.ts'
import { inspect, makeSamples, pixelsOf } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('the pictures of a run on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  async function make(mode: ModeId, values: Partial<SettledForm>) {
    const { request, plan } = await client.requestOf(mode, values)
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const { frames } = inspect(await client.download(job.state.file))
    expect(frames).toBe(plan.frames)
  }

  /** What a run makes of a picture before the models see it. */
  async function prepared(image: string, values: Partial<SettledForm> = {}) {
    const { request } = await client.requestOf('i2v', { image, ...values })
    const at = request.fit === 'pad' ? 'image_pad' : 'image_fit'
    const { picture } = await sense(client, request, {
      picture: { node: 'LtxSensePictures', from: [at, 0] },
    })
    return { shape: picture.shape, ...pixelsOf(picture.file) }
  }

  test.each(['animation.gif', 'animation.webp', 'animation.png', 'two.png'])(
    'of %s the first is used',
    async (image) => {
      const { shape, middle } = await prepared(image)
      expect(shape).toEqual([1, 256, 256, 3])
      // of the first picture; a tolerance for lossy kinds and palettes
      for (const [at, value] of [0, 255, 40].entries())
        expect(Math.abs((middle[at] ?? -1) - value), `${image} ${middle.join()}`).toBeLessThan(12)
    },
  )

  test.each<[ModeId, number, Partial<SettledForm>]>([
    ['i2v', 1, { image: 'animation.gif' }],
    ['i2v', 3, { image: 'animation.webp' }],
    ['i2v', 3, { image: 'animation.png' }],
    ['lipsync', 1, { image: 'animation.gif' }],
    ['keyframe', 1, { image: 'animation.gif', lastImage: 'animation.png' }],
    ['keyframe', 3, { image: 'animation.webp', lastImage: 'animation.gif' }],
    ['style', 1, { image: 'animation.gif', control: 'none' }],
  ])('%s of %i s starts from an animation', async (mode, seconds, values) => {
    await make(mode, { seconds, preset: 'draft', ...values })
  })

  test('what is transparent is white, and what is not stays', async () => {
    for (const fit of ['crop', 'pad'] as const) {
      const { corner, middle } = await prepared('cutout.png', { fit })
      expect(corner).toEqual([255, 255, 255])
      expect(middle).toEqual([0, 128, 0])
    }
  })

  test('a picture without transparency is not changed', async () => {
    // teal
    expect((await prepared('first.png')).middle).toEqual([0, 128, 128])
  })

  test('a video starts from a cut-out', async () => {
    await make('i2v', { image: 'cutout.png', preset: 'draft' })
  })
})
