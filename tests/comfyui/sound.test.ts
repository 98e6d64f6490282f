import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, SettledForm } from '../../web/src/core/form.ts'
import { type Client, clientOf } from './client.ts'
import { compareSound, inspect, makeSamples, samplesFolder, soundSeconds } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('the sound of a run on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  /** What the encoder hears and what goes into the file, of a run of these settings. */
  async function listen(mode: ModeId, values: Partial<SettledForm>) {
    const { request, plan } = await client.requestOf(mode, values)
    const { heard, muxed } = await sense(client, request, {
      heard: { node: 'LtxSenseHeard', from: ['enc_audio', 0] },
      muxed: { node: 'LtxSenseSound', from: ['sound', 0] },
    })
    return { plan, heard: heard.file, muxed: muxed.file }
  }

  const long = join(samplesFolder, 'long.wav')
  const lengths = [0.5, 0.7, 1, 2.5, 4, 5, 10, 20, 41]
  const starts = [0, 0.75, 1.337, 5]
  const cases = lengths.map((seconds, n) => ({ seconds, start: starts[n % starts.length] ?? 0 }))

  test.each([...cases, { seconds: 5, start: 0 }, { seconds: 41, start: 5 }])(
    'of $seconds s from $start s on is heard where it is muxed',
    async ({ seconds, start }) => {
      const { plan, heard, muxed } = await listen('a2v', {
        audio: 'long.wav',
        audioStart: start,
        seconds,
        seed: 900,
      })
      const given = compareSound(heard, long, start, plan.seconds)
      expect(given.correlation).toBeGreaterThan(0.9)
      expect(Math.abs(given.offset)).toBeLessThan(0.001)
      expect(Math.abs(compareSound(heard, muxed, 0, plan.seconds).offset)).toBeLessThan(0.001)
      expect(soundSeconds(heard)).toBeGreaterThanOrEqual(plan.seconds)
      expect(soundSeconds(muxed)).toBeGreaterThanOrEqual(plan.seconds)
    },
  )

  test.each(['lipsync', 'a2v'] as const)(
    '%s hears what is muxed at 30 and 50 fps',
    async (mode) => {
      for (const fps of [30, 50]) {
        const { plan, heard, muxed } = await listen(mode, { audio: 'long.wav', fps, seconds: 3 })
        const given = compareSound(heard, long, 0, plan.seconds)
        expect(Math.abs(given.offset), `${fps} fps`).toBeLessThan(0.001)
        expect(Math.abs(compareSound(heard, muxed, 0, plan.seconds).offset)).toBeLessThan(0.001)
      }
    },
  )

  test.each(['rate8000', 'rate22254', 'rate40000', 'rate48000', 'rate96000', 'mono', 'six'])(
    'a sound like %s.wav is heard where it is muxed',
    async (name) => {
      const { plan, heard, muxed } = await listen('a2v', {
        audio: `${name}.wav`,
        audioStart: 0.5,
        seconds: 2,
      })
      const given = compareSound(heard, long, 0.5, plan.seconds)
      expect(given.correlation).toBeGreaterThan(0.8)
      expect(Math.abs(given.offset)).toBeLessThan(0.001)
      expect(Math.abs(compareSound(heard, muxed, 0, plan.seconds).offset)).toBeLessThan(0.001)
    },
  )

  test('a sound that ends before the picture goes on in silence', async () => {
    const { plan, heard, muxed } = await listen('a2v', { audio: 'short.wav', seconds: 1 })
    expect(Math.abs(compareSound(heard, long, 0, 0.6).offset)).toBeLessThan(0.001)
    for (const file of [heard, muxed])
      expect(soundSeconds(file)).toBeGreaterThanOrEqual(plan.seconds)
  })

  test.each(['rate40000.wav', 'six.wav', 'mono.wav', 'rate96000.wav'])(
    '%s makes a video with its sound',
    async (audio) => {
      const { request, plan } = await client.requestOf('a2v', { audio, preset: 'draft' })
      const { job } = await client.run(request)
      if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
      const file = await client.download(job.state.file)
      const saved = inspect(file)
      expect(saved.frames).toBe(plan.frames)
      expect(saved.sound?.loudness).toBeGreaterThan(0.001)
      const heard = compareSound(file, long, 0, plan.seconds)
      expect(heard.correlation).toBeGreaterThan(0.8)
      expect(Math.abs(heard.offset)).toBeLessThan(0.025)
    },
  )

  test('a video whose sound has a rate that AAC does not know keeps it', async () => {
    const { request, plan } = await client.requestOf('style', {
      video: 'odd-rate.mkv',
      control: 'none',
      preset: 'draft',
    })
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const file = await client.download(job.state.file)
    const kept = compareSound(file, long, 0, plan.seconds)
    expect(kept.correlation).toBeGreaterThan(0.8)
    expect(Math.abs(kept.offset)).toBeLessThan(0.025)
  })

  test.each([
    [9, 24],
    [25, 24],
    [33, 24],
    [41, 24],
    [25, 30],
    [33, 50],
    [49, 60],
  ])('sound that is made is as long as %i frames at %i fps', async (frames, fps) => {
    const { request, plan } = await client.requestOf('t2v', {
      preset: 'draft',
      seconds: frames / fps,
      fps,
      width: 128,
      height: 128,
    })
    expect(plan.frames).toBe(frames)
    const { made } = await sense(client, request, {
      made: { node: 'LtxSenseSound', from: ['decode_audio', 0] },
    })
    const surplus = soundSeconds(made.file) - plan.seconds
    expect(surplus).toBeGreaterThanOrEqual(0)
    expect(surplus).toBeLessThan(0.15)
  })

  test('the file ends with the picture, whatever sound there is over', async () => {
    const { request, plan } = await client.requestOf('t2v', { preset: 'draft', seconds: 33 / 24 })
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const { tracks } = inspect(await client.download(job.state.file))
    expect(tracks.video).toBeCloseTo(plan.seconds, 3)
    // a sample of the slowest vocoder
    expect(Math.abs((tracks.audio ?? 0) - plan.seconds)).toBeLessThan(0.0005)
  })
})
