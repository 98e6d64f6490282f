import { basename, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { SettledForm } from '../../web/src/core/form/form.ts'
import { isLink } from '../../web/src/core/graph/template.ts'
import { type Client, clientOf } from './client.ts'
import {
  compareSound,
  inspect,
  keptFrames,
  makeSamples,
  sameSamples,
  samplesFolder,
  seamOf,
} from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('an extended video, made by a real ComfyUI,', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  /** Extends a video, and measures what goes into the file and the file. */
  async function extended(video: string, values: Partial<SettledForm>) {
    const size = { aspect: 'auto', scale: null } as const
    const { request, plan } = await client.requestOf('extend', {
      video,
      seconds: 1,
      ...size,
      ...values,
    })
    const { prompt } = await client.fitted(request, 'name')
    const audio = prompt['video']?.inputs['audio']
    if (!isLink(audio)) throw new Error('the file has no sound')
    const given = request.direction === 'after' ? 'sound_src' : 'sound_long'
    const sensed = await sense(client, request, {
      frames: { node: 'LtxSenseFrames', from: ['joined', 0] },
      source: { node: 'LtxSenseFrames', from: ['video_parts', 0] },
      sound: { node: 'LtxSenseSound', from: audio },
      cut: { node: 'LtxSenseSound', from: ['joined_sound', 0] },
      given: { node: 'LtxSenseSound', from: [given, 0] },
      latent: { node: 'LtxSenseLatent', from: ['enc_audio', 0] },
    })
    const run = await client.run(request)
    const { state } = run.job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    const file = await client.download(state.file)
    return { request, plan, file, sensed, prompt }
  }

  const sources = ['source.mp4', 'odd.mp4', 'ntsc-mono.mp4', 'mute.mp4', 'fast.mp4']
  const sides = ['after', 'before'] as const
  const presets = ['draft', 'quality'] as const
  const cases = [
    ...sources.flatMap((video) =>
      sides.map((direction) => ({ video, direction, preset: 'balanced' })),
    ),
    ...presets.flatMap((preset) =>
      sides.map((direction) => ({ video: 'source.mp4', direction, preset })),
    ),
  ]

  test.each(cases)('$video, $direction, $preset', async ({ video, direction, preset }) => {
    const { request, plan, file, sensed, prompt } = await extended(video, { direction, preset })
    const { extension, saved, fps } = plan
    if (!extension || !request.source) throw new Error('it extends nothing')
    const { frames: given } = request.source
    const { added } = extension
    const start = direction === 'after' ? 0 : added
    // a mask of another height would be blurred where the known part ends
    expect(sensed.latent.shape[2]).toBe(prompt['ones']?.inputs['height'])

    // the frames: all of the source, to the last bit, and as many new ones as said
    expect(sensed.frames.shape.slice(0, 3)).toEqual([given + added, saved.height, saved.width])
    expect(sensed.source.hashes).toHaveLength(given)
    expect(sensed.frames.hashes.slice(start, start + given)).toEqual(sensed.source.hashes)
    const fresh = sensed.frames.hashes.filter((_, n) => n < start || n >= start + given)
    expect(fresh).toHaveLength(added)
    expect(new Set(fresh).size).toBe(added)

    // the sound: the source's samples as they are, in their place
    const { rates, counts } = sameSamples(sensed.sound.file, sensed.given.file, 0)
    const [rate] = rates
    expect(rate).toBe(48000)
    const seamAt = (direction === 'after' ? given : added) / fps
    const givenAt = direction === 'after' ? 0 : counts[0] - counts[1]
    // the tiny model's sound is raised from 16 to 48 kHz: three samples in one
    expect(Math.abs(givenAt - (start / fps) * rate)).toBeLessThanOrEqual(2)
    const same = sameSamples(sensed.sound.file, sensed.given.file, givenAt)
    console.log(video, direction, preset, JSON.stringify({ same, plan: saved }))
    expect(same.equal).toBe(same.compared)
    const kept = Math.round((given / fps) * rate)
    expect(same.compared).toBeGreaterThanOrEqual(kept - 2)
    const wanted = ((given + added) / fps) * rate
    expect(same.counts[0]).toBeGreaterThanOrEqual(Math.floor(wanted))

    // the new sound takes up where the source's is; 16 bits are rounded
    expect(Math.max(...same.step)).toBeLessThanOrEqual(1)
    // no click, before and after AAC
    const before = seamOf(sensed.cut.file, seamAt)
    const mended = seamOf(sensed.sound.file, seamAt)
    const heard = seamOf(file, seamAt)
    console.log('seam', JSON.stringify({ before, mended, heard }))
    expect(mended.jump).toBeLessThanOrEqual(mended.threshold)
    expect(heard.jump).toBeLessThanOrEqual(heard.threshold)

    // the file
    const measured = inspect(file)
    expect(measured).toMatchObject({
      width: saved.width,
      height: saved.height,
      frames: given + added,
    })
    expect(measured.fps).toBeCloseTo(fps, 2)
    expect(Math.abs((measured.tracks.audio ?? 0) - saved.seconds)).toBeLessThan(0.002)
    expect(Math.abs((measured.tracks.video ?? 0) - saved.seconds)).toBeLessThan(0.002)
    const pictures = keptFrames(file, join(samplesFolder, video), start)
    console.log('psnr', JSON.stringify(pictures))
    expect(pictures.frames).toEqual([given, given])
    expect(pictures.min).toBeGreaterThanOrEqual(40)
    expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)
    if (video === 'source.mp4') {
      const sound = compareSound(file, join(samplesFolder, video), 0, given / fps)
      console.log('sound', JSON.stringify(sound))
      if (direction === 'after') expect(Math.abs(sound.offset)).toBeLessThan(0.001)
      else expect(sound.offset).toBeCloseTo(added / fps, 2)
    }
  })

  /** Runs a form and returns its file. */
  async function made(values: Partial<SettledForm>) {
    const size = { aspect: 'auto', scale: null, seconds: 1 } as const
    const { request, plan } = await client.requestOf('extend', { ...size, ...values })
    const run = await client.run(request)
    const { state } = run.job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    return { request, plan, file: await client.download(state.file) }
  }

  test('can be extended again, and again at its beginning', async () => {
    const first = await made({ video: 'source.mp4' })
    const second = await made({ video: basename(first.file), preset: 'draft' })
    const third = await made({
      video: basename(second.file),
      preset: 'draft',
      direction: 'before',
    })
    expect(first.plan.saved.frames).toBe(33 + 24)
    expect(second.request.source?.frames).toBe(33 + 24)
    expect(second.plan.saved.frames).toBe(33 + 24 + 24)
    expect(third.plan.saved.frames).toBe(33 + 24 + 24 + 25)
    // no longer than the first: what is sampled is the context and what is added
    expect(second.plan.frames).toBe(first.plan.frames)
    expect(inspect(third.file).frames).toBe(33 + 24 + 24 + 25)
    const kept = keptFrames(third.file, join(samplesFolder, 'source.mp4'), 25)
    console.log('third generation', JSON.stringify(kept))
    // ComfyUI encodes them again each time: 43 dB once, 37.4 dB measured after three times on 0.33.0
    expect(kept.min).toBeGreaterThanOrEqual(36)
  })

  test.each(['after', 'before'] as const)(
    '%s, is saved without the source if asked',
    async (direction) => {
      const { plan, file } = await made({ video: 'odd.mp4', direction, saves: 'new' })
      const { frames, width, height, seconds } = plan.saved
      expect(frames).toBe(plan.extension?.added)
      const measured = inspect(file)
      expect(measured).toMatchObject({ frames, width, height })
      expect(Math.abs((measured.tracks.audio ?? 0) - seconds)).toBeLessThan(0.002)
    },
  )

  test.each([9, 49] as const)('takes a context of %i frames', async (context) => {
    const { plan, file } = await made({ video: 'fast.mp4', context, preset: 'draft' })
    expect(plan.extension?.context).toBe(context)
    expect(inspect(file).frames).toBe(plan.saved.frames)
  })
})
