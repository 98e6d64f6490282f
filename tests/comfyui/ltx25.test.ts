import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { comfyNeeded } from '../../web/src/core/family/family.ts'
import { headersOf } from '../../web/src/core/files/facts.ts'
import { mismatchesIn } from '../../web/src/core/files/matching.ts'
import type { ModeId, PresetId, SettledForm } from '../../web/src/core/form/form.ts'
import { stageOf } from '../../web/src/core/graph/nodes.ts'
import { modes } from '../../web/src/modes/index.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx25 } from '../../web/src/families/ltx-2.5/index.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { choicesOf } from '../../web/src/core/files/choices.ts'
import { type Client, clientOf, nameOf, type Run } from './client.ts'
import { createStudio } from '../../web/src/studio/studio.ts'
import { memoryStorage } from '../../web/src/studio/world/storage.ts'
import { nodeWorld } from '../fakes/node-world.ts'
import { realComfy } from '../queue/real.ts'
import { alike, compareSound, inspect, makeSamples, samplesFolder } from './samples.ts'

const url = inject('comfyUrl')
const needed = comfyNeeded(ltx25, inject('comfyVersion'))

describe.runIf(needed)('on a ComfyUI that is too old for LTX-2.5', () => {
  test('the family says which one it needs', () => {
    expect(needed).toBe('0.32.0')
  })
})

describe.skipIf(!url || needed)('LTX-2.5 on a real ComfyUI', () => {
  let client: Client
  let last: Run | undefined
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '', ltx25)
  })

  /** Runs a form and compares its file with what was announced. */
  async function make(mode: ModeId, values: Partial<SettledForm>) {
    // its decoder takes longer than all the rest
    const smallest = { width: 128, height: 128, control: 'none' } as const
    const { request, plan } = await client.requestOf(mode, { ...smallest, ...values })
    const run = await client.run(request)
    const { state } = run.job
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    const file = await client.download(state.file)
    const measured = inspect(file)
    const { width, height, frames } = plan.saved
    expect(measured).toMatchObject({ width, height, frames })
    expect(measured.fps).toBeCloseTo(plan.fps, 2)
    expect(measured.sound).not.toBeNull()
    return { request, plan, run, file, measured }
  }

  const combinations = (Object.keys(ltx25.graphs) as ModeId[]).flatMap((mode) =>
    ltx25.presets[modes[mode].presets].map(({ id }) => [mode, id] as [ModeId, PresetId]),
  )

  test.each(combinations)('%s with %s saves one video as announced', async (mode, preset) => {
    // a separate seed: an earlier draft would have left its first pass in the cache
    const seed = combinations.findIndex(([m, p]) => m === mode && p === preset)
    const { request, plan, run, file, measured } = await make(mode, { preset, seed })
    expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)

    if (modes[mode].lengthFrom === 'audio' || mode === 'style') {
      const given = mode === 'style' ? 'clip.mp4' : 'speech.wav'
      const heard = compareSound(file, join(samplesFolder, given), 0, plan.seconds)
      expect(heard.correlation).toBeGreaterThanOrEqual(0.95)
      expect(Math.abs(heard.offset)).toBeLessThan(0.025)
    }

    // whichever mode was before it, and whichever preset
    const had = new Set(last ? [...last.cached, ...last.executed] : [])
    expect(executedOf(run, 'load').filter((node) => had.has(node))).toEqual([])
    last = run
  })

  test.each<[ModeId, PresetId]>([
    ['t2v', 'balanced'],
    ['keyframe', 'balanced'],
    ['style', 'quality'],
  ])('a draft of %s is finished with %s without its first pass', async (mode, preset) => {
    await make(mode, { seed: 400, preset: 'draft' })
    const { run } = await make(mode, { seed: 400, preset })
    expect(executedOf(run, 'encode', 'image', 'video', 'latent', 'diffuse_1')).toEqual([])
    expect(run.executed).toContain('sample_2')
  })

  describe('a length that the model chooses', () => {
    const open = { lengthByModel: true, width: 128, height: 128 } as const

    async function made(request: Request, draft?: string) {
      const run = await client.run(request, undefined, draft === undefined ? {} : { draft })
      const { state } = run.job
      if (state.status !== 'completed') throw new Error(JSON.stringify(state))
      return { run, ...inspect(await client.download(state.file)) }
    }

    test.each<ModeId>(['t2v', 'i2v'])('is that of picture and sound in %s', async (mode) => {
      const { request, plan } = await client.requestOf(mode, { ...open, seconds: 10, seed: 600 })
      const { run, frames, sound } = await made(request)
      expect(run.job.nodes).toContain('predicted_length')
      // by the tiny duration head, about 1.6 s
      expect(frames % 8).toBe(1)
      expect(frames).toBeGreaterThan(25)
      expect(frames).toBeLessThan(plan.frames / 2)
      expect(sound?.seconds).toBeCloseTo(frames / 24, 1)
      expect(Number(sound?.seconds)).toBeGreaterThan(frames / 24 - 0.002)
    })

    test('is at most that of the form', async () => {
      const { request, plan } = await client.requestOf('t2v', { ...open, seconds: 1, seed: 601 })
      expect(plan.frames).toBe(25)
      expect((await made(request)).frames).toBe(25)
    })

    test('of a draft is that of the finished video', async () => {
      const values = { ...open, seconds: 10, seed: 602 }
      const draft = await client.requestOf('t2v', { ...values, preset: 'draft' })
      const first = await made(draft.request)
      const { request } = await client.requestOf('t2v', { ...values, preset: 'balanced' })
      const finished = await made(request, nameOf(request, first.run.job.id))
      expect(finished.frames).toBe(first.frames)
      expect(finished.run.job.nodes).toContain('draft_video')
      expect(finished.run.job.nodes).not.toContain('predicted_length')
    })

    test('is read from the video into the record of the run', async () => {
      const comfy = realComfy(url ?? '', randomUUID())
      const [storage, look] = [memoryStorage(), async () => null]
      const studio = createStudio({ comfy, storage, world: nodeWorld, families, look })
      onTestFinished(() => {
        studio.dispose()
        comfy.close()
      })
      await studio.server.refresh()
      const form = { ...open, mode: 't2v', preset: 'draft', aspect: 'custom', seconds: 10 } as const
      studio.edit({ ...form, family: ltx25.id, prompt: 'a red kite', seed: 603 })
      await studio.runs.generate()
      const run = () =>
        studio.jobs.list.value.find(({ request }) => request.prompt === 'a red kite')
      await vi.waitFor(() => expect(run()?.request.chosenFrames).toBeGreaterThan(25), {
        timeout: 120_000,
        interval: 200,
      })
      const { state, request } = run()!
      if (state.status !== 'completed') throw new Error(JSON.stringify(state))
      expect(inspect(await client.download(state.file)).frames).toBe(request.chosenFrames)
    })
  })

  test('both video VAEs are offered and decode, each its own way', async () => {
    const files = ['ltx-2.5-video-vae-bf16.safetensors', 'ltx-2.5-video-vae-conv-bf16.safetensors']
    const { request } = await client.requestOf('t2v')
    const { prompt } = await client.fitted(request, 'files')
    const headers = headersOf((await client.shim.headers()) ?? [])
    const offered = choicesOf('videoVae', ltx25, headers, await client.nodeDefs(prompt))
    const here = offered.filter(({ installed }) => installed).map(({ file }) => file)
    expect(here).toEqual(expect.arrayContaining(files))
    expect(here).not.toContain('pixel_space')
    const [diffusion, convolutional] = files.map((videoVae) => ({
      seed: 700,
      models: { videoVae },
    }))
    const one = await make('i2v', diffusion ?? {})
    const other = await make('i2v', convolutional ?? {})
    expect(alike(one.file, other.file).video).toBeLessThan(40)
  })

  test('lip sync takes guidance between sound and picture', async () => {
    const { run } = await make('lipsync', { seed: 500, preset: 'draft', syncGuidance: 3 })
    expect(run.executed).toContain('modality')
  })

  test.each<[role: string, file: string]>([
    ['textEncoder', 'gemma_3_12B_it_fp4_mixed.safetensors'],
    ['transformer', 'ltx-2.3-22b-dev_transformer_only_bf16.safetensors'],
  ])('a %s of LTX-2.3 is refused, with the one to take', async (role, file) => {
    const { request } = await client.requestOf('t2v', { models: { [role]: file } })
    const { prompt } = await client.fitted(request, 'mixed')
    const headers = headersOf((await client.shim.headers()) ?? [])
    const defs = await client.nodeDefs(prompt)
    const found = mismatchesIn(prompt, ltx25, headers, defs, request.models)
    expect(found).toMatchObject([{ code: 'model_mixed', model: { file }, field: 'models' }])
    expect(found[0]?.actions).toMatchObject([{ kind: 'set', values: { models: {} } }])
    const own = await client.fitted({ ...request, models: {} }, 'whole')
    expect(mismatchesIn(own.prompt, ltx25, headers, defs)).toEqual([])
  })
})

/** What a run executed of these stages, according to `execution_cached`. */
function executedOf(run: Run, ...stages: string[]): string[] {
  return run.executed.filter((node) => stages.includes(stageOf(node, ltx25.nodes) ?? ''))
}
