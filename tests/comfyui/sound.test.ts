import { families } from '../../web/src/families/index.ts'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, SettledForm } from '../../web/src/core/form/form.ts'
import { createShim } from '../../web/src/comfy/shim.ts'
import { annotatedName } from '../../web/src/core/form/held.ts'
import { type Clip, clipOf } from '../../web/src/core/form/rework.ts'
import { soundParts } from '../../web/src/core/form/sound-parts.ts'
import { joinOf, requestFor } from '../../web/src/studio/jobs/parts.ts'
import { type Client, clientOf } from './client.ts'
import {
  compareSound,
  inspect,
  makeSamples,
  joinedSound,
  sameSamples,
  samplesFolder,
  soundSeconds,
} from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('the sound of a run on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  /** What the encoder gets and what goes into the file, for a run with these settings. */
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
    'audio like %s.wav is heard where it is muxed',
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

  test('noise under a voice is heard by the model and is not in the video', async () => {
    const values = { audio: 'long.wav', audioStart: 0.5, seconds: 2 } as const
    const clean = await listen('lipsync', values)
    const noisy = await listen('lipsync', { ...values, noiseBed: true })
    const { equal, compared } = sameSamples(noisy.muxed, clean.muxed, 0)
    expect(compared).toBeGreaterThan(44100)
    expect(equal).toBe(compared)
    // what is heard is another sound, at the same time
    const heard = sameSamples(noisy.heard, clean.heard, 0)
    expect(heard.equal).toBeLessThan(heard.compared / 10)
    const given = compareSound(noisy.heard, long, 0.5, noisy.plan.seconds)
    expect(given.correlation).toBeGreaterThan(0.8)
    expect(Math.abs(given.offset)).toBeLessThan(0.001)
  })

  test('two minutes of speech in parts become one video with all of it, each from the last frame of the one before', async () => {
    // few frames: the sound is what counts, and cuts are up to half a second beside their pauses
    const fps = 8
    const { request, plan } = await client.requestOf('a2v', {
      audio: 'talk.wav',
      fps,
      seconds: 30,
      width: 128,
      height: 128,
      preset: 'draft',
    })
    const shim = createShim((route, init) => fetch(`${url}${route}`, init))
    const never = new AbortController().signal
    const ask = { count: 2, pauses: true } as const
    const pauses = (await shim.peaks('talk.wav', ask, () => undefined, never))?.pauses ?? []
    const lengths = { fps, step: 8, min: 9, max: 993 }
    const parts = soundParts({ start: 0, end: 120 }, lengths, plan.frames, pauses)
    expect(parts.length).toBeGreaterThanOrEqual(4)
    for (const { start } of parts.slice(1))
      expect(pauses.some(([from, to]) => start > from - 0.5 && start < to + 0.5)).toBe(true)
    const made: { file: string; seconds: number }[] = []
    const requests = parts.map((part, index) => requestFor(part, index, request))
    const clips: Clip[] = []
    let image: string | null = null
    for (const [index, part] of parts.entries()) {
      const own = { ...(requests[index] ?? request), ...(image === null ? {} : { image }) }
      const { job } = await client.run(own)
      if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
      const file = await client.download(job.state.file)
      expect(inspect(file).frames).toBe(part.frames)
      made.push({ file, seconds: part.frames / fps })
      const facts = await shim.probe(annotatedName(job.state.file))
      if (facts?.kind === 'video') clips.push(clipOf(job.state.file, `${index}`, facts))
      const last = await shim.takeInput(annotatedName(job.state.file), { frame: -1 })
      image = last?.name ?? null
    }
    const gathered = joinOf(
      requests,
      Array.from(requests, (_, index) => `${index}`),
      families,
    )
    if (!gathered) throw new Error('there is nothing to join')
    // what the parts were to be is what they are
    const { clips: announced } = gathered.rework
    expect(announced.map((clip, at) => ({ ...clip, file: clips[at]?.file }))).toEqual(clips)
    const { job } = await client.run({ ...gathered, rework: { ...gathered.rework, clips } })
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const file = await client.download(job.state.file)
    const all = parts.reduce((sum, { frames }) => sum + frames, 0)
    const { frames, tracks } = inspect(file)
    expect(frames).toBe(all)
    expect(Math.abs((tracks.audio ?? 0) - all / fps)).toBeLessThan(0.002)
    for (const heard of [made, [{ file, seconds: all / fps }]]) {
      const { correlation, offsets, seconds } = joinedSound(join(samplesFolder, 'talk.wav'), heard)
      console.log('two minutes', JSON.stringify({ parts: heard.length, correlation, offsets }))
      expect(seconds).toBeGreaterThanOrEqual(120)
      expect(correlation).toBeGreaterThan(0.99)
      for (const offset of offsets) expect(Math.abs(offset)).toBeLessThan(1 / 60)
    }
  })

  test('audio that ends before the video is padded with silence', async () => {
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

  test('a video keeps sound at a sample rate that AAC doesn’t support', async () => {
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
  ])('generated sound is as long as %i frames at %i fps', async (frames, fps) => {
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

  test('the file ends with the video, even if the sound is longer', async () => {
    const { request, plan } = await client.requestOf('t2v', { preset: 'draft', seconds: 33 / 24 })
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const { tracks } = inspect(await client.download(job.state.file))
    expect(tracks.video).toBeCloseTo(plan.seconds, 3)
    // a sample of the slowest vocoder
    expect(Math.abs((tracks.audio ?? 0) - plan.seconds)).toBeLessThan(0.0005)
  })
})
