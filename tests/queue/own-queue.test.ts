import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import { isOver } from '../../web/src/core/jobs/job.ts'
import { maxInComfy } from '../../web/src/studio/queue/feeder.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Bench, openBench, probe, type Tab, until } from './bench.ts'

const comfy = findComfy()
const waits = { look: 400, idle: 2000, silence: 1000, unsent: 3000, again: 400 }

/** Our own queue, with ComfyUI ended under it. */
describe.skipIf('missing' in comfy)('on a real ComfyUI', () => {
  let bench: Bench
  let open: Tab[] = []
  beforeAll(async () => {
    if (!('missing' in comfy)) bench = await openBench(comfy, 'test-own-queue')
  })
  afterAll(() => bench?.stop())
  afterEach(async () => {
    for (const tab of open) tab.close()
    open = []
    await bench.post('/queue', { clear: true })
    await bench.post('/interrupt', {})
    await bench.post('/history', { clear: true })
    bench.forget()
  })

  /** Two tabs of one browser. */
  async function openTabs(): Promise<[Tab, Tab]> {
    const browser = bench.browser()
    const tabs: [Tab, Tab] = [await browser.open({ waits }), await browser.open({ waits })]
    for (const tab of tabs) tab.comfy.alter = (prompt) => probe(prompt, { seconds: 0.02 })
    open.push(...tabs)
    return tabs
  }

  const requests = (count: number) =>
    Array.from({ length: count }, (_, seed) => requestOf('t2v', { seed, prompt: `kite ${seed}` }))

  const left = ({ studio }: Tab): number => studio.jobs.live.value.length
  const statuses = ({ studio }: Tab) =>
    studio.jobs.list.value.map(({ id, state }) => [id, state.status])

  /** Watches how many runs ComfyUI has, until stopped. */
  function watchQueue(tab: Tab): { longest: () => number; stop(): void } {
    let longest = 0
    const timer = setInterval(() => {
      tab.comfy.queued().then(
        (queue) => (longest = Math.max(longest, queue.length)),
        () => undefined,
      )
    }, 50)
    return { longest: () => longest, stop: () => clearInterval(timer) }
  }

  /** How many whole videos each run has made. */
  async function madeBy(tab: Tab): Promise<Map<string, number>> {
    const names = bench.videos()
    const made = new Map<string, number>()
    for (const { id, name } of tab.studio.jobs.list.value) {
      const files = names.filter((file) => file.startsWith(`${name}_`))
      const whole = await Promise.all(
        files.map((filename) =>
          tab.comfy.has({ filename, subfolder: 'video/LTX_AIO', type: 'output' }),
        ),
      )
      made.set(id, whole.filter(Boolean).length)
    }
    return made
  }

  async function restart(): Promise<void> {
    await bench.kill()
    await sleep(300)
    await bench.start()
  }

  test(
    '200 runs are made once each, although the server is killed five times',
    { timeout: 600_000 },
    async () => {
      const [tab, other] = await openTabs()
      const asked = performance.now()
      await tab.studio.jobs.addBatch(requests(200))
      expect(performance.now() - asked).toBeLessThan(1000)
      const queue = watchQueue(tab)
      for (let n = 1; n <= 5; n++) {
        await until(
          () => left(tab) <= 200 - 30 * n,
          120_000,
          () => `${left(tab)} are left`,
        )
        await restart()
      }
      await until(
        () => left(tab) === 0 && left(other) === 0,
        240_000,
        () => `${left(tab)} left`,
      )
      queue.stop()
      expect(tab.studio.jobs.list.value).toHaveLength(200)
      expect(statuses(tab).filter(([, status]) => status !== 'completed')).toEqual([])
      expect(statuses(other)).toEqual(statuses(tab))
      const made = await madeBy(tab)
      expect([...made].filter(([, count]) => count !== 1)).toEqual([])
      expect(queue.longest()).toBeLessThanOrEqual(maxInComfy)
    },
  )

  test(
    'of 50 runs, reordered and half of them cancelled, the others are made once each after a kill',
    { timeout: 300_000 },
    async () => {
      const [tab, other] = await openTabs()
      const { jobs } = tab.studio
      await jobs.addBatch(requests(50))
      await jobs.pauseNow()
      const ids = jobs.line.value.map(({ id }) => id)
      // the last ten come first, the others backwards
      for (const id of ids.slice(40)) await jobs.place(id, ids[0]!)
      for (const id of ids.slice(1, 40)) await jobs.toFront(id)
      const order = jobs.line.value.map(({ id }) => id)
      await Promise.all(order.filter((_, n) => n % 2 === 1).map((id) => jobs.cancel(id)))
      const wanted = order.filter((id) => !isOver(jobs.list.value.find((job) => job.id === id)!))
      await other.studio.jobs.resume()
      await until(() => left(tab) <= wanted.length - 5, 60_000)
      await restart()
      await until(() => left(tab) === 0 && left(other) === 0, 120_000)
      const made = await madeBy(tab)
      for (const id of ids) expect([id, made.get(id)]).toEqual([id, wanted.includes(id) ? 1 : 0])
      const done = jobs.list.value.filter(({ state }) => state.status === 'completed')
      expect(done.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted())
      expect(done.map(({ request }) => request.prompt)).toEqual(
        done.map(({ request }) => `kite ${request.seed}`),
      )
      expect(statuses(other)).toEqual(statuses(tab))
    },
  )

  test('of several that claim a file at the same time, one gets it', async () => {
    const [tab] = await openTabs()
    const { userdata } = tab.comfy
    for (let n = 0; n < 5; n++) {
      const path = `ltx_aio/queue/claimed-${n}.json`
      const asked = Array.from({ length: 6 }, (_, who) => userdata.claim(path, { who }))
      const got = await Promise.all(asked)
      expect(got.filter(Boolean)).toHaveLength(1)
      expect(await userdata.read(path)).toEqual({ who: got.indexOf(true) })
    }
    expect((await userdata.list('ltx_aio/queue')).map(({ name }) => name)).toHaveLength(5)
  })

  test(
    'two browsers on one server send each run once, and one goes on when the other is closed',
    { timeout: 240_000 },
    async () => {
      const [tab] = await openTabs()
      const [elsewhere] = await openTabs()
      for (const one of open) one.comfy.alter = (prompt) => probe(prompt, { seconds: 0.6 })
      const ids = await tab.studio.jobs
        .addBatch(requests(12))
        .then(() => tab.studio.jobs.line.value.map(({ id }) => id))
      await until(() => elsewhere.studio.jobs.list.value.length === 12, 10_000)
      await until(() => left(tab) <= 6, 60_000)
      expect(left(tab)).toBeGreaterThan(2)
      const closed = Date.now()
      for (const one of open.slice(0, 2)) one.close()
      await until(
        () => left(elsewhere) === 0,
        200_000,
        () => `${left(elsewhere)} left`,
      )
      // nobody knew at once that it was closed
      expect(Date.now() - closed).toBeGreaterThan(50_000)
      const made = await madeBy(elsewhere)
      for (const id of ids) expect([id, made.get(id)]).toEqual([id, 1])
    },
  )
})
