import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { comfyNeeded } from '../../web/src/core/family/family.ts'
import { headersOf } from '../../web/src/core/files/facts.ts'
import { mismatchesIn } from '../../web/src/core/files/matching.ts'
import type { ModeId, PresetId, SettledForm } from '../../web/src/core/form/form.ts'
import { stageOf } from '../../web/src/core/graph/nodes.ts'
import { modes } from '../../web/src/modes/index.ts'
import { ltx25 } from '../../web/src/families/ltx-2.5/index.ts'
import { type Client, clientOf, type Run } from './client.ts'
import { compareSound, inspect, makeSamples, samplesFolder } from './samples.ts'

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
