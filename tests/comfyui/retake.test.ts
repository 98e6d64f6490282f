import { basename, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { SettledForm } from '../../web/src/core/form/form.ts'
import { isLink, type Link } from '../../web/src/core/graph/template.ts'
import { type Client, clientOf } from './client.ts'
import { eachFrame, inspect, makeSamples, sameSamples, samplesFolder, seamOf } from './samples.ts'
import { sense, type Sensor } from './sense.ts'

const url = inject('comfyUrl')

/** Decibels that a second AAC leaves of a sound. */
const sameSound = 30

/** What the file is made of. */
interface Case extends Partial<SettledForm> {
  readonly what: string
  readonly video: string
  /** first frame of the span, and its frames */
  readonly span: readonly [number, number]
}

const cases: readonly Case[] = [
  { what: 'in the middle', video: 'source.mp4', videoStart: 0.375, seconds: 0.7, span: [9, 16] },
  { what: 'from the beginning', video: 'odd.mp4', seconds: 0.4, span: [0, 9] },
  { what: 'to the end', video: 'ntsc-mono.mp4', videoStart: 0.8, seconds: 9, span: [24, 16] },
  { what: 'of a silent video', video: 'mute.mp4', videoStart: 0.46, seconds: 0.3, span: [11, 8] },
  {
    what: 'of a long one, with little context and guidance',
    video: 'fast.mp4',
    videoStart: 0.701,
    seconds: 0.3,
    context: 9,
    preset: 'quality',
    span: [42, 16],
  },
  {
    what: 'with its image alone',
    video: 'source.mp4',
    videoStart: 0.375,
    seconds: 0.7,
    retakes: 'picture',
    span: [9, 16],
  },
  {
    what: 'with its sound alone',
    video: 'source.mp4',
    videoStart: 0.375,
    seconds: 0.7,
    retakes: 'sound',
    span: [9, 16],
  },
  { what: 'that is all of it', video: 'mute.mp4', seconds: 9, retakes: 'both', span: [0, 33] },
]

describe.skipIf(!url)('a moment made anew by a real ComfyUI,', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  async function made(values: Partial<SettledForm>) {
    const size = { aspect: 'auto', scale: null } as const
    const { request, plan } = await client.requestOf('retake', { ...size, ...values })
    const run = await client.run(request)
    const { state } = run.job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    return { request, plan, file: await client.download(state.file) }
  }

  test.each(cases)('$what: $video', async ({ span, video, ...values }) => {
    const { request, plan, file } = await made({ video, ...values })
    const { retake, saved, fps } = plan
    const [start, length] = span
    const end = start + length
    expect(retake).toMatchObject({ start, frames: length })
    const { frames: total } = request.source ?? { frames: 0 }
    const within = (frame: number): boolean => frame >= start && frame < end
    const { retakes } = request

    const { prompt } = await client.fitted(request, 'name')
    const from = (link: unknown): Link => {
      if (!isLink(link)) throw new Error('the file lacks something')
      return link
    }
    const frames = (link: Link): Sensor => ({ node: 'LtxSenseFrames', from: link })
    const sound = (link: Link): Sensor => ({ node: 'LtxSenseSound', from: link })
    const hasSides = retakes !== 'picture'
    const basic = await sense(client, request, {
      frames: frames(from(prompt['video']?.inputs['images'])),
      source: frames(['video_parts', 0]),
      sound: sound(from(prompt['video']?.inputs['audio'])),
      latent: { node: 'LtxSenseLatent', from: ['enc_audio', 0] },
    })
    const sides: Record<string, Sensor> = {
      ...(hasSides && start > 0 ? { before: sound(['sound_before', 0]) } : {}),
      ...(hasSides && end < total ? { after: sound(['sound_after', 0]) } : {}),
      ...(hasSides ? {} : { before: sound(['video_parts', 1]) }),
    }
    const { before, after } =
      Object.keys(sides).length > 0 ? await sense(client, request, sides) : {}
    // a mask of another height would be blurred where the span begins and ends
    expect(basic.latent.shape[2]).toBe(prompt['zeros']?.inputs['height'])

    // the frames outside are the source's, to the last bit
    expect(basic.frames.shape.slice(0, 3)).toEqual([total, saved.height, saved.width])
    const anew = basic.frames.hashes.flatMap((hash, at) =>
      hash === basic.source.hashes[at] ? [] : [at],
    )
    expect(anew).toEqual(
      retakes === 'sound' ? [] : basic.source.hashes.flatMap((_, at) => (within(at) ? [at] : [])),
    )

    // the samples outside are the source's, in their place
    const whole = basic.sound.file
    if (before) {
      const same = sameSamples(whole, before.file, 0)
      expect(same.equal).toBe(same.compared)
      if (!hasSides) expect(same.counts[0]).toBe(same.counts[1])
      else expect(Math.abs(same.counts[1] - (start / fps) * same.rates[1])).toBeLessThanOrEqual(1)
      if (hasSides) expect(same.step[1]).toBeLessThanOrEqual(1)
    }
    if (after) {
      const { counts, rates } = sameSamples(whole, after.file, 0)
      const at = counts[0] - counts[1]
      expect(Math.abs(at - (end / fps) * rates[0])).toBeLessThanOrEqual(0.5)
      const same = sameSamples(whole, after.file, at)
      expect(same.equal).toBe(same.compared)
      expect(same.step[0]).toBeLessThanOrEqual(1)
    }

    // the file
    const measured = inspect(file)
    expect(measured).toMatchObject({
      width: saved.width,
      height: saved.height,
      frames: total,
    })
    expect(measured.fps).toBeCloseTo(fps, 2)
    expect(Math.abs((measured.tracks.video ?? 0) - saved.seconds)).toBeLessThan(0.002)
    if (video !== 'ntsc-mono.mp4' || hasSides)
      expect(Math.abs((measured.tracks.audio ?? 0) - saved.seconds)).toBeLessThan(0.002)
    const given = join(samplesFolder, video)
    const { each, sound: heardAs } = eachFrame(file, given, start / fps, end / fps)
    expect(each).toHaveLength(total)
    const [outside, inside] = [
      each.filter((_, at) => !within(at) || retakes === 'sound'),
      each.filter((_, at) => within(at) && retakes !== 'sound'),
    ]
    const heard = hasSides && start > 0 ? seamOf(file, start / fps) : null
    console.log(
      video,
      JSON.stringify({
        outside: Math.min(...outside),
        inside: Math.max(...inside, 0),
        heard,
        heardAs,
      }),
    )
    for (const decibels of outside) expect(decibels).toBeGreaterThanOrEqual(40)
    for (const decibels of inside) expect(decibels).toBeLessThan(30)
    if (heard) expect(heard.jump).toBeLessThanOrEqual(heard.threshold)
    if (video === 'source.mp4') {
      const [front, middle, behind] = heardAs
      // AAC alone, with the image made anew, leaves as much
      for (const decibels of [front, behind, ...(retakes === 'picture' ? [middle] : [])])
        expect(decibels).toBeGreaterThanOrEqual(sameSound)
      if (retakes !== 'picture') expect(middle).toBeLessThan(3)
    }
    expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)
  })

  test('and another moment of the result', async () => {
    const first = await made({ video: 'source.mp4', videoStart: 0.375, seconds: 0.3 })
    const second = await made({ video: basename(first.file), videoStart: 0.9, seconds: 0.3 })
    expect(second.plan.saved).toEqual(first.plan.saved)
    const { each } = eachFrame(second.file, first.file, 0.9, 1.25)
    const [one, two] = [first.plan.retake, second.plan.retake]
    expect([one?.start, one?.frames, two?.start, two?.frames]).toEqual([9, 8, 22, 8])
    // what the tiny weights make is noise, of which another encoding leaves less
    const calm = each.filter((_, at) => (at < 9 || at >= 17) && (at < 22 || at >= 30))
    for (const decibels of calm) expect(decibels).toBeGreaterThanOrEqual(40)
    for (const decibels of each.slice(22, 30)) expect(decibels).toBeLessThan(30)
  })
})
