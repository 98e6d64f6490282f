import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import type { ModeId, SettledForm } from '../../web/src/core/form/form.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { keptFiles } from '../../web/src/core/jobs/kept-files.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import type { Entry } from '../../web/src/studio/ledger/entry.ts'
import { clientOf } from '../comfyui/client.ts'
import { alike, makeSamples } from '../comfyui/samples.ts'
import { type Bench, openBench, type Tab, until } from './bench.ts'

const comfy = findComfy()
/** What the issue asks: a finished draft is the video that its preset makes in one go. */
const same = 45

describe.skipIf('missing' in comfy)('drafts on a real ComfyUI', () => {
  let bench: Bench
  let open: Tab[] = []
  beforeAll(async () => {
    makeSamples()
    if (!('missing' in comfy)) bench = await openBench(comfy, 'test-drafts')
  })
  afterAll(() => bench?.stop())
  afterEach(() => {
    for (const tab of open) tab.close()
    open = []
    bench.forget()
  })

  async function openTab(): Promise<Tab> {
    const tab = await bench.browser().open()
    open.push(tab)
    return tab
  }

  /** A small run; style saves its own sound, which is random with these weights. */
  async function requestOf(mode: ModeId, values: Partial<SettledForm>): Promise<Request> {
    const { request } = await clientOf(bench.url()).requestOf(mode, { control: 'none', ...values })
    return request
  }

  const entryOf = ({ studio }: Tab, id: string): Entry | undefined =>
    studio.jobs.list.value.find((entry) => entry.id === id)

  /** Waits for the end of what `queue` queues, and returns that entry. */
  async function made(tab: Tab, queue: () => Promise<void>): Promise<Entry> {
    const before = new Set(tab.studio.jobs.list.value.map(({ id }) => id))
    await queue()
    const [added] = tab.studio.jobs.list.value.filter(({ id }) => !before.has(id))
    if (!added) throw new Error('nothing was queued')
    return ended(tab, added.id)
  }

  async function ended(tab: Tab, id: string): Promise<Entry> {
    const status = () => entryOf(tab, id)?.state.status ?? ''
    await until(() => ['completed', 'failed', 'cancelled'].includes(status()), 120_000, status)
    return entryOf(tab, id)!
  }

  const run = (tab: Tab, request: Request) => made(tab, () => tab.studio.jobs.add(request))

  function fileOf({ state }: Entry): string {
    if (state.status !== 'completed') throw new Error(JSON.stringify(state))
    return join(bench.output, state.file.subfolder, state.file.filename)
  }

  const latentsOf = (entry: Entry): string[] =>
    keptFiles(entry, ltx23).map(({ subfolder, filename }) =>
      join(bench.output, subfolder, filename),
    )

  /** Every node that the server says it has run. */
  function nodesIn({ comfy: { events } }: Tab): string[] {
    return events.flatMap((event) =>
      event.type === 'job' && event.event.type === 'progress' ? Object.keys(event.event.nodes) : [],
    )
  }

  async function promptOf({ id }: Entry): Promise<Record<string, unknown>> {
    const history = await (await fetch(`${bench.url()}/history/${id}`)).json()
    return history[id].prompt[2]
  }

  test('three are finished after a restart, without a first pass, as in one go', async () => {
    const before = await openTab()
    const seeds = [11, 12, 13]
    const drafts: Entry[] = []
    for (const seed of seeds)
      drafts.push(await run(before, await requestOf('t2v', { preset: 'draft', seed })))
    for (const draft of drafts) {
      expect(latentsOf(draft)).toHaveLength(2)
      for (const file of latentsOf(draft)) expect(existsSync(file), file).toBe(true)
    }
    before.close()
    await bench.kill()
    await bench.start()

    const tab = await openTab()
    await until(() => tab.studio.jobs.past.value.length === 3)
    const known = new Set(tab.studio.jobs.list.value.map(({ id }) => id))
    await Promise.all(drafts.map(({ id }) => tab.studio.runs.finish(entryOf(tab, id)!)))
    const added = tab.studio.jobs.list.value.filter(({ id }) => !known.has(id))
    expect(added).toHaveLength(3)
    const finished = await Promise.all(added.map(({ id }) => ended(tab, id)))
    expect(nodesIn(tab)).toContain('sample_2')
    expect(nodesIn(tab).filter((node) => node === 'sample_1')).toEqual([])
    for (const one of finished) {
      expect(Object.keys(await promptOf(one))).not.toContain('sample_1')
      expect(one.nodes).not.toContain('sample_1')
    }
    for (const one of finished) {
      const whole = await run(tab, one.request)
      expect(whole.nodes).toContain('sample_1')
      const found = alike(fileOf(one), fileOf(whole))
      console.log(`t2v seed ${one.request.seed}: ${JSON.stringify(found)}`)
      expect(found.video).toBeGreaterThanOrEqual(same)
    }
    // the seeds differ, and so do the videos
    expect(alike(fileOf(finished[0]!), fileOf(finished[1]!)).video).toBeLessThan(same)
  })

  test.each<[ModeId, string, Partial<SettledForm>]>([
    ['t2v', 'fast', {}],
    ['i2v', 'balanced', {}],
    ['a2v', 'balanced', {}],
    ['lipsync', 'balanced', {}],
    ['keyframe', 'balanced', {}],
    ['style', 'quality', { sound: 'generated' }],
    ['extend', 'balanced', { direction: 'after' }],
    ['extend', 'fast', { direction: 'before' }],
    ['style', 'quality', { image: 'first.png' }],
  ])('a draft of %s becomes what %s makes in one go', async (mode, preset, values) => {
    const tab = await openTab()
    const draft = await run(tab, await requestOf(mode, { preset: 'draft', seed: 21, ...values }))
    // other runs come between
    await run(tab, await requestOf('t2v', { preset: 'draft', seed: 22 }))
    const one = await made(tab, () => tab.studio.runs.finish(draft, preset))
    expect(Object.keys(await promptOf(one))).not.toContain('sample_1')
    expect(one.request).toEqual({ ...draft.request, preset })
    const whole = await run(tab, one.request)
    const found = alike(fileOf(one), fileOf(whole))
    console.log(`${mode} ${preset} ${JSON.stringify(values)}: ${JSON.stringify(found)}`)
    expect(found.video).toBeGreaterThanOrEqual(same)
    expect(found.sound).toBeGreaterThanOrEqual(same)
  })

  test('whose first pass is gone is finished all the same, and says so', async () => {
    const tab = await openTab()
    const draft = await run(tab, await requestOf('t2v', { preset: 'draft', seed: 31 }))
    rmSync(latentsOf(draft)[1]!)
    const one = await made(tab, () => tab.studio.runs.finish(draft))
    expect(one.state.status).toBe('completed')
    expect(one.nodes).toContain('sample_1')
    expect(tab.comfy.toasts).toContain('The draft’s first pass isn’t saved here')
  })

  test('whose first pass is half a file, or goes just before its turn, says what to do', async () => {
    const tab = await openTab()
    const draft = await run(tab, await requestOf('t2v', { preset: 'draft', seed: 41 }))
    const [file = ''] = latentsOf(draft)
    writeFileSync(file, 'half a file')
    const damaged = await made(tab, () => tab.studio.runs.finish(draft))
    expect(tab.studio.advice(damaged)[0]).toMatchObject({ code: 'first_pass_gone' })
    rmSync(file)
    // asked before it went
    const gone = await made(tab, () =>
      tab.studio.jobs.add(damaged.request, undefined, { draft: draft.name }),
    )
    expect(gone.state.status).toBe('failed')
    const [advised] = tab.studio.advice(gone)
    expect(advised).toMatchObject({ code: 'first_pass_gone' })
    const again = await made(tab, () => tab.studio.act(advised!.actions![0]!, gone))
    expect(again.state.status).toBe('completed')
    expect(again.nodes).toContain('sample_1')
  })

  test('lose their first pass with their file, and by age, but not a favourite’s', async () => {
    const tab = await openTab()
    const { jobs, removing, passes } = tab.studio
    const [one, two, three] = [
      await run(tab, await requestOf('t2v', { preset: 'draft', seed: 51 })),
      await run(tab, await requestOf('t2v', { preset: 'draft', seed: 52 })),
      await run(tab, await requestOf('t2v', { preset: 'draft', seed: 53 })),
    ]
    await passes.refresh()
    const bytes = [one, two, three].flatMap(latentsOf).map((file) => statSync(file).size)
    expect(passes.held.value).toEqual({ drafts: 3, bytes: bytes.reduce((sum, size) => sum + size) })
    removing.deleteFiles(one)
    await removing.deleteNow()
    expect(latentsOf(one).filter((file) => existsSync(file))).toEqual([])
    jobs.favourite(two.id, true)
    await until(async () => {
      const stored = await tab.comfy.userdata.read(`ltx_aio/jobs/${two.id}.json`)
      return (stored as { favourite?: boolean } | null)?.favourite === true
    })
    await passes.clear()
    expect(passes.held.value).toMatchObject({ drafts: 1 })
    expect(readdirSync(join(bench.output, 'latents/LTX_AIO'))).toHaveLength(2)
    expect(latentsOf(two).every((file) => existsSync(file))).toBe(true)
  })
})
