import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { recordOf } from '../../../../tests/fakes/records.ts'
import { timed, worked } from '../../../../tests/fakes/timed.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { JobRecord } from '../../core/history/record.ts'
import { jobFile } from './ledger.ts'
import { openBrowser } from '../tab.testing.ts'

const november = 'ltx_aio/history/2026-11.json'
const october = 'ltx_aio/history/2026-10.json'
const file = { filename: 'a_00001_.mp4', subfolder: '', type: 'output' }

function past(count: number, month: string): JobRecord[] {
  const at = Date.parse(`${month}-03`)
  return Array.from({ length: count }, (_, n) =>
    recordOf(`${month}_${n}`, { createdAt: at + n, updatedAt: at + n }),
  )
}

describe('records that the server doesn’t save', () => {
  test.each([
    [405, 'proxy', /%2F/],
    [413, 'size', /client_max_body_size/],
    [400, 'disk', /disk isn’t full/],
    [403, 'login', /login/],
  ])('are reported with the cause: HTTP %i', async (status, _, remedy) => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    const write = comfy.userdata.write.bind(comfy.userdata)
    comfy.userdata.write = async () => {
      throw new Unreachable(`HTTP ${status}`, status)
    }
    await tab.runs.generate()
    expect(tab.jobs.keeping.trouble.value).toMatchObject({
      code: 'records_not_kept',
      what: expect.stringContaining(`HTTP ${status}`),
      remedy: expect.stringMatching(remedy),
    })
    // the run continues all the same, and the problem goes with its cause
    expect(tab.jobs.list.value[0]?.state.status).toBe('pending')
    comfy.userdata.write = write
    await clock.pass(35_000)
    expect(tab.jobs.keeping.trouble.value).toBeNull()
    expect([...comfy.userdata.files.keys()]).toEqual([jobFile(tab.jobs.list.value[0]!.id)])
  })

  test('nor the browser are lost with the page, which is reported', async () => {
    const { comfy, openTab } = openBrowser(new FakeComfy(), undefined, (storage) => ({
      ...storage,
      save: (key, value) => (storage.save(key, value), false),
    }))
    const tab = await openTab()
    comfy.userdata.write = async () => {
      throw new Unreachable('HTTP 400', 400)
    }
    await tab.runs.generate()
    expect(tab.jobs.keeping.trouble.value?.what).toContain('lost when you leave this page')
  })

  test('because it is away are not reported here', async () => {
    const { comfy, openTab } = openBrowser()
    const tab = await openTab()
    comfy.down = true
    await tab.jobs.add(tab.readiness.check.value.request!)
    expect(tab.jobs.keeping.trouble.value).toBeNull()
  })

  test('because a folder can’t be listed are reported too', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    comfy.userdata.list = async () => {
      throw new Unreachable('HTTP 500', 500)
    }
    await clock.pass(31_000)
    expect(tab.jobs.keeping.trouble.value?.code).toBe('records_not_kept')
  })
})

describe('a month that can’t be read', () => {
  async function withTorn(text = '[{"id": "') {
    const browser = openBrowser()
    await browser.comfy.userdata.write(october, past(2, '2026-10'))
    browser.comfy.userdata.files.set(november, { text, stamp: 'x' })
    const tab = await browser.openTab()
    await browser.clock.pass(10)
    return { ...browser, tab }
  }

  test('is named, and the others are loaded', async () => {
    const { tab } = await withTorn()
    expect(tab.jobs.keeping.unread.value).toEqual(['2026-11'])
    expect(tab.jobs.past.value).toHaveLength(2)
  })

  test('is loaded as soon as it can be read', async () => {
    const { tab, comfy } = await withTorn()
    await comfy.userdata.write(november, past(3, '2026-11'))
    expect(await tab.jobs.older()).toBe(true)
    expect(tab.jobs.keeping.unread.value).toEqual([])
    expect(tab.jobs.past.value).toHaveLength(5)
  })

  test('because it takes too long is named too', async () => {
    const { comfy, clock, openTab } = openBrowser()
    await comfy.userdata.write(november, past(2, '2026-11'))
    const read = comfy.userdata.read.bind(comfy.userdata)
    comfy.userdata.read = async (path) => {
      if (path === november) throw new Unreachable('TimeoutError')
      return read(path)
    }
    const tab = await openTab()
    await clock.pass(10)
    expect(tab.jobs.keeping.unread.value).toEqual(['2026-11'])
    comfy.userdata.read = read
    await clock.pass(31_000)
    expect(tab.jobs.keeping.unread.value).toEqual([])
    expect(tab.jobs.past.value).toHaveLength(2)
  })

  test('in part keeps the unreadable part, whatever is added', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const odd = { v: 9, id: 'of tomorrow', made: 'by another version' }
    await comfy.userdata.write(november, [...past(1, '2026-11'), odd, 7])
    const tab = await openTab()
    await clock.pass(10)
    expect(tab.jobs.keeping.unread.value).toEqual(['2026-11'])
    await tab.runs.generate()
    const { id } = tab.jobs.list.value[0]!
    comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 1 })
    await clock.pass(120_000)
    const stored = (await comfy.userdata.read(november)) as unknown[]
    expect(stored).toHaveLength(4)
    expect(stored).toContainEqual(odd)
    expect(stored).toContain(7)
  })
})

test('a month of 10 000 runs is read in parts, with the page responsive', async () => {
  const { comfy, openTab } = openBrowser()
  const text = JSON.stringify(past(10_000, '2026-11'))
  comfy.userdata.files.set(november, { text, stamp: 'x' })
  let last = worked()
  let longest = 0
  const seen = new Set<number>()
  const { took } = await timed(async () => {
    const tab = await openTab()
    last = worked()
    while (tab.jobs.past.value.length < 10_000) {
      await new Promise((turn) => setImmediate(turn))
      seen.add(tab.jobs.past.value.length)
      longest = Math.max(longest, worked() - last)
      last = worked()
    }
  })
  expect(longest).toBeLessThan(took / 2)
  // the first runs arrive before the last ones
  expect(Math.min(...[...seen].filter((count) => count > 0))).toBeLessThan(10_000)
}, 60_000)
