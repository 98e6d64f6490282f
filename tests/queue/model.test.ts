import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import { isOver } from '../../web/src/core/jobs/job.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Bench, type Browser, openBench, probe, type Tab, until } from './bench.ts'

/** Things that people and networks do, in any order. `tab` is one of two. */
type Step =
  | { readonly do: 'post'; readonly tab: number; readonly seconds: number; readonly lost: Lost }
  | { readonly do: 'reload' | 'drop' | 'freeze'; readonly tab: number }
  | { readonly do: 'cancel'; readonly tab: number; readonly job: number }
  | { readonly do: 'clear'; readonly what: 'queue' | 'history' }
  | { readonly do: 'kill' | 'start' | 'leave' | 'return' }
  | { readonly do: 'wait'; readonly milliseconds: number }

/** What happens to the POST. */
type Lost = 'no' | 'request' | 'answer'

const tab = fc.nat({ max: 1 })
const just = <T extends Step['do']>(...names: T[]) => fc.constantFrom(...names)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: just('post'),
      tab,
      seconds: fc.constantFrom(0.02, 0.3, 1),
      lost: fc.constantFrom<Lost>('no', 'no', 'no', 'request', 'answer'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: just('reload', 'drop', 'freeze'), tab }) },
  { weight: 3, arbitrary: fc.record({ do: just('cancel'), tab, job: fc.nat({ max: 5 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: just('clear'),
      what: fc.constantFrom('queue' as const, 'history' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: just('kill', 'start', 'leave', 'return') }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: just('wait'), milliseconds: fc.nat({ max: 800 }) }),
  },
)

const soak = process.env['LTX_AIO_SOAK'] === '1'
const numRuns = soak ? 500 : 30
/** LTX_AIO_REPLAY="seed path" repeats the sequence that a failure printed. */
const [seed, path] = process.env['LTX_AIO_REPLAY']?.split(' ') ?? []
const replay = seed && path ? { seed: Number(seed), path } : {}
const waits = { look: 400, idle: 2000, silence: 1000, unsent: 1500, again: 400 }
const request = requestOf('t2v')
const comfy = findComfy()

describe.skipIf('missing' in comfy)('on a real ComfyUI', () => {
  let bench: Bench
  beforeAll(async () => {
    if (!('missing' in comfy)) bench = await openBench(comfy, 'test-model')
  })
  afterAll(() => bench?.stop())

  test(
    'whatever happens in two tabs, no job is lost and none is rendered twice',
    { timeout: numRuns * 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
          const run = await begin()
          try {
            for (const next of steps) await run.take(next)
            await run.check()
          } finally {
            await run.end()
          }
        }),
        { numRuns, ...replay, endOnFailure: true, interruptAfterTimeLimit: numRuns * 55_000 },
      )
    },
  )

  async function begin() {
    bench.forget()
    const browser = bench.browser()
    const tabs = [await openTab(browser), await openTab(browser)]
    /** ids of all requested jobs, and of those to be cancelled */
    const asked: string[] = []
    const unwanted = new Set<string>()
    let down = false

    async function start(): Promise<void> {
      if (down) await bench.start()
      down = false
    }

    async function post(one: Tab, seconds: number, lost: Lost): Promise<void> {
      const match = /^POST \/api\/prompt /
      if (lost === 'request') bench.proxy.faults = [{ match, kind: 'cut', times: 1 }]
      if (lost === 'answer') bench.proxy.faults = [{ match, kind: 'deafen', times: 1 }]
      one.comfy.alter = (prompt) => probe(prompt, { seconds })
      await one.studio.jobs.add(request)
      bench.proxy.faults = []
      const job = jobs(one).find(({ id }) => !asked.includes(id))
      if (job) asked.push(job.id)
      else throw new Error('a job that was asked for is nowhere')
    }

    async function reload(n: number): Promise<void> {
      tabs[n]?.close()
      tabs[n] = await openTab(browser)
    }

    async function take(next: Step): Promise<void> {
      switch (next.do) {
        case 'post':
          return post(tabs[next.tab]!, next.seconds, next.lost)
        case 'reload':
          return reload(next.tab)
        case 'drop':
          return bench.proxy.drop(/\/ws\?/)
        case 'freeze':
          return bench.proxy.freeze(/\/ws\?/)
        case 'cancel': {
          const id = asked[next.job]
          if (id === undefined) return
          unwanted.add(id)
          return tabs[next.tab]!.studio.jobs.cancel(id)
        }
        case 'clear':
          if (!down) await bench.post(`/${next.what}`, { clear: true })
          return
        case 'kill':
          if (!down) await bench.kill()
          down = true
          return
        case 'start':
          return start()
        case 'leave':
          bench.proxy.away = true
          return bench.proxy.drop()
        case 'return':
          bench.proxy.away = false
          return
        case 'wait':
          await sleep(next.milliseconds)
      }
    }

    const jobs = (one: Tab) => one.studio.jobs.list.value
    const unsent = (one: Tab) => jobs(one).filter(({ state }) => 'unsent' in state)
    const quiet = (one: Tab) => jobs(one).every((job) => isOver(job) || 'unsent' in job.state)
    const statuses = (one: Tab) =>
      Object.fromEntries(jobs(one).map(({ id, state }) => [id, state.status]))

    const described = (): string =>
      JSON.stringify(tabs.map((one) => jobs(one).map(({ id, state }) => [id, state])))

    /** Waits until the server is back and everything is settled; unsent jobs are sent. */
    async function settle(): Promise<void> {
      bench.proxy.away = false
      await start()
      await until(() => tabs.every(quiet), 30_000, described)
      for (const one of tabs) for (const { id } of unsent(one)) await one.studio.jobs.send(id)
      await until(() => tabs.every((one) => jobs(one).every(isOver)), 30_000, described)
    }

    async function check(): Promise<void> {
      await settle()
      const anew = [await openTab(browser), await openTab(bench.browser())]
      const one = tabs.find((other) => jobs(other).length === asked.length) ?? tabs[0]!
      const known = statuses(one)
      const all = [...tabs, ...anew]
      // the last record may still be on its way to the server
      await until(() => all.every((other) => isDeepStrictEqual(statuses(other), known))).catch(
        () => undefined,
      )
      // nothing is lost, and all tabs agree
      expect(Object.keys(known).toSorted()).toEqual(asked.toSorted())
      for (const other of all) expect(statuses(other)).toEqual(known)
      // each job has the file that its state names, and no other
      for (const { id, name, state } of jobs(one)) {
        const videos = await wholeVideos(one, name)
        expect({ state, videos }).toEqual({ state, videos: state.status === 'completed' ? 1 : 0 })
        if (unwanted.has(id)) expect(['cancelled', 'completed']).toContain(state.status)
        if (state.status === 'completed') expect(state.missing).toBeUndefined()
      }
      // the server has nothing that we don't know
      const history = (await (await fetch(`${bench.url()}/history`)).json()) as object
      expect(asked).toEqual(expect.arrayContaining(Object.keys(history)))
      for (const other of anew) other.close()
    }

    async function wholeVideos(one: Tab, name: string): Promise<number> {
      const files = bench.videos().filter((video) => video.startsWith(name))
      const whole = await Promise.all(
        files.map((filename) =>
          one.comfy.has({ filename, subfolder: 'video/LTX_AIO', type: 'output' }),
        ),
      )
      return whole.filter(Boolean).length
    }

    async function end(): Promise<void> {
      bench.proxy.away = false
      bench.proxy.faults = []
      for (const one of tabs) one.close()
      await start()
      await bench.post('/queue', { clear: true })
      await bench.post('/interrupt', {})
      await bench.post('/history', { clear: true })
    }

    return { take, check, end }
  }

  async function openTab(browser: Browser): Promise<Tab> {
    const tab = await browser.open({ waits })
    // any tab may send what another could not
    tab.comfy.alter = (prompt) => probe(prompt)
    return tab
  }
})
