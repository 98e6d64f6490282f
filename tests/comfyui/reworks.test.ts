import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { createShim } from '../../web/src/comfy/shim.ts'
import { planOf } from '../../web/src/core/family/plan.ts'
import { annotatedName, fileNamed, type ServerFile } from '../../web/src/core/form/held.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { type Clip, clipOf, type ReworkId } from '../../web/src/core/form/rework.ts'
import { standIn } from '../../web/src/core/prompt/needs.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { type Client, clientOf } from './client.ts'
import { compareSound, inspect, makeSamples, sameSamples, samplesFolder } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')

/** Finished videos, made smoother and larger by the real nodes with tiny weights. */
describe.skipIf(!url)('on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  async function clipAt(file: ServerFile): Promise<Clip> {
    const shim = createShim((route, init) => fetch((url ?? '') + route, init))
    const facts = await shim.probe(annotatedName(file))
    if (facts?.kind !== 'video') throw new Error(JSON.stringify(facts))
    return clipOf(file, null, facts)
  }

  async function given(name: string): Promise<Clip> {
    await client.give(name)
    return clipAt(fileNamed(name))
  }

  async function made(id: ReworkId, ...clips: Clip[]) {
    const request: Request = { ...standIn(modes.t2v, ltx23), rework: { id, clips } }
    const { state } = (await client.run(request)).job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    const file = await client.download(state.file)
    const { saved } = planOf(request, modes.t2v, ltx23)
    return { request, saved, file, at: state.file, measured: inspect(file) }
  }

  /** The sound is the source's, in its place, and as long as the picture. */
  function hasSoundOf(source: string, { file, measured, saved }: Awaited<ReturnType<typeof made>>) {
    expect(Math.abs((measured.tracks.audio ?? 0) - saved.seconds)).toBeLessThan(0.002)
    const sound = compareSound(file, join(samplesFolder, source), 0, saved.seconds)
    console.log(source, JSON.stringify({ saved, sound, tracks: measured.tracks }))
    expect(sound.correlation).toBeGreaterThanOrEqual(0.99)
    expect(Math.abs(sound.offset)).toBeLessThan(0.001)
  }

  test.each(['source.mp4', 'fast.mp4', 'mute.mp4'])('%s becomes smoother', async (name) => {
    const clip = await given(name)
    const run = await made('smooth', clip)
    const { measured, saved, request } = run
    expect(saved).toMatchObject({ frames: clip.frames * 2, fps: clip.fps * 2 })
    expect(measured).toMatchObject({
      frames: clip.frames * 2,
      width: clip.width,
      height: clip.height,
    })
    expect(measured.fps).toBeCloseTo(clip.fps * 2, 2)
    expect(Math.abs((measured.tracks.video ?? 0) - clip.frames / clip.fps)).toBeLessThan(0.002)
    expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)
    if (name === 'mute.mp4') expect(measured.tracks.audio).toBeUndefined()
    else hasSoundOf(name, run)

    // every frame of the source is there to the last bit, each before the one that follows it
    const sensed = await sense(client, request, {
      frames: { node: 'LtxSenseFrames', from: ['interpolated', 0] },
      source: { node: 'LtxSenseFrames', from: ['video_parts', 0] },
    })
    expect(sensed.frames.hashes).toHaveLength(clip.frames * 2)
    expect(sensed.frames.hashes.filter((_, n) => n % 2 === 0)).toEqual(sensed.source.hashes)
    expect(sensed.frames.hashes.at(-1)).toBe(sensed.source.hashes.at(-1))
  })

  test('a video of odd size becomes larger, and that one smoother', async () => {
    const large = await made('enlarge', await given('odd.mp4'))
    expect(large.measured).toMatchObject({ width: 500, height: 492, frames: 40, fps: 25 })
    hasSoundOf('odd.mp4', large)

    const clip = await clipAt(large.at)
    expect(clip.file).toMatch(/ \[output\]$/)
    const { measured } = await made('smooth', clip)
    expect(measured).toMatchObject({ width: 500, height: 492, frames: 80, fps: 50 })
  })

  test('three videos of other sizes, rates and sounds become one', async () => {
    const names = ['source.mp4', 'mute.mp4', 'fast.mp4', 'source.mp4'] as const
    const clips = await Promise.all(names.map(given))
    const { request, file, measured, saved } = await made('join', ...clips)
    // 90 frames at 59.94 take as long as 36 at 24
    const counts = [33, 33, 36, 33]
    expect(saved).toEqual({ width: 256, height: 256, frames: 135, fps: 24, seconds: 135 / 24 })
    expect(measured).toMatchObject({ width: 256, height: 256, frames: 135, fps: 24 })
    expect(Math.abs((measured.tracks.audio ?? 0) - 135 / 24)).toBeLessThan(0.002)
    expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)

    const sensed = await sense(client, request, {
      frames: { node: 'LtxSenseFrames', from: ['joined', 0] },
      first: { node: 'LtxSenseFrames', from: ['clip1_parts', 0] },
      second: { node: 'LtxSenseFrames', from: ['clip2_parts', 0] },
      sound: { node: 'LtxSenseSound', from: ['clip4_sum', 0] },
      one: { node: 'LtxSenseSound', from: ['clip1_sound', 0] },
      two: { node: 'LtxSenseSound', from: ['clip2_sound', 0] },
      three: { node: 'LtxSenseSound', from: ['clip3_sound', 0] },
    })
    // clips of the same size and rate are there to the last bit
    const { hashes } = sensed.frames
    expect(hashes).toHaveLength(135)
    expect(hashes.slice(0, 33)).toEqual(sensed.first.hashes)
    expect(hashes.slice(33, 66)).toEqual(sensed.second.hashes)
    expect(hashes.slice(102)).toEqual(sensed.first.hashes)
    expect(new Set(hashes.slice(66, 102)).size).toBe(36)
    // the sound: every sample in its place, silence where there is none
    let at = 0
    for (const [n, sound] of [sensed.one, sensed.two, sensed.three, sensed.one].entries()) {
      const same = sameSamples(sensed.sound.file, sound.file, at)
      expect(same.rates).toEqual([48000, 48000])
      expect([n, same.counts[1]]).toEqual([n, (counts[n] ?? 0) * 2000])
      expect(same.equal).toBe(same.compared)
      at += same.counts[1]
    }
    expect(sameSamples(sensed.sound.file, sensed.sound.file, 0).counts[0]).toBe(135 * 2000)
    // the same, each faded into the next
    const faded = { ...request, rework: { id: 'join' as const, clips, crossfade: 0.5 } }
    const shared = [0, 12, 12, 12]
    const total = 135 - 36
    expect(planOf(faded, modes.t2v, ltx23).saved.frames).toBe(total)
    const fades = await sense(client, faded, {
      frames: { node: 'LtxSenseFrames', from: ['joined', 0] },
      sound: { node: 'LtxSenseSound', from: ['clip4_sum', 0] },
    })
    expect(fades.frames.hashes).toHaveLength(total)
    // frames that no other clip shares are the clip's own, to the last bit
    let [from, own] = [0, 0]
    counts.forEach((count, n) => {
      const [before, after] = [shared[n] ?? 0, shared[n + 1] ?? 0]
      const alone = fades.frames.hashes.slice(from + before, from + count - after)
      expect(alone).toEqual(hashes.slice(own + before, own + count - after))
      from += count - after
      own += count
    })
    expect(new Set([...hashes, ...fades.frames.hashes]).size).toBe(new Set(hashes).size + 36)
    expect(sameSamples(fades.sound.file, fades.sound.file, 0).counts[0]).toBe(total * 2000)
    const start = sameSamples(fades.sound.file, sensed.sound.file, 0)
    expect(start.equal).toBeGreaterThanOrEqual(21 * 2000)
    const heard = compareSound(file, join(samplesFolder, 'source.mp4'), 0, 33 / 24)
    console.log('joined', JSON.stringify({ heard, tracks: measured.tracks }))
    expect(Math.abs(heard.offset) % (102 / 24)).toBeLessThan(0.001)
  })
})
