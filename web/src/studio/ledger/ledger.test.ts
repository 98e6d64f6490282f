import { describe, expect, test } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { jobFile } from './ledger.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'

const file = { filename: 'a_00001_.mp4', subfolder: '', type: 'output' }
const idOf = (tab: Studio) => tab.jobs.list.value[0]!.id
const paths = (comfy: FakeComfy) => [...comfy.userdata.files.keys()].sort()

/** A tab with a job that is done. */
async function done() {
  const browser = openBrowser()
  const tab = await browser.openTab()
  await tab.runs.generate()
  const id = idOf(tab)
  browser.comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 1 })
  await browser.clock.pass(4000)
  return { ...browser, tab, id }
}

describe('the ledger', () => {
  test('stores a job on the server and in the browser before its POST', async () => {
    const { comfy, storage, openTab } = openBrowser()
    const tab = await openTab()
    const seen: unknown[] = []
    comfy.queue = async ({ id }) => {
      seen.push(await comfy.userdata.read(jobFile(id)), storage.load(`job.${id}`))
      return {}
    }
    await tab.runs.generate()
    expect(seen).toMatchObject([
      { state: { status: 'submitting' }, request: { prompt: 'a red kite' } },
      { state: { status: 'submitting' }, request: { prompt: 'a red kite' } },
    ])
  })

  test('keeps that a video is gone, and that it is back', async () => {
    const { comfy, clock, tab, id } = await done()
    const stored = async () => (await comfy.userdata.read(jobFile(id))) as { state: object }
    comfy.deleted.add(file.filename)
    await tab.jobs.check(id)
    await clock.pass(10)
    expect(await stored()).toMatchObject({ state: { missing: true } })
    const other = await openBrowser(comfy, clock).openTab()
    await clock.pass(10)
    expect(other.jobs.list.value[0]?.state).toMatchObject({ missing: true })
    comfy.deleted.clear()
    await other.jobs.check(id)
    await clock.pass(10)
    expect((await stored()).state).not.toHaveProperty('missing')
  })

  test('keeps no copy in the browser of a job that is over', async () => {
    const { storage } = await done()
    expect(storage.keys('job.')).toEqual([])
  })

  test('shows another browser the same jobs', async () => {
    const { comfy, clock, id } = await done()
    const other = await openBrowser(comfy, clock).openTab()
    await clock.pass(10)
    expect(other.jobs.list.value).toMatchObject([{ id, state: { status: 'completed', file } }])
  })

  test('shows another browser every job, even if the server goes away between two', async () => {
    const { comfy, clock, tab } = await done()
    await tab.runs.generate()
    const other = openBrowser(comfy, clock)
    const read = comfy.userdata.read.bind(comfy.userdata)
    let left = 1
    comfy.userdata.read = async (path) => {
      if (path.startsWith('ltx_aio/jobs/') && left-- <= 0) throw new Unreachable('it is gone')
      return read(path)
    }
    const late = await other.openTab()
    comfy.userdata.read = read
    await clock.pass(35_000)
    expect(late.jobs.list.value).toHaveLength(2)
  })

  test('is kept in the browser while the server is away, and written once it is back', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    comfy.down = true
    await tab.jobs.add(tab.readiness.check.value.request!)
    expect(paths(comfy)).toEqual([])
    const id = idOf(tab)
    tab.dispose()
    const reloaded = await openTab()
    expect(idOf(reloaded)).toBe(id)
    comfy.down = false
    await clock.pass(35_000)
    expect(paths(comfy)).toEqual([jobFile(id)])
  })

  test('is not reverted by a late write when another tab has moved on', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const [one, two] = [await openTab(), await openTab(true)]
    comfy.down = true
    await one.jobs.add(one.readiness.check.value.request!)
    await settled()
    const id = idOf(one)
    await two.jobs.cancel(id)
    comfy.down = false
    await two.jobs.reconcile()
    await clock.pass(70_000)
    expect(await comfy.userdata.read(jobFile(id))).toMatchObject({ state: { status: 'cancelled' } })
  })

  test('is written again after another machine reverted it', async () => {
    const { comfy, clock, id } = await done()
    const file = (await comfy.userdata.read(jobFile(id))) as object
    await comfy.userdata.write(jobFile(id), { ...file, state: { status: 'pending' } })
    await clock.pass(35_000)
    expect(await comfy.userdata.read(jobFile(id))).toMatchObject({ state: { status: 'completed' } })
  })

  test('is read as soon as the server is back, if the page was opened without it', async () => {
    const { comfy, clock, id } = await done()
    comfy.down = true
    const tab = await openBrowser(comfy, clock).openTab()
    expect(tab.jobs.list.value).toEqual([])
    comfy.down = false
    comfy.stale()
    await settled()
    expect(tab.jobs.list.value.map((job) => job.id)).toEqual([id])
  })

  test('survives a file that isn’t a record, and a missing folder', async () => {
    const { comfy, clock, tab, id } = await done()
    await comfy.userdata.write(jobFile('torn'), 'x')
    comfy.userdata.files.set(jobFile('cut'), { text: '{"id": "cut', stamp: 'x' })
    await clock.pass(60_000)
    expect(tab.jobs.list.value.map((job) => job.id)).toEqual([id])
  })

  test('writes nothing for steps', async () => {
    const { comfy, openTab } = openBrowser()
    const tab = await openTab()
    await tab.runs.generate()
    const id = idOf(tab)
    comfy.emit(id, { type: 'started' })
    await settled()
    const before = comfy.userdata.writes
    for (let value = 0; value < 100; value++)
      comfy.emit(id, {
        type: 'progress',
        nodes: { sample_1: { value, max: 100, state: 'running' } },
      })
    await settled()
    expect(comfy.userdata.writes).toBe(before)
  })

  test('writes the states of a job one at a time', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    const write = comfy.userdata.write.bind(comfy.userdata)
    let [open, max] = [0, 0]
    comfy.userdata.write = async (path, value) => {
      max = Math.max(max, ++open)
      await settled()
      await write(path, value)
      open--
    }
    await tab.runs.generate()
    const id = idOf(tab)
    comfy.emit(id, { type: 'started' })
    comfy.emit(id, { type: 'saved', files: [file] })
    comfy.emit(id, { type: 'succeeded' })
    await clock.pass(100)
    for (let n = 0; n < 9; n++) await settled()
    expect(max).toBe(1)
    expect(await comfy.userdata.read(jobFile(id))).toMatchObject({ state: { status: 'completed' } })
  })
})

describe('the history', () => {
  test('moves a finished job into its month’s file, and deletes its own file later', async () => {
    const { comfy, clock, tab, id } = await done()
    await clock.pass(60_000)
    expect(paths(comfy)).toEqual(['ltx_aio/history/2026-11.json', jobFile(id)])
    await clock.pass(120_000)
    expect(paths(comfy)).toEqual(['ltx_aio/history/2026-11.json'])
    tab.dispose()
    const later = await openBrowser(comfy, clock).openTab()
    await clock.pass(10)
    expect(later.jobs.list.value).toMatchObject([{ id, state: { status: 'completed', file } }])
  })

  test('is folded by one of two tabs', async () => {
    const { comfy, clock, openTab } = await done()
    await openTab()
    const write = comfy.userdata.write.bind(comfy.userdata)
    let months = 0
    comfy.userdata.write = async (path, value) => {
      if (path.startsWith('ltx_aio/history')) months++
      await settled()
      return write(path, value)
    }
    await clock.pass(60_000)
    expect(months).toBe(1)
  })

  test('loses nothing when two browsers fold at once and overwrite each other', async () => {
    const { comfy, clock, tab } = await done()
    const other = await openBrowser(comfy, clock).openTab()
    await other.runs.generate()
    comfy.truths.set(idOf(other), { status: 'completed', files: [file], milliseconds: 1 })
    await clock.pass(56_000)
    const month = 'ltx_aio/history/2026-11.json'
    // as if another browser had known none of it
    await comfy.userdata.write(month, [])
    await clock.pass(300_000)
    expect(((await comfy.userdata.read(month)) as unknown[]).length).toBe(2)
    for (const { jobs } of [tab, other]) expect(jobs.past.value).toHaveLength(2)
  })

  test('stores a favourite on a folded job, and tells every tab', async () => {
    const { comfy, clock, tab, id, openTab } = await done()
    const other = await openTab()
    await clock.pass(200_000)
    tab.jobs.favourite(id, true)
    await settled()
    expect(other.jobs.list.value).toMatchObject([{ id, favourite: true }])
    await clock.pass(200_000)
    expect(await comfy.userdata.read('ltx_aio/history/2026-11.json')).toMatchObject([
      { id, favourite: true },
    ])
  })

  test('removes an entry from the list, and restores it', async () => {
    const { tab, id, clock, openTab } = await done()
    tab.jobs.forget(id)
    expect(tab.jobs.list.value).toEqual([])
    await clock.pass(200_000)
    const later = await openTab()
    await clock.pass(10)
    expect(later.jobs.list.value).toEqual([])
    tab.jobs.remember(id)
    await settled()
    expect(later.jobs.list.value.map((job) => job.id)).toEqual([id])
  })

  test('keeps what two tabs record about one job at the same time', async () => {
    const { comfy, clock, id } = await done()
    const running = await openBrowser(comfy, clock).openTab()
    comfy.down = true
    running.jobs.favourite(id, true)
    comfy.down = false
    await clock.pass(200_000)
    expect(running.jobs.list.value).toMatchObject([
      { favourite: true, state: { status: 'completed' } },
    ])
  })

  test('loads the newest month at the start, and older ones on request', async () => {
    const { comfy, clock, id } = await done()
    await clock.pass(200_000)
    const [newest] = (await comfy.userdata.read('ltx_aio/history/2026-11.json')) as [object]
    for (const month of ['2026-09', '2026-10']) {
      const createdAt = Date.parse(`${month}-03`)
      const record = { ...newest, id: month, createdAt, updatedAt: createdAt }
      await comfy.userdata.write(`ltx_aio/history/${month}.json`, [record])
    }
    const tab = await openBrowser(comfy, clock).openTab()
    await clock.pass(10)
    const seen = [tab.jobs.list.value.map((job) => job.id)]
    while (await tab.jobs.older()) seen.push(tab.jobs.list.value.map((job) => job.id))
    expect(seen).toEqual([[id], [id, '2026-10'], [id, '2026-10', '2026-09']])
  })

  test('does not overwrite a month’s file that can’t be read', async () => {
    const { comfy, clock, id } = await done()
    const torn = { text: '[{"id": "', stamp: 'x' }
    comfy.userdata.files.set('ltx_aio/history/2026-11.json', torn)
    await clock.pass(300_000)
    expect(comfy.userdata.files.get('ltx_aio/history/2026-11.json')).toBe(torn)
    expect(paths(comfy)).toContain(jobFile(id))
  })

  test('continues when the server refuses to save files', async () => {
    const { comfy, clock, openTab } = openBrowser()
    comfy.userdata.write = async () => {
      throw new Unreachable('HTTP 400')
    }
    const tab = await openTab()
    await tab.runs.generate()
    const id = idOf(tab)
    comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 1 })
    await clock.pass(4000)
    tab.dispose()
    const reloaded = await openTab()
    expect(reloaded.jobs.list.value).toMatchObject([{ id, state: { status: 'completed' } }])
  })
})
