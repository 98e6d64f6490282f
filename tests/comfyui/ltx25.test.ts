import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { comfyNeeded } from '../../web/src/core/family/family.ts'
import { headersOf } from '../../web/src/core/files/facts.ts'
import { mismatchesIn } from '../../web/src/core/files/matching.ts'
import type { ModeId, PresetId, SettledForm } from '../../web/src/core/form/form.ts'
import { stageOf } from '../../web/src/core/graph/nodes.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { loraOfTool, type Tool } from '../../web/src/core/family/tools.ts'
import { toolPrompt } from '../../web/src/core/writing/tool-prompt.ts'
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
import { alike, compareSound, eachFrame, inspect, makeSamples, samplesFolder } from './samples.ts'

const url = inject('comfyUrl')
/** Decibels that a second AAC leaves of a sound. */
const sameSound = 30

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

    const keepsSound = mode === 'style' || mode === 'tool'
    if (modes[mode].lengthFrom === 'audio' || keepsSound) {
      const given = keepsSound ? 'clip.mp4' : 'speech.wav'
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

  describe('tools', () => {
    const { tools = [] } = ltx25
    const kite = (tool: Tool) => toolPrompt('a red kite over dunes', tool, tools)
    const values = (tool: Tool) =>
      ({ tool: tool.id, prompt: kite(tool), video: 'source.mp4', preset: 'draft' }) as const

    test.each(tools)('$id makes a video as announced, with the sound it had', async (tool) => {
      const { request, file, measured } = await make('tool', {
        ...values(tool),
        width: 256,
        height: 256,
        toolStrength: 0.9,
        seconds: 0.7,
        seed: 800,
      })
      expect(measured).toMatchObject({ width: 128, height: 128, frames: 17 })
      const ran = JSON.parse(measured.metadata['prompt'] ?? '{}') as ApiPrompt
      expect(ran['lora_tool']?.inputs).toMatchObject({
        lora_name: loraOfTool(tool, ltx25).file,
        strength_model: 0.9,
      })
      expect(ran['pos']?.inputs['text']).toBe(request.prompt)
      const { sound } = eachFrame(file, join(samplesFolder, 'source.mp4'), 0.3, 0.5)
      for (const decibels of sound) expect(decibels).toBeGreaterThanOrEqual(sameSound)
    })

    test('the pixel upscaler makes a video twice as large', async () => {
      const twice = tools.find(({ enlarges }) => enlarges === 2)
      if (!twice) throw new Error('no tool enlarges')
      const sized = { aspect: 'auto', seconds: 0.4, seed: 801 } as const
      const { request, measured } = await make('tool', { ...values(twice), ...sized })
      expect([request.width, request.height]).toEqual([512, 512])
      // half of that, in a draft
      expect(measured).toMatchObject({ width: 256, height: 256, frames: 9 })
    })

    test('strength changes what is made', async () => {
      const short = { ...values(tools[0]!), seconds: 0.4, seed: 802 }
      const [base, none] = [
        await make('tool', short),
        await make('tool', { ...short, toolStrength: 0 }),
      ]
      expect(alike(base.file, none.file).video).toBeLessThan(60)
    })
  })

  test('a reference sheet guides the first pass, with the LoRA of LTX-2.5', async () => {
    await client.give('first.png')
    const sheet = { file: 'first.png', of: [], width: null, height: null }
    const short = { preset: 'draft', seconds: 0.4, seed: 810 } as const
    const [plain, guided] = [await make('t2v', short), await make('t2v', { ...short, sheet })]
    expect(guided.run.job.nodes).toEqual(expect.arrayContaining(['lora_ref', 'ic_guide', 'crop_1']))
    const ran = JSON.parse(guided.measured.metadata['prompt'] ?? '{}') as ApiPrompt
    expect(ran['lora_ref']?.inputs['lora_name']).toBe(ltx25.roles['referenceLora']?.file)
    expect(alike(plain.file, guided.file).video).toBeLessThan(60)
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
