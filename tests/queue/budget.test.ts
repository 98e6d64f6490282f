import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import { createChecks, learn } from '../../tools/ltx-aio/checks.ts'
import { parseRequest } from '../../tools/prompt/request.ts'
import { serverAt } from '../../tools/prompt/server.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Bench, newest, openBench, over, probe, stateOf, type Tab, until } from './bench.ts'

const comfy = findComfy()
const budget = 3
const request = requestOf('t2v')
/** 20 s in steps of 0.2 s, between which ComfyUI looks whether it is interrupted */
const long = { steps: 100, seconds: 0.2 }

describe.skipIf('missing' in comfy)('a server whose owner allows a run 3 s', () => {
  let bench: Bench
  beforeAll(async () => {
    const limits = { modes: ['t2v', 'i2v:draft'], seconds: budget }
    if (!('missing' in comfy)) bench = await openBench(comfy, 'test-budget', limits)
  })
  afterAll(() => bench?.stop())
  afterEach(() => bench.post('/interrupt', {}))

  async function queue(tab: Tab, options: Parameters<typeof probe>[1]): Promise<string> {
    tab.comfy.alter = (prompt) => probe(prompt, options)
    await tab.studio.jobs.add(request)
    return newest(tab).id
  }
  const statusOf = async (id: string): Promise<string | undefined> =>
    ((await (await fetch(`${bench.url()}/history/${id}`)).json()) as History)[id]?.status.status_str

  test('tells the panel, stops a run of the panel that takes longer, and the record says so', async () => {
    const tab = await bench.browser().open()
    await until(() => tab.studio.limits.offer.value.seconds === budget)
    expect(tab.studio.limits.offer.value.limited).toBe(true)
    const id = await queue(tab, long)
    await until(() => stateOf(tab, id)?.status === 'in_progress')
    const started = Date.now()
    await until(() => over(tab, id), 15_000)
    expect(Date.now() - started).toBeLessThan(12_000)
    expect(stateOf(tab, id)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'run_over_limit', what: expect.stringContaining('limit of 3 s') }],
    })
    tab.close()
  })

  test('tells ltx-aio, which starts nothing that isn’t offered', async () => {
    const server = serverAt(bench.url())
    const checks = createChecks(server, await learn(server))
    const input = { prompt: 'a kite', image: 'none.png', audio: 'none.wav' }
    const codes = async (values: object, finish = false): Promise<unknown[]> => {
      const row = parseRequest({ ...input, ...values })
      const { problems } = await checks.row(row, new Set(['none.png', 'none.wav']), finish)
      return problems.map(({ code, field }) => [code, field])
    }
    expect(await codes({ mode: 'a2v' })).toEqual([['mode_not_offered', 'mode']])
    expect(await codes({ mode: 'i2v' })).toEqual([['preset_not_offered', 'preset']])
    expect(await codes({ mode: 'i2v', preset: 'draft' })).toEqual([])
    expect(await codes({ mode: 'i2v', preset: 'draft' }, true)).toEqual([
      ['preset_not_offered', 'preset'],
    ])
    expect(await codes({ mode: 't2v', preset: 'quality' })).toEqual([])
  })

  test('stops it with no panel open, which then says why', async () => {
    const browser = bench.browser()
    const tab = await browser.open()
    const id = await queue(tab, long)
    await until(() => stateOf(tab, id)?.status === 'in_progress')
    tab.close()
    await until(async () => (await statusOf(id)) !== undefined, 15_000)
    expect(await statusOf(id)).toBe('error')
    const again = await browser.open()
    await until(() => over(again, id))
    expect(stateOf(again, id)).toMatchObject({ problems: [{ code: 'run_over_limit' }] })
    again.close()
  })

  test('leaves a run within the limit, and those that are not the panel’s', async () => {
    const tab = await bench.browser().open()
    const short = await queue(tab, { steps: 2, seconds: 0.2 })
    await until(() => over(tab, short))
    expect(stateOf(tab, short)?.status).toBe('completed')
    const theirs = randomUUID()
    const prompt = probe(saving, { steps: 30, seconds: 0.2 })
    expect((await bench.post('/prompt', { prompt, prompt_id: theirs })).status).toBe(200)
    await until(async () => (await statusOf(theirs)) !== undefined)
    expect(await statusOf(theirs)).toBe('success')
    tab.close()
  })
})

const saving: ApiPrompt = {
  save: {
    class_type: 'SaveVideo',
    inputs: { filename_prefix: 'video/theirs', format: 'auto', codec: 'auto' },
  },
}

type History = Readonly<Record<string, { readonly status: { readonly status_str: string } }>>
