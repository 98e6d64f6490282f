import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { ModeId, SettledForm } from '../../web/src/core/form/form.ts'
import { stageOf } from '../../web/src/core/graph/nodes.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { type Client, clientOf, type Run } from './client.ts'
import { makeSamples } from './samples.ts'

const url = inject('comfyUrl')

/** What a run executed of two stages, according to `execution_cached`. */
const executedOf = (run: Run, ...stages: string[]): string[] =>
  run.executed.filter((node) => stages.includes(stageOf(node, ltx23.nodes) ?? ''))

describe.skipIf(!url)('ComfyUI’s cache', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  async function run(mode: ModeId, values: Partial<SettledForm>): Promise<Run> {
    const { request } = await client.requestOf(mode, values)
    const done = await client.run(request)
    expect(done.job.state.status).toBe('completed')
    return done
  }

  test('serves every loader and the text encoding when only the seed changes', async () => {
    await run('i2v', { seed: 100 })
    const second = await run('i2v', { seed: 101 })
    expect(executedOf(second, 'load', 'encode', 'image')).toEqual([])
    expect(second.executed).toContain('sample_1')
  })

  test('serves every loader that the last run had when the mode changes', async () => {
    const modes: ModeId[] = ['t2v', 'i2v', 'lipsync', 'a2v', 'keyframe', 'style', 't2v']
    let last = await run('t2v', { seed: 200 })
    for (const [n, mode] of modes.entries()) {
      const before = new Set([...last.cached, ...last.executed])
      last = await run(mode, { seed: 201 + n, control: 'none' })
      expect(
        executedOf(last, 'load').filter((node) => before.has(node)),
        mode,
      ).toEqual([])
    }
  })

  test('serves every loader when the preset changes', async () => {
    await run('t2v', { seed: 300, preset: 'balanced' })
    for (const preset of ['quality', 'fast', 'draft'] as const)
      expect(executedOf(await run('t2v', { seed: 300, preset }), 'load'), preset).toEqual([])
  })

  test.each<[ModeId, 'balanced' | 'quality']>([
    ['t2v', 'balanced'],
    ['keyframe', 'balanced'],
    ['style', 'quality'],
  ])('serves the whole first pass when a draft of %s is finished with %s', async (mode, preset) => {
    const values = { seed: 400, control: 'none' } as const
    await run(mode, { ...values, preset: 'draft' })
    const finished = await run(mode, { ...values, preset })
    expect(executedOf(finished, 'encode', 'image', 'video', 'latent', 'diffuse_1')).toEqual([])
    expect(finished.executed).toContain('sample_2')
  })
})
