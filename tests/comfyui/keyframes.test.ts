import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { SettledForm } from '../../web/src/core/form/form.ts'
import { type Client, clientOf } from './client.ts'
import { inspect, makeSamples } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('keyframes, held by a real ComfyUI,', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  const keys = (...frames: number[]): SettledForm['keyframes'] =>
    frames.map((frame, n) => ({
      image: n % 2 ? 'last.png' : 'first.png',
      at: frame / 24,
      strength: null,
    }))

  // first and last frame alone are in modes.test.ts
  test.each([
    ['one alone', 'draft', keys(5), { image: null, lastImage: null }, 1],
    ['three', 'draft', keys(7), {}, 3],
    ['five, one right behind another', 'draft', keys(3, 4, 22), {}, 5],
    ['eight, in both passes', 'balanced', keys(1, 2, 8, 9, 15, 23), {}, 8],
  ] as const)('%s (%s)', async (_, preset, keyframes, ends, count) => {
    const { request, plan } = await client.requestOf('keyframe', {
      preset,
      seconds: 1,
      keyframes: [...keyframes],
      ...ends,
    })
    expect(plan.frames).toBe(25)
    const sensed = await sense(client, request, {
      guided: { node: 'LtxSenseLatent', from: ['split_1', 0] },
      cropped: { node: 'LtxSenseLatent', from: ['crop_1', 2] },
    })
    // a latent for each image behind the four of the frames, all of them cropped
    expect(sensed.guided.shape[2]).toBe(4 + count)
    expect(sensed.cropped.shape[2]).toBe(4)
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    expect(inspect(await client.download(job.state.file))).toMatchObject({ frames: 25 })
  })

  test('a clip and an image, in both passes', async () => {
    const clip = { start: 0.2, seconds: 16 / 24, fps: null }
    const { request } = await client.requestOf('keyframe', {
      seconds: 1,
      image: null,
      lastImage: null,
      keyframes: [...keys(4), { image: 'clip.mp4', at: 9 / 24, strength: null, clip }],
    })
    const sensed = await sense(client, request, {
      // of 30 frames a second, for 24
      frames: { node: 'LtxSenseFrames', from: ['key2_fit', 0] },
      guided: { node: 'LtxSenseLatent', from: ['split_1', 0] },
      cropped: { node: 'LtxSenseLatent', from: ['crop_1', 2] },
      guided2: { node: 'LtxSenseLatent', from: ['split_2', 0] },
      cropped2: { node: 'LtxSenseLatent', from: ['crop_2', 2] },
    })
    // one more than it holds; each is another frame of the file
    expect(sensed.frames.shape).toEqual([17, 256, 256, 3])
    expect(new Set(sensed.frames.hashes).size).toBe(17)
    for (const pass of ['', '2'] as const) {
      // behind the four of the frames, one of the image and two of the clip's sixteen frames
      expect(sensed[`guided${pass}`].shape[2]).toBe(4 + 1 + 2)
      expect(sensed[`cropped${pass}`].shape[2]).toBe(4)
    }
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    expect(inspect(await client.download(job.state.file))).toMatchObject({ frames: 25 })
  })
})
