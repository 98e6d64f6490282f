import { describe, expect, test } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import type { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { FakeEngine } from '../../../../tests/fakes/engines.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { freest } from '../../core/history/record.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'

const requests = (count: number) =>
  Array.from({ length: count }, (_, seed) => requestOf('t2v', { seed }))

/** Where each run is or was made, and how far it is. */
const whereabouts = ({ jobs }: Studio) =>
  jobs.list.value
    .toReversed()
    .map(({ request, engine, state }) => `${request.seed} ${engine?.id ?? 'here'} ${state.status}`)

/** This ComfyUI starts its first run, or ends the one that runs. */
function workHere(comfy: FakeComfy, tab: Studio): void {
  for (const [id, { status }] of comfy.truths) {
    const job = tab.jobs.list.value.find((one) => one.id === id)
    if (!job || (status !== 'pending' && status !== 'in_progress')) continue
    const file = { filename: `${job.name}_00001_.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
    comfy.disk.add(file.filename)
    comfy.truths.set(
      id,
      status === 'pending'
        ? { status: 'in_progress' }
        : { status: 'completed', files: [file], milliseconds: 9 },
    )
    return
  }
}

async function open(where: string | undefined = freest) {
  const browser = openBrowser()
  const engine = browser.comfy.engines.add()
  const tab = await browser.openTab()
  tab.shown.value = true
  await browser.clock.pass(2100)
  tab.engines.choose(where)
  return { ...browser, engine, tab }
}

/** Lets both work until nothing is left to do. */
async function finish(
  { comfy, engine, tab, clock }: Awaited<ReturnType<typeof open>>,
  maxSteps = 60,
): Promise<void> {
  for (let n = 0; n < maxSteps && tab.jobs.live.value.length > 0; n++) {
    workHere(comfy, tab)
    engine.work()
    await clock.pass(2100)
  }
}

/** How often each run was sent, by whichever engine. */
function sentTimes(comfy: FakeComfy, engine: FakeEngine): number[] {
  const times = new Map<string, number>()
  for (const { id } of [...comfy.submissions, ...engine.submissions])
    times.set(id, (times.get(id) ?? 0) + 1)
  return [...times.values()]
}

describe('with an empty list', () => {
  test('nothing is asked until the panel is shown, and then the list once', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    await clock.pass(60_000)
    expect(comfy.engines.asked).toBe(0)
    tab.shown.value = true
    await clock.pass(60_000)
    tab.shown.value = false
    await settled()
    tab.shown.value = true
    await clock.pass(60_000)
    expect(comfy.engines.asked).toBe(1)
  })
})

describe('another engine', () => {
  test('makes what is wanted there, and its video is copied under the path of the run', async () => {
    const opened = await open('studio-pc')
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.add(requestOf('i2v', { image: 'ltx_aio/kite.png' }))
    await clock.pass(100)
    const [job] = tab.jobs.list.value
    expect(comfy.submissions).toEqual([])
    expect(engine.uploaded).toEqual(['ltx_aio/kite.png'])
    expect(JSON.stringify(engine.submissions[0]?.prompt)).toContain('there/ltx_aio/kite.png')
    expect(job).toMatchObject({ engine: { id: 'studio-pc', name: 'Studio PC' } })
    await finish(opened)
    expect(engine.copied).toEqual([`video/LTX_AIO/${job!.name}`])
    expect(tab.jobs.list.value[0]).toMatchObject({
      engine: { id: 'studio-pc' },
      state: { status: 'completed', file: { filename: `${job!.name}_00001_.mp4` } },
    })
    expect((tab.jobs.list.value[0]!.state as { missing?: true }).missing).toBeUndefined()
  })

  test('and this ComfyUI share a batch, two runs at a time each', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(10))
    await clock.pass(2100)
    expect([comfy.submissions.length, engine.submissions.length]).toEqual([2, 2])
    await finish(opened)
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(
      Array(10).fill('completed'),
    )
    expect(sentTimes(comfy, engine)).toEqual(Array(10).fill(1))
    expect(engine.submissions.length).toBeGreaterThan(2)
    expect(comfy.submissions.length).toBeGreaterThan(2)
  })

  test('gets nothing by itself if it costs money', async () => {
    const browser = openBrowser()
    const engine = browser.comfy.engines.add({ paid: true })
    const tab = await browser.openTab()
    tab.shown.value = true
    await browser.clock.pass(2100)
    tab.engines.choose(freest)
    await tab.jobs.addBatch(requests(6))
    await browser.clock.pass(4100)
    expect(engine.submissions).toEqual([])
  })

  test('gets nothing that it lacks files for, and says which', async () => {
    const browser = openBrowser()
    const { comfy, clock } = browser
    const engine = comfy.engines.add()
    const gone = comfy.families[0]!.roles['upscaler']!.file
    engine.defs = async (classes) => {
      comfy.missing = [gone]
      const defs = await comfy.nodeDefs(classes)
      comfy.missing = []
      return defs
    }
    const tab = await browser.openTab()
    tab.shown.value = true
    await clock.pass(2100)
    const [site] = tab.engines.sites.all.value
    const state = tab.engines.stateOf(site!, requestOf('t2v'))
    expect(state).toMatchObject({ is: 'unfit', problems: [{ model: { file: gone } }] })
    tab.engines.choose('studio-pc')
    expect(tab.readiness.problems.value).toMatchObject([{ code: 'engine_lacks' }])
    expect(tab.readiness.problems.value[0]!.what).toContain(gone)
    tab.engines.choose(freest)
    expect(tab.readiness.problems.value).toEqual([])
    await tab.jobs.addBatch(requests(6))
    await clock.pass(4100)
    expect(engine.submissions).toEqual([])
  })

  test.each([
    ['0.26.1', /^The ComfyUI 0\.26\.1 of Studio PC is too old for LTX AIO\..*0\.27\.0 or later/],
    ['0.27.0', null],
  ])('with ComfyUI %s says whether that is too old, before a run', async (comfyui, says) => {
    const browser = openBrowser()
    const { comfy, clock } = browser
    const engine = comfy.engines.add()
    engine.now = { ...comfy.now!, comfyui }
    const tab = await browser.openTab()
    tab.shown.value = true
    await clock.pass(2100)
    tab.engines.choose('studio-pc')
    const [site] = tab.engines.sites.all.value
    const state = tab.engines.stateOf(site!, requestOf('t2v'))
    const [found] = tab.readiness.problems.value
    if (says === null) {
      expect(state.is).toBe('ready')
      expect(found).toBeUndefined()
      return
    }
    expect(state).toMatchObject({ is: 'old', version: comfyui })
    expect(`${found?.what} ${found?.remedy}`).toMatch(says)
    await tab.jobs.addBatch(requests(3))
    await clock.pass(4100)
    expect(engine.submissions).toEqual([])
    engine.now = { ...engine.now, comfyui: '0.27.0' }
    await tab.engines.sites.refresh()
    expect(tab.engines.stateOf(site!, requestOf('t2v')).is).toBe('ready')
  })

  test('too old for a family of models still makes those of others', async () => {
    const browser = openBrowser()
    const { comfy, clock } = browser
    const engine = comfy.engines.add()
    engine.now = { ...comfy.now!, comfyui: '0.31.0' }
    const tab = await browser.openTab()
    tab.shown.value = true
    await clock.pass(2100)
    const [site] = tab.engines.sites.all.value
    const newer = tab.families.all.find(({ comfyui }) => comfyui !== undefined)!
    const state = tab.engines.stateOf(site!, requestOf('t2v', {}, newer))
    expect(state).toMatchObject({ is: 'old', problem: { code: 'engine_old' } })
    expect((state as { problem: { what: string } }).problem.what).toContain(newer.name)
    expect(tab.engines.stateOf(site!, requestOf('t2v')).is).toBe('ready')
  })

  test('makes runs that this ComfyUI lacks files for', async () => {
    const opened = await open('studio-pc')
    const { comfy, engine, tab, clock } = opened
    comfy.missing = [comfy.families[0]!.roles['upscaler']!.file]
    await tab.server.refresh()
    await settled()
    expect(tab.readiness.problems.value).toEqual([])
    tab.engines.choose(undefined)
    expect(tab.readiness.problems.value).not.toEqual([])
    tab.lists.open.value = true
    tab.lists.change({ text: 'a kite\na sea' })
    expect(tab.next.problems.value).not.toEqual([])
    tab.engines.choose('studio-pc')
    expect(tab.next.problems.value).toEqual([])
    tab.lists.open.value = false
    tab.engines.choose(freest)
    expect(tab.readiness.problems.value).toEqual([])
    await tab.jobs.addBatch(requests(3))
    await clock.pass(2100)
    await finish(opened)
    expect(comfy.submissions).toEqual([])
    expect(engine.submissions).toHaveLength(3)
  })

  test('shows its progress, and only one tab listens to it', async () => {
    const { engine, tab, clock, openTab } = await open('studio-pc')
    const other = await openTab()
    await tab.jobs.add(requestOf('t2v'))
    await clock.pass(2100)
    engine.work()
    await clock.pass(2100)
    expect(engine.followers).toBe(1)
    const [{ id } = { id: '' }] = tab.jobs.list.value
    const nodes = { sample_1: { value: 3, max: 8, state: 'running' as const } }
    engine.emit({ type: 'job', id, event: { type: 'progress', nodes } })
    const seen = [tab, other].map(({ jobs }) => jobs.list.value[0]?.state)
    expect(seen).toContainEqual(expect.objectContaining({ status: 'in_progress', nodes }))
  })

  test('makes nothing that measures this machine', async () => {
    const { comfy, engine, tab, clock } = await open('studio-pc')
    await tab.measuring.start()
    await clock.pass(4100)
    expect(comfy.submissions).toHaveLength(2)
    expect(engine.submissions).toEqual([])
  })

  test('keeps what goes on from files of this ComfyUI here', async () => {
    const { comfy, engine, tab, clock } = await open('studio-pc')
    await tab.jobs.add(requestOf('t2v'), undefined, { draft: 't2v_draft' })
    await clock.pass(2100)
    expect(comfy.submissions).toHaveLength(1)
    expect(engine.submissions).toEqual([])
  })
})

describe('an engine that no longer answers', () => {
  test('gives its runs back, and each is made once', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(6))
    await clock.pass(2100)
    engine.work()
    await clock.pass(2100)
    expect(engine.submissions).toHaveLength(2)
    engine.down = true
    await clock.pass(60_000)
    await finish(opened)
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(Array(6).fill('completed'))
    expect(comfy.submissions).toHaveLength(6)
    expect(engine.copied).toEqual([])
  })

  test('is told to stop what was given away before it gets anything new', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(8))
    await clock.pass(2100)
    engine.work()
    await clock.pass(2100)
    const had = engine.submissions.map(({ id }) => id)
    engine.down = true
    await clock.pass(60_000)
    engine.down = false
    await clock.pass(4100)
    expect(new Set(engine.cancelled)).toEqual(new Set(had))
    await finish(opened)
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(Array(8).fill('completed'))
    const made = [
      ...engine.copied,
      ...[...comfy.truths.values()].filter(({ status }) => status === 'completed'),
    ]
    expect(made).toHaveLength(8)
  })

  test('is waited for by runs that only it is to make, whose place is kept', async () => {
    const opened = await open('studio-pc')
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(3))
    await clock.pass(2100)
    engine.down = true
    await clock.pass(60_000)
    expect(comfy.submissions).toEqual([])
    expect(whereabouts(tab)).toEqual([
      '0 studio-pc pending',
      '1 studio-pc pending',
      '2 here waiting',
    ])
    engine.down = false
    await clock.pass(2100)
    await finish(opened)
    expect(sentTimes(comfy, engine)).toEqual([1, 1, 1])
    expect(engine.copied).toHaveLength(3)
  })

  test('and has forgotten them gets them again', async () => {
    const opened = await open('studio-pc')
    const { engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(2))
    await clock.pass(2100)
    engine.work()
    await clock.pass(2100)
    engine.down = true
    engine.restart()
    await clock.pass(10_000)
    engine.down = false
    await clock.pass(10_000)
    await finish(opened)
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(['completed', 'completed'])
    expect(engine.copied).toHaveLength(2)
  })

  test('ends a cancelled run at once, and stops it when it is back', async () => {
    const { engine, tab, clock } = await open('studio-pc')
    await tab.jobs.add(requestOf('t2v'))
    await clock.pass(2100)
    engine.work()
    await clock.pass(2100)
    const [{ id } = { id: '' }] = tab.jobs.list.value
    engine.down = true
    await tab.jobs.cancel(id)
    await clock.pass(60_000)
    expect(whereabouts(tab)).toEqual(['42 studio-pc cancelled'])
    engine.down = false
    await clock.pass(60_000)
    expect(engine.truths.get(id)).toEqual({ status: 'cancelled' })
  })

  test('leaves its runs alone while it is this server that does not answer', async () => {
    const { comfy, engine, tab, clock } = await open()
    await tab.jobs.addBatch(requests(4))
    await clock.pass(2100)
    const before = whereabouts(tab)
    const queued = engine.queued.bind(engine)
    engine.queued = () => Promise.reject(new Unreachable('nobody is there'))
    comfy.down = true
    await clock.pass(120_000)
    expect(whereabouts(tab)).toEqual(before)
    comfy.down = false
    engine.queued = queued
    await clock.pass(4000)
    expect(whereabouts(tab)).toEqual(before)
  })
})

describe('nothing is lost or made twice', () => {
  test('when the browser is closed after a run was sent', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock, openTab } = opened
    await tab.jobs.addBatch(requests(6))
    await clock.pass(2100)
    tab.dispose()
    const again = await openTab()
    await clock.pass(4100)
    await finish({ ...opened, tab: again })
    expect(again.jobs.past.value.map(({ state }) => state.status)).toEqual(
      Array(6).fill('completed'),
    )
    expect(sentTimes(comfy, engine)).toEqual(Array(6).fill(1))
  })

  test('when two browsers are open', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock } = opened
    const elsewhere = await openBrowser(comfy, clock).openTab()
    await tab.jobs.addBatch(requests(8))
    await clock.pass(35_000)
    await finish(opened)
    await clock.pass(35_000)
    expect(sentTimes(comfy, engine)).toEqual(Array(8).fill(1))
    expect(elsewhere.jobs.past.value.map(({ state }) => state.status)).toEqual(
      Array(8).fill('completed'),
    )
  })

  test('when the queue is paused: what has not started anywhere waits here', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(6))
    await clock.pass(2100)
    engine.work()
    workHere(comfy, tab)
    await clock.pass(2100)
    await tab.jobs.pauseNow()
    await clock.pass(2100)
    expect(whereabouts(tab).filter((one) => !one.endsWith('waiting'))).toHaveLength(2)
    await tab.jobs.resume()
    await clock.pass(2100)
    await finish(opened)
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(Array(6).fill('completed'))
  })

  test('when a video can’t be copied for a while', async () => {
    const opened = await open('studio-pc')
    const { engine, tab, clock } = opened
    engine.copyFails = 'The disk is full.'
    await tab.jobs.add(requestOf('t2v'))
    await clock.pass(2100)
    engine.work()
    engine.work()
    await clock.pass(4100)
    expect(whereabouts(tab)).toEqual(['42 studio-pc in_progress'])
    expect(tab.engines.sites.all.value[0]?.trouble.value?.what).toBe('The disk is full.')
    engine.copyFails = null
    await clock.pass(40_000)
    expect(whereabouts(tab)).toEqual(['42 studio-pc completed'])
    expect(tab.engines.sites.all.value[0]?.trouble.value).toBeNull()
    expect(engine.submissions).toHaveLength(1)
  })

  test('when the owner takes an engine off the list', async () => {
    const opened = await open()
    const { comfy, engine, tab, clock } = opened
    await tab.jobs.addBatch(requests(4))
    await clock.pass(2100)
    comfy.engines.all.length = 0
    await tab.engines.sites.refresh()
    await clock.pass(4100)
    await finish(opened)
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(Array(4).fill('completed'))
    expect(engine.copied).toEqual([])
  })
})
