import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, PresetId } from '../../web/src/core/form.ts'
import { modes } from '../../web/src/modes/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { type Client, clientOf } from './client.ts'
import { compareSound, inspect, makeSamples, samplesFolder } from './samples.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  /** Runs a form and measures what it saved against what was announced. */
  async function make(mode: ModeId, values: Parameters<Client['requestOf']>[1]) {
    const { request, plan } = await client.requestOf(mode, values)
    const run = await client.run(request)
    const { state } = run.job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    const file = await client.download(state.file)
    const measured = inspect(file)
    expect(measured).toMatchObject({ ...plan.output, frames: plan.frames })
    expect(measured.fps).toBeCloseTo(plan.fps, 2)
    return { request, plan, run, file, measured, saved: state.file }
  }

  const combinations = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
    ltx23.presets[modes[mode].presets].map(({ id }) => [mode, id] as [ModeId, PresetId]),
  )

  test.each(combinations)(
    '%s with %s saves one video as announced, with sound',
    async (mode, preset) => {
      // a seed of its own, or a draft before would have left its first pass in the cache
      const seed = combinations.findIndex(([m, p]) => m === mode && p === preset)
      const { request, plan, run, file, measured, saved } = await make(mode, { preset, seed })
      expect(saved).toMatchObject({ type: 'output', subfolder: 'video/LTX_AIO' })
      expect(saved.filename).toMatch(new RegExp(`^${mode}_2026-11-23_[0-9a-f]{8}_00001_\\.mp4$`))
      const savedEvents = run.events.filter(
        (event) => event.type === 'job' && event.event.type === 'saved',
      )
      expect(savedEvents).toHaveLength(1)
      expect(measured.sound).not.toBeNull()
      expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)

      if (modes[mode].lengthFrom === 'audio') {
        const heard = compareSound(file, join(samplesFolder, 'speech.wav'), 0, plan.seconds)
        expect(heard.correlation).toBeGreaterThanOrEqual(0.95)
        expect(Math.abs(heard.offset)).toBeLessThan(0.025)
      }

      const fractions = run.progress.map(({ fraction }) => fraction)
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
      expect(run.progress.at(-1)?.stage).toBe('save')
      expect(
        run.progress.some(
          ({ stage, step }) => stage === 'diffuse_1' && step?.max === plan.steps[0],
        ),
      ).toBe(true)
    },
  )

  test('a sound that starts later is heard from there', async () => {
    const { file, plan } = await make('a2v', { audioStart: 0.75, seconds: null })
    expect(plan.frames).toBe(49)
    const heard = compareSound(file, join(samplesFolder, 'speech.wav'), 0.75, 1.75)
    expect(heard.correlation).toBeGreaterThanOrEqual(0.95)
    expect(Math.abs(heard.offset)).toBeLessThan(0.025)
  })

  test('the sound of a video can drive a video', async () => {
    const { file } = await make('a2v', { audio: 'clip.mp4' })
    expect(
      compareSound(file, join(samplesFolder, 'clip.mp4'), 0, 1).correlation,
    ).toBeGreaterThanOrEqual(0.95)
  })

  test('style with no control follows the frames themselves, and keeps the sound of the video', async () => {
    const { file, plan } = await make('style', { control: 'none' })
    expect(
      compareSound(file, join(samplesFolder, 'clip.mp4'), 0, plan.seconds).correlation,
    ).toBeGreaterThanOrEqual(0.95)
  })

  test('style takes a style image in both passes', async () => {
    await make('style', { control: 'none', image: 'first.png', preset: 'quality' })
  })

  test('style runs at the rate of an NTSC video and ends with it', async () => {
    const { plan } = await make('style', {
      control: 'none',
      video: 'ntsc.mp4',
      seconds: 20,
      preset: 'draft',
    })
    expect([plan.fps, plan.frames]).toEqual([expect.closeTo(29.97, 2), 33])
  })

  test('style starts inside the video where it is told to', async () => {
    const { plan } = await make('style', {
      control: 'none',
      videoStart: 0.5,
      seconds: 10,
      preset: 'draft',
    })
    expect(plan.frames).toBe(25)
  })

  test('style invents a sound for a silent video', async () => {
    const { measured } = await make('style', {
      control: 'none',
      video: 'silent.mp4',
      sound: 'generated',
    })
    expect(measured.sound?.seconds).toBeGreaterThan(0.5)
  })

  test('a picture of another shape is fitted in with bars', async () => {
    await make('i2v', { image: 'tall.png', fit: 'pad', preset: 'draft' })
  })

  test('LoRAs in sub-folders are found and applied', async () => {
    const loras = [{ name: 'tiny-style.safetensors', strength: 0.7, on: true }]
    const { run } = await make('t2v', { loras, preset: 'draft' })
    expect(run.executed).toContain('lora_user_1')
  })

  test('low VRAM makes the same video', async () => {
    await make('t2v', { lowVram: true, width: 256, height: 320 })
  })

  test('the same settings again never hand back an old file', async () => {
    const { request, saved } = await make('t2v', { preset: 'draft', seed: 11 })
    const again = await client.run(request)
    if (again.job.state.status !== 'completed') throw new Error(JSON.stringify(again.job.state))
    expect(again.executed).toEqual(['save'])
    expect(again.job.state.file.filename).not.toBe(saved.filename)
    expect(inspect(await client.download(again.job.state.file)).frames).toBe(25)
  })
})
