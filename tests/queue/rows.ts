import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { browserWorld } from '../../web/src/studio/world/world.ts'
import {
  type Bench,
  type Browser,
  jobOf,
  newest,
  openBench,
  over,
  probe,
  type ProbeOptions,
  stateOf,
  type Tab,
  until,
} from './bench.ts'

const comfy = findComfy()
/** The panel waits 30 s; so does the first row that needs it. */
const waits = { unsent: 3000 }

/** What rows in other files need. */
export interface Queue {
  readonly bench: () => Bench
  readonly openTab: (browser: Browser) => Promise<Tab>
}

/**
 * What can happen to our jobs, in one tab or in two tabs of one browser. Each has its own test file and
 * server: the rows mostly wait, so both run at once.
 */
export function describeQueue(count: 1 | 2, more: (queue: Queue) => void = () => undefined): void {
  const name = count === 1 ? 'one tab' : 'two tabs'
  const base = `test-queue-${count}`
  describe.skipIf('missing' in comfy)(`on a real ComfyUI, with ${name}`, () => {
    let bench: Bench
    beforeAll(async () => {
      if (!('missing' in comfy)) bench = await openBench(comfy, base)
    })
    afterAll(() => bench?.stop())

    let open: Tab[] = []
    afterEach(async () => {
      bench.proxy.faults = []
      bench.proxy.away = false
      for (const tab of open) tab.close()
      open = []
      // a test that failed may have left it dead
      await bench.start()
      await bench.post('/queue', { clear: true })
      await bench.post('/interrupt', {})
      await until(async () => (await queueLength()) === 0)
      await bench.post('/history', { clear: true })
      bench.forget()
    })

    const get = async (route: string) => (await fetch(bench.url() + route)).json()
    const queueLength = async () => (await get('/prompt')).exec_info.queue_remaining as number

    async function openTab(
      browser: Browser,
      options: Parameters<Browser['open']>[0] = {},
    ): Promise<Tab> {
      const tab = await browser.open({ waits, ...options })
      open.push(tab)
      return tab
    }

    /** Queues a run of the probe; resolves with its id as soon as it is recorded and sent. */
    async function queue(
      { studio, comfy: client }: Tab,
      options: ProbeOptions = {},
    ): Promise<string> {
      client.alter = (prompt) => probe(prompt, options)
      const before = new Set(studio.jobs.list.value.map(({ id }) => id))
      await studio.runs.generate()
      const job = studio.jobs.list.value.find(({ id }) => !before.has(id))
      if (!job) throw new Error(JSON.stringify(studio.readiness.problems.value))
      return job.id
    }

    /** Queues a run as someone else. */
    async function foreign(options: ProbeOptions): Promise<string> {
      const id = randomUUID()
      const save = {
        class_type: 'SaveVideo',
        inputs: { format: 'auto', codec: 'auto', filename_prefix: 'theirs' },
      }
      await bench.post('/prompt', {
        prompt_id: id,
        client_id: randomUUID(),
        prompt: probe({ save } as ApiPrompt, options),
      })
      return id
    }

    /** Waits until the server has this job in its history. */
    const ended = (id: string, milliseconds?: number) =>
      until(
        async () => (await get(`/history/${id}`))[id]?.status?.completed !== undefined,
        milliseconds,
      )
    const started = (id: string) =>
      until(async () => (await get(`/api/jobs/${id}`)).status === 'in_progress')
    const videosOf = (tab: Tab, id: string) =>
      bench.videos().filter((name) => name.startsWith(jobOf(tab, id)?.name ?? '?'))
    const fileOf = (tab: Tab, id: string) =>
      join(cache, base, 'output/video/LTX_AIO', videosOf(tab, id)[0] ?? 'none')

    /** Tabs of one browser, each with its own client id. The first one acts. */
    async function scene() {
      const browser = bench.browser()
      const tab = await openTab(browser)
      const tabs = count === 2 ? [tab, await openTab(browser)] : [tab]
      return { browser, tab, tabs }
    }

    /** Every tab shows this status of a job, within three seconds by default. */
    async function expectAll(
      tabs: readonly Tab[],
      id: string,
      status: string,
      milliseconds = 3000,
    ) {
      try {
        await until(() => tabs.every((tab) => stateOf(tab, id)?.status === status), milliseconds)
      } catch {
        expect(tabs.map((tab) => stateOf(tab, id))).toMatchObject(tabs.map(() => ({ status })))
      }
    }
    const codes = (tabs: readonly Tab[], id: string) =>
      tabs.map((tab) => {
        const state = stateOf(tab, id)
        return state?.status === 'failed' ? state.problems[0]?.code : state?.status
      })
    const each = <T>(tabs: readonly Tab[], value: T): T[] => tabs.map(() => value)

    test('Q1 a fully cached run makes its own file', async () => {
      const { tab, tabs } = await scene()
      tab.studio.edit({ seed: 7, seedLocked: true, aspect: 'custom', width: 256, height: 256 })
      const ids: string[] = []
      for (let n = 0; n < 2; n++) {
        await tab.studio.runs.generate()
        ids.push(newest(tab).id)
        // the first run loads the models
        await ended(ids[n]!, 120_000)
        await expectAll(tabs, ids[n]!, 'completed')
      }
      const cached = tab.comfy.events.find(
        (event) => event.type === 'job' && event.id === ids[1] && event.event.type === 'cached',
      )
      expect(cached).toMatchObject({ event: { nodes: expect.arrayContaining(['sample_1']) } })
      expect(ids.flatMap((id) => videosOf(tab, id))).toHaveLength(2)
    })

    test('Q2 a cached run has outputs, because it is sent with a client id', async () => {
      const { tab, tabs } = await scene()
      const salt = 1000 + count
      for (const other of tabs) {
        const id = await queue(other, { salt })
        await ended(id)
        expect(Object.keys((await get(`/history/${id}`))[id].outputs)).toEqual(['save'])
        await expectAll(tabs, id, 'completed')
      }
      const id = await queue(tab, { salt })
      await ended(id)
      await expectAll(tabs, id, 'completed')
      expect(videosOf(tab, id)).toHaveLength(1)
    })

    test('Q3 a file that history names but that is gone is missing', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { seconds: 1 })
      bench.proxy.away = true
      bench.proxy.drop()
      await ended(id)
      rmSync(fileOf(tab, id))
      bench.proxy.away = false
      await expectAll(tabs, id, 'completed', 5000)
      await until(() => tabs.some((other) => 'missing' in (stateOf(other, id) ?? {})))
      for (const other of tabs) await other.studio.jobs.check(id)
      expect(tabs.map((other) => stateOf(other, id))).toMatchObject(each(tabs, { missing: true }))
    })

    test('Q4 a job that ended while the socket was down is done when it is back', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { seconds: 1 })
      bench.proxy.away = true
      bench.proxy.drop()
      await ended(id)
      expect(over(tab, id)).toBe(false)
      bench.proxy.away = false
      await expectAll(tabs, id, 'completed')
    })

    test('Q5 after a reload with the same client id, a run continues', async () => {
      const browser = bench.browser()
      const clientId = randomUUID()
      const tab = await openTab(browser, { clientId })
      const others = count === 2 ? [await openTab(browser)] : []
      const id = await queue(tab, { steps: 30, seconds: 0.1 })
      await started(id)
      tab.close()
      const tabs = [await openTab(browser, { clientId }), ...others]
      await until(() => progressIn(tabs[0]!, id) > 0)
      await ended(id)
      await expectAll(tabs, id, 'completed')
    })

    test('Q6 after a reload with another client id, progress and end come without a socket', async () => {
      const { browser, tab, tabs } = await scene()
      const id = await queue(tab, { steps: 50, seconds: 0.1 })
      await started(id)
      tab.close()
      const left = [await openTab(browser), ...tabs.slice(1)]
      for (const other of left) await until(() => progressIn(other, id) > 0, 8000)
      const before = left.map((other) => progressIn(other, id))
      await until(() => left.every((other, n) => progressIn(other, id) > before[n]!), 8000)
      expect(left[0]!.comfy.events.filter((event) => event.type === 'job')).toEqual([])
      await ended(id)
      await expectAll(left, id, 'completed')
    })

    test('Q7 a deaf tab with an open socket has progress and end', async () => {
      const browser = bench.browser()
      const clientId = randomUUID()
      // of two sockets with one id, the older takes the newer with it when it closes
      const older = new WebSocket(`${bench.url().replace('http', 'ws')}/ws?clientId=${clientId}`)
      await new Promise((done) => older.addEventListener('open', done))
      const tab = await openTab(browser, { clientId })
      const tabs = count === 2 ? [tab, await openTab(browser, { clientId })] : [tab]
      await sleep(300)
      older.close()
      await sleep(300)
      const id = await queue(tab, { steps: 80, seconds: 0.1 })
      await started(id)
      for (const other of tabs) await until(() => progressIn(other, id) > 0, 10_000)
      expect(tab.comfy.events.filter((event) => event.type === 'job')).toEqual([])
      await ended(id)
      await expectAll(tabs, id, 'completed')
    })

    test('Q8 a client that never reads freezes all sockets, and the panel continues', async () => {
      const { tab, tabs } = await scene()
      const silent = await neverReads(bench.url())
      const id = await queue(tab, { steps: 80, seconds: 0.1, kilobytes: 2000 })
      const heard = () => tab.comfy.events.filter((event) => event.type === 'job').length
      await started(id)
      await sleep(3000)
      const before = heard()
      const known = progressIn(tab, id)
      await sleep(2000)
      expect(heard()).toBe(before)
      for (const other of tabs) await until(() => progressIn(other, id) > known, 8000)
      await ended(id)
      await expectAll(tabs, id, 'completed')
      silent.destroy()
    })

    test('Q9 a server killed in the middle of a run', async () => {
      const { tab, tabs } = await scene()
      const done = await queue(tab)
      await ended(done)
      await expectAll(tabs, done, 'completed')
      const written = await queue(tab, { seconds: 1 })
      await started(written)
      // what ended while nobody could look is only on disk
      bench.proxy.away = true
      bench.proxy.drop()
      await ended(written)
      bench.proxy.away = false
      const [runs, waiting] = [await queue(tab, { seconds: 60 }), await queue(tab)]
      await started(runs)
      await expectAll(tabs, runs, 'in_progress')
      const { request } = jobOf(tab, runs)!
      for (const other of tabs) other.comfy.alter = (prompt) => probe(prompt)
      await bench.kill()
      await sleep(1000)
      await bench.start()
      // they go on by themselves, each under its own id
      for (const id of [runs, waiting]) await expectAll(tabs, id, 'completed', 20_000)
      for (const id of [done, written]) await expectAll(tabs, id, 'completed')
      for (const id of [done, written, runs, waiting]) expect(videosOf(tab, id)).toHaveLength(1)
      expect(jobOf(tab, runs)).toMatchObject({ request, stops: 1 })
    })

    test('Q9 a run that ComfyUI ends with three times fails, and the others go on', async () => {
      const { tab, tabs } = await scene()
      const [runs, waiting] = [await queue(tab, { seconds: 60 }), await queue(tab)]
      for (const other of tabs)
        other.comfy.alter = (prompt, id) => probe(prompt, id === runs ? { seconds: 60 } : {})
      for (let n = 0; n < 3; n++) {
        await started(runs)
        await until(() => tabs.some((other) => stateOf(other, runs)?.status === 'in_progress'))
        await bench.kill()
        await bench.start()
      }
      await expectAll(tabs, runs, 'failed', 20_000)
      expect(codes(tabs, runs)).toEqual(each(tabs, 'run_stopped'))
      await expectAll(tabs, waiting, 'completed', 20_000)
      const job = jobOf(tab, runs)!
      tab.comfy.alter = (prompt) => probe(prompt)
      await tab.studio.act({ kind: 'retry', label: '' }, job)
      expect(newest(tab).request).toEqual(job.request)
      await expectAll(tabs, newest(tab).id, 'completed', 5000)
    })

    test('Q9 a job that ended just before the server was killed is found by its file', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { seconds: 1 })
      await until(() => stateOf(tab, id)?.status === 'in_progress')
      bench.proxy.away = true
      bench.proxy.drop()
      await ended(id)
      await bench.kill()
      await bench.start()
      bench.proxy.away = false
      await expectAll(tabs, id, 'completed', 5000)
      expect(videosOf(tab, id)).toHaveLength(1)
    })

    test('Q10 a job whose POST answer is lost is found by its id, and renders once', async () => {
      const { tab, tabs } = await scene()
      bench.proxy.faults = [{ match: /^POST \/api\/prompt /, kind: 'deafen', times: 1 }]
      const id = await queue(tab, { seconds: 1 })
      await ended(id)
      await expectAll(tabs, id, 'completed')
      await sleep(waits.unsent + 1000)
      expect(videosOf(tab, id)).toHaveLength(1)
      expect(codes(tabs, id)).toEqual(each(tabs, 'completed'))
    })

    test('Q10 a POST that never arrived is sent again under the same id', async () => {
      const { tab, tabs } = await scene()
      bench.proxy.faults = [{ match: /^POST \/api\/prompt /, kind: 'cut', times: 1 }]
      for (const other of tabs) other.comfy.alter = (prompt) => probe(prompt)
      const id = await queue(tab)
      expect(await queueLength()).toBe(0)
      await ended(id)
      await expectAll(tabs, id, 'completed')
      expect(videosOf(tab, id)).toHaveLength(1)
    })

    test('Q11 our queued jobs run in the order they were put in', async () => {
      const { tab, tabs } = await scene()
      const before = new Set(tab.studio.jobs.list.value.map(({ id }) => id))
      const first = await queue(tab, { seconds: 3 })
      const ids = [await queue(tab), await queue(tab), await queue(tab)]
      await started(first)
      const seeds = ids.map((id) => jobOf(tab, id)!.request.seed)
      const { jobs } = tab.studio
      await jobs.place(ids[1]!, null)
      await jobs.toFront(ids[2]!)
      for (const other of tabs) await until(() => other.studio.jobs.live.value.length === 4, 3000)
      // what ComfyUI had not started gave its place to the one that was put first
      expect(stateOf(tab, ids[2]!)?.status).toBe('pending')
      // ComfyUI's queue is empty for a moment between two of them
      await until(() => tabs.every(({ studio }) => studio.jobs.live.value.length === 0), 60_000)
      // the panel may know it before ComfyUI's history does
      for (const id of ids) await ended(id)
      const ran = Object.keys(await get('/history')).slice(-3)
      expect(ran.map((id) => jobOf(tab, id)?.request.seed)).toEqual([seeds[2], seeds[0], seeds[1]])
      for (const { studio } of tabs) {
        const now = studio.jobs.list.value.filter(({ id }) => !before.has(id))
        expect(now.map(({ state }) => state.status)).toEqual(Array(4).fill('completed'))
      }
    })

    test('Q12 our ids are accepted, anything but lower-case UUIDs is not', async () => {
      const { tab } = await scene()
      const ours = browserWorld.uuid()
      const answers = await Promise.all(
        [ours, ours.toUpperCase(), 'one'].map((id) =>
          tab.comfy.queue({ id, prompt: {}, request: {} }),
        ),
      )
      expect(answers.map(({ error }) => error?.type)).toEqual([
        'prompt_no_outputs',
        'invalid_prompt_id',
        'invalid_prompt_id',
      ])
    })

    test('Q13 a queued job that is cancelled is gone from the server and cancelled here', async () => {
      const { tab, tabs } = await scene()
      const first = await queue(tab, { seconds: 2 })
      const id = await queue(tab)
      await started(first)
      await tab.studio.jobs.cancel(id)
      expect((await fetch(`${bench.url()}/api/jobs/${id}`)).status).toBe(404)
      await expectAll(tabs, id, 'cancelled')
      await ended(first)
      await expectAll(tabs, first, 'completed')
    })

    test('Q13 a cancellation outlives a reload and a server that doesn’t answer', async () => {
      const { browser, tab, tabs } = await scene()
      const id = await queue(tab, { steps: 100, seconds: 0.1 })
      await started(id)
      bench.proxy.away = true
      bench.proxy.drop()
      await tab.studio.jobs.cancel(id)
      tab.close()
      bench.proxy.away = false
      const left = [await openTab(browser), ...tabs.slice(1)]
      await expectAll(left, id, 'cancelled', 5000)
      expect((await get(`/api/jobs/${id}`)).status).toBe('cancelled')
    })

    test('Q14 cancelling our jobs, running or queued, leaves others’ jobs alone', async () => {
      const { tab, tabs } = await scene()
      const ours = await queue(tab, { steps: 100, seconds: 0.1 })
      const theirs = await foreign({ steps: 5, seconds: 0.1 })
      const waiting = await queue(tabs.at(-1)!)
      await started(ours)
      const asked = Date.now()
      await tab.studio.jobs.cancelAll()
      await expectAll(tabs, ours, 'cancelled')
      expect(Date.now() - asked).toBeLessThan(1500)
      await expectAll(tabs, waiting, 'cancelled')
      await ended(theirs)
      expect((await get(`/api/jobs/${theirs}`)).status).toBe('completed')
    })

    test('Q15 the place in the queue counts others’ jobs', async () => {
      const { tab, tabs } = await scene()
      const running = await foreign({ seconds: 3 })
      await started(running)
      await foreign({})
      const id = await queue(tab)
      const place = { place: 3, of: 3 }
      await until(() => tabs.every(({ studio }) => studio.jobs.places.value.has(id)), 3000)
      expect(tabs.map(({ studio }) => studio.jobs.places.value.get(id))).toEqual(each(tabs, place))
      expect(JSON.stringify(tabs.map(({ studio }) => studio.jobs.list.value))).not.toContain(
        running,
      )
      await ended(id)
      await expectAll(tabs, id, 'completed')
    })

    test('Q16 a job that someone removed from the queue is reported as removed', async () => {
      const { tab, tabs } = await scene()
      const running = await foreign({ seconds: 6 })
      await started(running)
      const id = await queue(tab)
      await until(() => stateOf(tab, id)?.status === 'pending')
      await bench.post('/queue', { clear: true })
      await expectAll(tabs, id, 'failed', 6000)
      expect(codes(tabs, id)).toEqual(each(tabs, 'run_removed'))
    })

    test('Q16 a job whose history someone cleared is found by its file', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { seconds: 1 })
      bench.proxy.away = true
      bench.proxy.drop()
      await ended(id)
      await bench.post('/history', { clear: true })
      bench.proxy.away = false
      await expectAll(tabs, id, 'completed', 6000)
    })

    test('Q17 a job that someone interrupts is cancelled, not failed', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { steps: 100, seconds: 0.1 })
      await started(id)
      await bench.post('/interrupt', { prompt_id: id })
      await expectAll(tabs, id, 'cancelled')
    })

    test('Q18 a job that fails keeps its settings, and can be tried again', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { fail: 'error' })
      await expectAll(tabs, id, 'failed', 5000)
      expect(codes(tabs, id)).toEqual(each(tabs, 'run_failed'))
      const memory = await queue(tab, { fail: 'memory' })
      await expectAll(tabs, memory, 'failed', 5000)
      expect(codes(tabs, memory)).toEqual(each(tabs, 'out_of_memory'))
      const job = jobOf(tab, id)!
      expect(job.state.status === 'failed' && job.state.problems[0]?.what).toContain('<img src=x')
      tab.comfy.alter = (prompt) => probe(prompt)
      await tab.studio.act({ kind: 'retry', label: '' }, job)
      await expectAll(tabs, newest(tab).id, 'completed', 5000)
      expect(newest(tab).request).toEqual(job.request)
    })

    test('Q19 an error event of a blocked branch does not fail a run that succeeds', async () => {
      const { tab, tabs } = await scene()
      const id = await queue(tab, { blocked: true, seconds: 0.5 })
      await ended(id)
      await expectAll(tabs, id, 'completed')
      const events = tab.comfy.events.flatMap((event) =>
        event.type === 'job' && event.id === id ? event.event.type : [],
      )
      expect(events).toContain('failed')
    })

    test('Q20 a refused prompt shows a problem at its field, and nothing is queued', async () => {
      const { tab, tabs } = await scene()
      tab.studio.edit({ prompt: 'kept' })
      tab.comfy.alter = (prompt) => {
        const { inputs = {}, class_type = '' } = prompt['v_empty'] ?? {}
        return { ...prompt, v_empty: { class_type, inputs: { ...inputs, width: 2 } } }
      }
      await tab.studio.runs.generate()
      const { id } = newest(tab)
      await expectAll(tabs, id, 'failed')
      expect(stateOf(tab, id)).toMatchObject({
        problems: [{ code: 'value_out_of_limits', field: 'width' }],
      })
      expect([await queueLength(), tab.studio.form.prompt]).toEqual([0, 'kept'])
      expect((await fetch(`${bench.url()}/api/jobs/${id}`)).status).toBe(404)
    })

    test('Q21 a job dropped from the server’s history stays in ours', async () => {
      const { browser, tab, tabs } = await scene()
      const id = await queue(tab)
      await expectAll(tabs, id, 'completed', 5000)
      await bench.post('/history', { delete: [id] })
      const left = [...tabs, await openTab(browser), await openTab(bench.browser())]
      await sleep(3000)
      expect(codes(left, id)).toEqual(each(left, 'completed'))
    })

    test('Q22 the job of a tab closed before its POST is sent by another tab, once', async () => {
      const { browser, tab, tabs } = await scene()
      let written = false
      tab.comfy.queue = () => new Promise(() => (written = true))
      void tab.studio.runs.generate()
      await until(() => written)
      const { id } = newest(tab)
      tab.close()
      const unsent = count === 1 ? 30_000 : waits.unsent
      const left = [await openTab(browser, { waits: { unsent } }), ...tabs.slice(1)]
      const closed = Date.now()
      for (const other of left) other.comfy.alter = (prompt) => probe(prompt)
      await ended(id, 45_000)
      expect(Date.now() - closed).toBeGreaterThanOrEqual(unsent - 1000)
      await expectAll(left, id, 'completed')
      expect(videosOf(left[0]!, id)).toHaveLength(1)
    })

    test('Q23 a dead server is reported at once, and runs queued meanwhile start when it is back', async () => {
      const { tab, tabs } = await scene()
      // its nodes are being read: what was known of them is enough
      const looks = tabs.map(({ studio }) => studio.server.refresh())
      await bench.kill()
      await Promise.all(looks)
      await until(() => tabs.every(({ studio }) => studio.reach.silence.value !== null), 5000)
      for (const other of tabs) other.comfy.alter = (prompt) => probe(prompt)
      const id = await queue(tab)
      expect(stateOf(tab, id)).toEqual({ status: 'submitting' })
      await bench.start()
      await until(() => tabs.every(({ studio }) => studio.reach.silence.value === null))
      const back = Date.now()
      await ended(id)
      await expectAll(tabs, id, 'completed')
      // automatically, and before the wait for bytes on their way would end
      expect(Date.now() - back).toBeLessThan(10_000)
      expect(videosOf(tab, id)).toHaveLength(1)
    })

    test('Q24 a prompt validation that takes 12 s is waited for, and makes one run', async () => {
      const { tab, tabs } = await scene()
      bench.proxy.faults = [
        { match: /^POST \/api\/prompt /, kind: 'delay', milliseconds: 12_000, times: 1 },
      ]
      const asked = Date.now()
      const id = await queue(tab)
      expect(Date.now() - asked).toBeGreaterThan(11_000)
      expect(tab.comfy.toasts).toEqual([])
      await ended(id)
      await expectAll(tabs, id, 'completed')
      expect(videosOf(tab, id)).toHaveLength(1)
    })

    more({ bench: () => bench, openTab })
  })
}

/** The steps that a tab knows are done. */
function progressIn(tab: Tab, id: string): number {
  const state = stateOf(tab, id)
  return state?.status === 'in_progress' ? (state.nodes['slow']?.value ?? 0) : 0
}

/** A WebSocket client that stops reading after its handshake, like a laptop with its lid closed. */
async function neverReads(url: string) {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  await new Promise<void>((done) => socket.once('connect', done))
  socket.write(
    `GET /ws?clientId=${randomUUID()} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
      'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n' +
      `Sec-WebSocket-Key: ${Buffer.from(randomUUID().slice(0, 16)).toString('base64')}\r\n\r\n`,
  )
  await new Promise((done) => socket.once('data', done))
  socket.pause()
  return socket
}
