import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, SettledForm } from '../../web/src/core/form/form.ts'
import { type Client, clientOf } from './client.ts'
import { inspect, makeSamples, pixelsOf } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('the images of a run on a real ComfyUI', () => {
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

  /** What a run makes of an image before the models see it. */
  async function prepared(image: string, values: Partial<SettledForm> = {}) {
    const { request } = await client.requestOf('i2v', { image, ...values })
    const at = request.fit === 'pad' ? 'image_pad' : 'image_fit'
    const { picture } = await sense(client, request, {
      picture: { node: 'LtxSensePictures', from: [at, 0] },
    })
    return { shape: picture.shape, ...pixelsOf(picture.file) }
  }

  test.each(['animation.gif', 'animation.webp', 'animation.png', 'two.png'])(
    'of %s only the first image is used',
    async (image) => {
      const { shape, middle } = await prepared(image)
      expect(shape).toEqual([1, 256, 256, 3])
      // of the first image; with a tolerance for lossy formats and palettes
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

  test('transparent areas become white, and others stay', async () => {
    for (const fit of ['crop', 'pad'] as const) {
      const { corner, middle } = await prepared('cutout.png', { fit })
      expect(corner).toEqual([255, 255, 255])
      expect(middle).toEqual([0, 128, 0])
    }
  })

  test('an image without transparency stays unchanged', async () => {
    // teal
    expect((await prepared('first.png')).middle).toEqual([0, 128, 128])
  })

  test('a crop is of the image as it is seen, turned by its EXIF orientation', async () => {
    const size = { aspect: 'custom', width: 192, height: 320 } as const
    const colours = {
      red: [254, 0, 0],
      lime: [0, 255, 1],
      blue: [0, 0, 254],
      yellow: [255, 255, 0],
    }
    const quarters = Object.entries(colours).map(([name, colour], n) => ({
      name,
      colour,
      crop: { x: n % 2 === 0 ? 0 : 96, y: n < 2 ? 0 : 160, width: 96, height: 160 },
    }))
    for (const { name, colour, crop } of quarters) {
      const { shape, corner, middle } = await prepared('turned.jpg', {
        ...size,
        crops: { 'turned.jpg': crop },
      })
      expect(shape).toEqual([1, 320, 192, 3])
      for (const seen of [corner, middle])
        for (const [at, value] of colour.entries())
          expect(Math.abs((seen[at] ?? -1) - value), `${name} ${seen.join()}`).toBeLessThan(6)
    }
  })

  test('a video starts from a part of a cut-out', async () => {
    const crop = { x: 64, y: 64, width: 128, height: 128 }
    const { corner } = await prepared('cutout.png', { crops: { 'cutout.png': crop } })
    expect(corner).toEqual([0, 128, 0])
    await make('i2v', { image: 'cutout.png', crops: { 'cutout.png': crop }, preset: 'draft' })
  })

  test('a video starts from a cut-out', async () => {
    await make('i2v', { image: 'cutout.png', preset: 'draft' })
  })
})
