import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, PresetId } from '../../web/src/core/form/form.ts'
import { newRecord } from '../../web/src/core/history/record.ts'
import { splitPath } from '../../web/src/core/naming/naming.ts'
import { runName } from '../../web/src/core/prompt/fill.ts'
import { jobFile } from '../../web/src/studio/ledger/ledger.ts'
import { isVideo } from '../../web/src/core/jobs/job.ts'
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

  /** Runs a form and compares its file with what was announced. */
  async function make(
    mode: ModeId,
    values: Parameters<Client['requestOf']>[1],
    naming?: Parameters<Client['run']>[1],
  ) {
    const { request, plan } = await client.requestOf(mode, values)
    const run = await client.run(request, naming)
    const { state } = run.job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    const file = await client.download(state.file)
    const measured = inspect(file)
    const { width, height, frames } = plan.saved
    expect(measured).toMatchObject({ width, height, frames })
    expect(measured.fps).toBeCloseTo(plan.fps, 2)
    return { request, plan, run, file, measured, saved: state.file }
  }

  const combinations = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
    ltx23.presets[modes[mode].presets].map(({ id }) => [mode, id] as [ModeId, PresetId]),
  )

  test.each(combinations)(
    '%s with %s saves one video as announced, with sound',
    async (mode, preset) => {
      // a separate seed: an earlier draft would have left its first pass in the cache
      const seed = combinations.findIndex(([m, p]) => m === mode && p === preset)
      const { request, plan, run, file, measured, saved } = await make(mode, { preset, seed })
      expect(saved).toMatchObject({ type: 'output', subfolder: 'video/LTX_AIO' })
      expect(saved.filename).toMatch(new RegExp(`^${mode}_2026-11-23_[0-9a-f]{8}_00001_\\.mp4$`))
      const savedEvents = run.events.filter(
        (event) =>
          event.type === 'job' &&
          event.event.type === 'saved' &&
          // a draft saves its first pass as well
          event.event.files.some(isVideo),
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

  test('audio with a later start is heard from there', async () => {
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

  test('style without control follows the frames themselves, and keeps the video’s sound', async () => {
    const { file, plan } = await make('style', { control: 'none' })
    expect(
      compareSound(file, join(samplesFolder, 'clip.mp4'), 0, plan.seconds).correlation,
    ).toBeGreaterThanOrEqual(0.95)
  })

  test('style takes a style image in both passes', async () => {
    await make('style', { control: 'none', image: 'first.png', preset: 'quality' })
  })

  test('style runs at the frame rate of an NTSC video and ends with it', async () => {
    const { plan } = await make('style', {
      control: 'none',
      video: 'ntsc.mp4',
      seconds: 20,
      preset: 'draft',
    })
    expect([plan.fps, plan.frames]).toEqual([expect.closeTo(29.97, 2), 33])
  })

  test('style starts at the given time in the video', async () => {
    const { plan } = await make('style', {
      control: 'none',
      videoStart: 0.5,
      seconds: 10,
      preset: 'draft',
    })
    expect(plan.frames).toBe(25)
  })

  test('style makes sound for a silent video', async () => {
    const { measured } = await make('style', {
      control: 'none',
      video: 'silent.mp4',
      sound: 'generated',
    })
    expect(measured.sound?.seconds).toBeGreaterThan(0.5)
  })

  test('an image with another aspect ratio is fitted with bars', async () => {
    await make('i2v', { image: 'tall.png', fit: 'pad', preset: 'draft' })
  })

  test('a draft with a LoRA from a sub-folder, saved in a folder and under a name of the user’s, is deleted there alone', async () => {
    const loras = [{ name: 'tiny-style.safetensors', strength: 0.7, on: true }]
    const naming = { videoFolder: 'kites/%date:yyyy/MM%', videoName: '%prompt% %width%' }
    const { run, saved } = await make('t2v', { loras, preset: 'draft' }, naming)
    expect(run.executed).toContain('lora_user_1')
    const { id } = run.job
    const path = `kites/2026/11/a-red-kite-over-dunes 128_${id.slice(0, 8)}`
    const { folder, name } = splitPath(path)
    const filename = `${name}_00001_.mp4`
    expect({ ...saved, subfolder: saved.subfolder.replaceAll('\\', '/') }).toEqual({
      filename,
      subfolder: folder,
      type: 'output',
    })
    const passes = async () => (await client.shim.latents())?.drafts ?? 0
    const kept = await passes()
    await expect(client.shim.removeOutput(filename, folder)).rejects.toMatchObject({
      code: 'not_yours',
    })
    await client.download(saved)
    const record = newRecord(run.job, runName(modes.t2v, id, '2026-11-23'))
    await client.post(`/userdata/${encodeURIComponent(jobFile(id))}`, { ...record, path })
    expect(await client.shim.removeOutput(filename, folder)).toEqual(true)
    await expect(client.download(saved)).rejects.toThrow('404')
    expect(await passes()).toBe(kept - 1)
    expect(await client.shim.removeOutput(filename, folder)).toEqual(false)
  })

  test('another strength of a LoRA in the second pass changes that pass alone', async () => {
    const row = { name: 'tiny-style.safetensors', strength: 0.7, on: true }
    const values = { preset: 'fast', seed: 31 }
    const first = await make('t2v', { ...values, loras: [{ ...row, second: 0 }] })
    expect(first.run.executed).toEqual(
      expect.arrayContaining(['lora_user_1', 'lora_user_1_second', 'sample_1', 'sample_2']),
    )
    const { run } = await make('t2v', { ...values, loras: [{ ...row, second: 1.5 }] })
    expect(run.executed).toEqual(expect.arrayContaining(['lora_user_1_second', 'sample_2', 'save']))
    for (const node of ['lora_user_1', 'sample_1']) expect(run.executed).not.toContain(node)
  })

  test('low VRAM makes the same video', async () => {
    await make('t2v', { lowVram: true, width: 256, height: 320 })
  })

  test('repeating the same settings never returns an old file', async () => {
    const { request, saved } = await make('t2v', { preset: 'draft', seed: 11 })
    const again = await client.run(request)
    if (again.job.state.status !== 'completed') throw new Error(JSON.stringify(again.job.state))
    expect(again.executed.toSorted()).toEqual(['keep_sound', 'keep_video', 'save'])
    expect(again.job.state.file.filename).not.toBe(saved.filename)
    expect(inspect(await client.download(again.job.state.file)).frames).toBe(25)
  })
})
