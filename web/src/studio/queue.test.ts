import { describe, expect, test } from 'vitest'
import { type FakeClock, settled } from '../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { Unreachable } from '../comfy/comfy.ts'
import { jobFile } from './ledger.ts'
import type { Studio } from './studio.ts'
import { openBrowser } from './tab.testing.ts'
import { browserWorld } from './world.ts'

const error = {
  node: 'sample_1',
  nodeClass: 'SamplerCustomAdvanced',
  type: 'ValueError',
  message: '<img src=x onerror=alert(1)>',
  traceback: ['line'],
}

/** Rows of a table of what can happen to a queue, each with one tab and with a second one that is deaf. */
describe.each([
  ['one tab', 1],
  ['two tabs', 2],
])('with %s', (_, count) => {
  async function open(comfy = new FakeComfy()) {
    const browser = openBrowser(comfy)
    const tab = await browser.openTab()
    const tabs = count === 2 ? [tab, await browser.openTab(true)] : [tab]
    return { ...browser, tab, tabs }
  }

  /** A job that waits on the server. */
  async function waiting(comfy?: FakeComfy) {
    const opened = await open(comfy)
    await opened.tab.generate()
    await settled()
    const { id, name } = opened.tab.jobs.list.value[0]!
    const file = {
      filename: `${name}_00001_.mp4`,
      subfolder: 'video/LTX_AIO',
      type: 'output',
    }
    const finish = () =>
      void opened.comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 9 })
    return { ...opened, id, file, finish }
  }

  async function running(comfy?: FakeComfy) {
    const opened = await waiting(comfy)
    const { comfy: server, id, clock } = opened
    server.truths.set(id, { status: 'in_progress' })
    server.emit(id, { type: 'started' })
    await clock.pass(2000)
    return opened
  }

  async function generateLater(clock: FakeClock, tab: Studio): Promise<void> {
    await clock.pass(10)
    await tab.generate()
  }

  /** What each tab says of a job. */
  const states = (tabs: readonly Studio[], id: string) =>
    tabs.map((tab) => tab.jobs.list.value.find((job) => job.id === id)?.state)
  const statuses = (tabs: readonly Studio[], id: string) =>
    states(tabs, id).map((state) => state?.status)
  const codes = (tabs: readonly Studio[], id: string) =>
    states(tabs, id).map((state) => (state?.status === 'failed' ? state.problems[0]?.code : state))
  const each = <T>(tabs: readonly Studio[], value: T): T[] => tabs.map(() => value)

  test('Q1 a run that comes whole from the cache is a run like any other', async () => {
    const { comfy, clock, tabs, tab, id, file, finish } = await waiting()
    comfy.emit(id, { type: 'cached', nodes: [...tab.jobs.list.value[0]!.nodes] })
    comfy.emit(id, { type: 'saved', files: [file] })
    comfy.emit(id, { type: 'succeeded' })
    finish()
    await clock.pass(3000)
    expect(states(tabs, id)).toMatchObject(each(tabs, { status: 'completed', file }))
  })

  test('Q2 the same settings never have the same file name twice', async () => {
    const { comfy, tabs } = await open()
    for (const tab of tabs) tab.edit({ seed: 5, seedLocked: true })
    for (const tab of tabs) await tab.generate()
    await tabs[0]!.generate()
    const names = comfy.submissions.map(({ prompt }) => prompt['save']?.inputs['filename_prefix'])
    expect(new Set(names).size).toBe(tabs.length + 1)
  })

  test('Q3 a file that history names and that is gone is missing, until it is there again', async () => {
    const { comfy, clock, tabs, id, file, finish } = await waiting()
    comfy.deleted.add(file.filename)
    finish()
    await clock.pass(4000)
    expect(states(tabs.slice(0, 1), id)).toMatchObject([{ status: 'completed', missing: true }])
    comfy.deleted.clear()
    await tabs[0]!.jobs.check(id)
    expect(states(tabs, id)).not.toMatchObject(each(tabs, { missing: true }))
  })

  test('Q4 a job that ended while the socket was lost is done when it is back', async () => {
    const { comfy, tabs, id, finish } = await running()
    finish()
    comfy.stale()
    await settled()
    await settled()
    expect(statuses(tabs, id)).toEqual(each(tabs, 'completed'))
  })

  test('Q5 a reload in the middle of a run goes on with its events', async () => {
    const { comfy, clock, tab, openTab, id, file } = await running()
    tab.dispose()
    const reloaded = await openTab()
    await clock.pass(2000)
    expect(statuses([reloaded], id)).toEqual(['in_progress'])
    comfy.emit(id, { type: 'saved', files: [file] })
    comfy.emit(id, { type: 'succeeded' })
    expect(statuses([reloaded], id)).toEqual(['completed'])
  })

  test('Q6 a reload with another client id has progress and end without a socket', async () => {
    const { comfy, clock, tab, openTab, id, finish } = await running()
    tab.dispose()
    comfy.running = { id, nodes: { sample_1: { value: 3, max: 8, state: 'running' } } }
    const reloaded = await openTab(true)
    await clock.pass(2000)
    expect(states([reloaded], id)).toMatchObject([{ nodes: comfy.running.nodes }])
    finish()
    await clock.pass(3000)
    expect(statuses([reloaded], id)).toEqual(['completed'])
  })

  test('Q7 a tab that is deaf with an open socket asks for the progress', async () => {
    const { comfy, clock, openTab, id, finish } = await running()
    const deaf = await openTab(true)
    comfy.running = { id, nodes: { sample_2: { value: 1, max: 3, state: 'running' } } }
    await clock.pass(5000)
    expect(states([deaf], id)).toMatchObject([{ nodes: comfy.running.nodes }])
    finish()
    await clock.pass(3000)
    expect(statuses([deaf], id)).toEqual(['completed'])
  })

  test('Q8 a socket that freezes after some frames is made up for', async () => {
    const { comfy, clock, tabs, id, finish } = await running()
    comfy.emit(id, {
      type: 'progress',
      nodes: { sample_1: { value: 1, max: 8, state: 'running' } },
    })
    comfy.running = { id, nodes: { sample_1: { value: 6, max: 8, state: 'running' } } }
    await clock.pass(7000)
    expect(states(tabs, id)).toMatchObject(each(tabs, { nodes: comfy.running.nodes }))
    finish()
    await clock.pass(3000)
    expect(statuses(tabs, id)).toEqual(each(tabs, 'completed'))
  })

  test('Q9 a restart in the middle of a run: maybe because of it, and queued again with the same seed', async () => {
    const { comfy, clock, tab, tabs, id } = await running()
    comfy.restart()
    await clock.pass(4000)
    expect(codes(tabs, id)).toEqual(each(tabs, 'run_stopped'))
    await tab.act({ kind: 'retry', label: '' }, tab.jobs.list.value[0])
    expect(comfy.submissions[1]?.request).toEqual(comfy.submissions[0]?.request)
    expect(comfy.submissions[1]?.id).not.toBe(id)
  })

  test('Q9 a restart after the end: the file is found by its name', async () => {
    const { comfy, clock, tabs, id, file } = await running()
    comfy.restart()
    comfy.disk.add(file.filename)
    await clock.pass(4000)
    expect(states(tabs, id)).toMatchObject(each(tabs, { status: 'completed', file }))
  })

  test('Q10 a POST whose answer is lost is found by its id, and not sent twice', async () => {
    const comfy = new FakeComfy()
    const { clock, tab, tabs } = await open(comfy)
    comfy.queue = async (submission) => {
      comfy.submissions.push(submission)
      comfy.truths.set(submission.id, { status: 'pending' })
      throw new Unreachable('the answer was lost')
    }
    await tab.generate()
    await clock.pass(60_000)
    const { id } = tab.jobs.list.value[0]!
    expect(states(tabs, id)).toEqual(each(tabs, { status: 'pending' }))
    expect(comfy.submissions).toHaveLength(1)
  })

  test('Q10 a POST that never comes there is tried again, and when wanted, under the same id', async () => {
    const comfy = new FakeComfy()
    const { clock, tab, tabs } = await open(comfy)
    const arrives = comfy.queue.bind(comfy)
    comfy.queue = async () => {
      throw new Unreachable('the request was lost')
    }
    await tab.generate()
    const { id } = tab.jobs.list.value[0]!
    expect(comfy.toasts).toEqual(['ComfyUI does not answer'])
    await clock.pass(29_000)
    expect(states(tabs, id)).toEqual(each(tabs, { status: 'submitting' }))
    await clock.pass(6000)
    expect(states(tabs, id)).toEqual(each(tabs, { status: 'submitting', unsent: true }))
    comfy.queue = arrives
    await Promise.all(tabs.map((each) => each.jobs.send(id)))
    await clock.pass(3000)
    expect(statuses(tabs, id)).toEqual(each(tabs, 'pending'))
    expect(comfy.submissions.map((sent) => sent.id)).toEqual([id])
  })

  test('Q11 another order sends new ids with the numbers of our own places', async () => {
    const { comfy, clock, tab, tabs } = await open()
    comfy.foreign = [{ id: 'theirs', status: 'pending', number: 2 }]
    for (let n = 0; n < 3; n++) await generateLater(clock, tab)
    const [third, second, first] = tab.jobs.list.value.map(({ id }) => id) as [
      string,
      string,
      string,
    ]
    for (const [n, id] of [first, second, third].entries()) comfy.numbers.set(id, n * 2 + 1)
    await tab.jobs.reorder([third, first, second])
    await clock.pass(3000)
    const sent = comfy.submissions.slice(3)
    expect(sent.map(({ number }) => number)).toEqual([1, 3, 5])
    const ids = comfy.submissions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(6)
    expect(sent.map(({ request }) => request)).toEqual(
      [2, 0, 1].map((n) => comfy.submissions[n]?.request),
    )
    for (const { jobs } of tabs) {
      expect(jobs.live.value.map(({ id }) => id).sort()).toEqual(ids.slice(3).sort())
      expect([...jobs.places.value.values()].map(({ of }) => of)).toEqual([4, 4, 4])
    }
  })

  test('Q11 a run that has ended holds no place, before the next look at the queue', async () => {
    const { comfy, clock, tab } = await open()
    for (let n = 0; n < 3; n++) await generateLater(clock, tab)
    await clock.pass(3000)
    const ids = comfy.submissions.map(({ id }) => id)
    const places = () => ids.map((id) => tab.jobs.places.value.get(id))
    expect(places()[1]).toEqual({ place: 2, of: 3 })
    // its end comes by the socket
    const file = { filename: 'a.mp4', subfolder: '', type: 'output' }
    comfy.queued = () => new Promise(() => undefined)
    comfy.emit(ids[0] ?? '', { type: 'saved', files: [file] })
    comfy.emit(ids[0] ?? '', { type: 'succeeded' })
    await settled()
    expect(places()).toEqual([undefined, { place: 1, of: 2 }, { place: 2, of: 2 }])
  })

  test('Q11 a job that starts while it is moved stays as it is', async () => {
    const { comfy, clock, tab } = await open()
    for (let n = 0; n < 2; n++) await generateLater(clock, tab)
    const [second, first] = tab.jobs.list.value.map(({ id }) => id) as [string, string]
    comfy.dequeue = async (id) => {
      if (id === first) comfy.truths.set(id, { status: 'in_progress' })
      else comfy.truths.delete(id)
    }
    await tab.jobs.reorder([second, first])
    await clock.pass(3000)
    expect(tab.jobs.live.value.map(({ id, state }) => [id === first, state.status])).toEqual([
      [false, 'pending'],
      [true, 'in_progress'],
    ])
    expect(comfy.submissions).toHaveLength(3)
  })

  test('Q12 an id is a lower-case UUID, also where crypto.randomUUID is not', () => {
    for (let n = 0; n < 1000; n++)
      expect(browserWorld.uuid()).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
  })

  test('Q13 the wish to cancel is written down first, and absence confirms it', async () => {
    const { comfy, tabs, tab, id } = await waiting()
    const cancel = comfy.cancel.bind(comfy)
    let written = false
    comfy.cancel = async (which) => {
      written ||= JSON.stringify(await comfy.userdata.read(jobFile(id))).includes('cancelling')
      return cancel(which)
    }
    await tab.jobs.cancel(id)
    await settled()
    expect([written, statuses(tabs, id)]).toEqual([true, each(tabs, 'cancelled')])
  })

  test('Q13 a cancelled job that comes to the queue late is cancelled there', async () => {
    const { comfy, clock, tab, tabs, id } = await waiting()
    await tab.jobs.cancel(id)
    comfy.truths.set(id, { status: 'pending' })
    await clock.pass(31_000)
    expect(comfy.truths.has(id)).toBe(false)
    expect(statuses(tabs, id)).toEqual(each(tabs, 'cancelled'))
  })

  test('Q14 cancelling all cancels ours, and nobody else’s', async () => {
    const { comfy, clock, tab, tabs } = await open()
    comfy.foreign = [{ id: 'theirs', status: 'in_progress', number: 0 }]
    for (const each of tabs) await each.generate()
    await clock.pass(3000)
    await tab.jobs.cancelAll()
    await clock.pass(3000)
    expect(new Set(comfy.cancelled)).toEqual(new Set(comfy.submissions.map(({ id }) => id)))
    for (const { jobs } of tabs) expect(jobs.live.value).toEqual([])
  })

  test('Q15 the place in the queue counts the jobs of others', async () => {
    const { comfy, clock, tabs, tab } = await open()
    comfy.foreign = [
      { id: 'runs', status: 'in_progress', number: 7 },
      { id: 'first', status: 'pending', number: -1 },
      { id: 'last', status: 'pending', number: 99 },
    ]
    await tab.generate()
    await clock.pass(2000)
    const { id } = tab.jobs.list.value[0]!
    expect(tabs.map(({ jobs }) => jobs.places.value.get(id))).toEqual(
      each(tabs, { place: 3, of: 4 }),
    )
    expect(JSON.stringify(tabs.map(({ jobs }) => jobs.list.value))).not.toContain('runs')
  })

  test('Q16 a job that someone removed is told from one that a restart lost', async () => {
    const { comfy, clock, tabs, id } = await waiting()
    await clock.pass(2000)
    comfy.truths.clear()
    await clock.pass(5000)
    expect(codes(tabs, id)).toEqual(each(tabs, 'run_removed'))
  })

  test('Q16 a job whose history someone cleared is found by its file', async () => {
    const { comfy, clock, tabs, id, file } = await running()
    comfy.truths.clear()
    comfy.disk.add(file.filename)
    await clock.pass(5000)
    expect(states(tabs, id)).toMatchObject(each(tabs, { status: 'completed', file }))
  })

  test('Q17 an interrupted job is cancelled, which is no error', async () => {
    const { comfy, clock, tabs, id } = await running()
    comfy.truths.set(id, { status: 'cancelled' })
    await clock.pass(3000)
    expect(states(tabs, id)).toEqual(each(tabs, { status: 'cancelled' }))
  })

  test('Q18 a job that fails keeps its settings and can be tried again', async () => {
    const { comfy, clock, tab, tabs, id } = await running()
    comfy.truths.set(id, { status: 'failed', error })
    comfy.emit(id, { type: 'failed', error })
    await clock.pass(3000)
    expect(codes(tabs, id)).toEqual(each(tabs, 'run_failed'))
    await tab.act({ kind: 'retry', label: '' }, tab.jobs.list.value[0])
    expect(comfy.submissions[1]?.request).toEqual(comfy.submissions[0]?.request)
  })

  test('Q19 an error event of a blocked branch does not fail a run that succeeds', async () => {
    const { comfy, clock, tabs, id, finish } = await running()
    comfy.emit(id, { type: 'failed', error })
    await clock.pass(3000)
    expect(statuses(tabs, id)).toEqual(each(tabs, 'in_progress'))
    finish()
    await clock.pass(3000)
    expect(statuses(tabs, id)).toEqual(each(tabs, 'completed'))
  })

  test('Q20 a refused prompt is a problem at its field, and leaves nothing on the server', async () => {
    const comfy = new FakeComfy()
    comfy.answer = {
      error: {
        type: 'prompt_outputs_failed_validation',
        message: 'no',
        details: '',
        extra_info: {},
      },
      node_errors: {
        v_empty: {
          class_type: 'EmptyLTXVLatentVideo',
          errors: [
            {
              type: 'value_bigger_than_max',
              message: 'too wide',
              details: 'width',
              extra_info: { input_name: 'width', received_value: 99 },
            },
          ],
        },
      },
    }
    const { clock, tab, tabs } = await open(comfy)
    await tab.generate()
    await clock.pass(3000)
    const { id } = tab.jobs.list.value[0]!
    expect(states(tabs, id)).toMatchObject(
      each(tabs, { status: 'failed', problems: [{ code: 'server_refused', field: 'width' }] }),
    )
    expect([comfy.cancelled, comfy.truths.size]).toEqual([[id], 0])
    expect(tab.form.prompt).toBe('a red kite')
  })

  test('Q21 a job that the server’s history has dropped stays in ours', async () => {
    const { comfy, clock, tabs, id, finish, openTab } = await running()
    finish()
    await clock.pass(3000)
    comfy.truths.clear()
    await clock.pass(120_000)
    const later = await openTab()
    await clock.pass(5000)
    expect(statuses([...tabs, later], id)).toEqual([...each(tabs, 'completed'), 'completed'])
  })

  test('Q22 a tab that was closed before its POST: another one sends it, once', async () => {
    const comfy = new FakeComfy()
    const { clock, tab, tabs, openTab } = await open(comfy)
    const arrives = comfy.queue.bind(comfy)
    comfy.queue = () => new Promise(() => undefined)
    void tab.generate()
    await settled()
    tab.dispose()
    const { id } = tab.jobs.list.value[0]!
    comfy.queue = arrives
    const left = [await openTab(), ...tabs.slice(1)]
    await clock.pass(20_000)
    expect(states(left, id)).toEqual(each(left, { status: 'submitting' }))
    await clock.pass(20_000)
    expect(statuses(left, id)).toEqual(each(left, 'pending'))
    expect(comfy.submissions.map((sent) => sent.id)).toEqual([id])
  })
})

test('a wish to cancel outlives a tab that has not heard of it and writes later', async () => {
  const { comfy, clock, openTab } = openBrowser()
  const other = openBrowser(comfy, clock)
  const [one, two] = [await openTab(), await other.openTab(true)]
  await one.generate()
  await clock.pass(31_000)
  const { id } = one.jobs.list.value[0]!
  comfy.cancel = async () => {
    throw new Unreachable('not now')
  }
  await one.jobs.cancel(id)
  await clock.pass(1000)
  two.jobs.favourite(id, true)
  await clock.pass(31_000)
  comfy.truths.delete(id)
  await clock.pass(70_000)
  for (const { jobs } of [one, two])
    expect(jobs.list.value[0]).toMatchObject({ favourite: true, state: { status: 'cancelled' } })
})

test('a look at the server from before a job was sent says nothing of it', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  const arrives = comfy.queue.bind(comfy)
  comfy.queue = async () => {
    throw new Unreachable('the request was lost')
  }
  await tab.generate()
  await clock.pass(40_000)
  const { id, state } = tab.jobs.list.value[0]!
  expect(state).toEqual({ status: 'submitting', unsent: true })
  // a slow look, during which the job is sent
  const ask = comfy.job.bind(comfy)
  let answer = (): void => undefined
  comfy.job = () => new Promise((done) => (answer = () => done(null)))
  void tab.jobs.reconcile()
  await settled()
  comfy.job = ask
  comfy.queue = arrives
  await tab.jobs.send(id)
  answer()
  await settled()
  await clock.pass(5000)
  expect(tab.jobs.list.value[0]?.state).toEqual({ status: 'pending' })
})

test('a run that never came to the server is sent again by itself, by one tab of two', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const [tab] = [await openTab(), await openTab(true)]
  const arrives = comfy.queue.bind(comfy)
  comfy.queue = async () => {
    throw new Unreachable('the request was lost')
  }
  await tab.generate()
  comfy.queue = arrives
  await clock.pass(29_000)
  expect(comfy.submissions).toEqual([])
  await clock.pass(5000)
  expect(comfy.submissions.map(({ id }) => id)).toEqual([tab.jobs.list.value[0]?.id])
  expect(tab.jobs.list.value[0]?.state).toEqual({ status: 'pending' })
})

test('a run that is cancelled while it is sent is cancelled on the server as well', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  const arrives = comfy.queue.bind(comfy)
  let arrive = (): void => undefined
  comfy.queue = async (submission) => {
    await new Promise<void>((done) => (arrive = done))
    return arrives(submission)
  }
  // the server has not got it yet, so that cancelling it there does nothing
  void tab.generate()
  await settled()
  const { id } = tab.jobs.list.value[0]!
  await tab.jobs.cancel(id)
  expect(comfy.cancelled).toEqual([id])
  arrive()
  await settled()
  await settled()
  // by the look that follows the answer: within two seconds it might have begun
  expect(comfy.cancelled).toEqual([id, id])
  expect(comfy.truths.has(id)).toBe(false)
  await clock.pass(4000)
  expect(tab.jobs.list.value[0]?.state).toEqual({ status: 'cancelled' })
})

test('a run that is to be cancelled gets no other place in the queue', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  for (let n = 0; n < 2; n++) {
    await clock.pass(10)
    await tab.generate()
  }
  const [second, first] = tab.jobs.list.value.map(({ id }) => id) as [string, string]
  // the wish is written down, and the server does not hear of it yet
  comfy.cancel = async () => {
    throw new Unreachable('not now')
  }
  await tab.jobs.cancel(second)
  await tab.jobs.reorder([second, first])
  await settled()
  // moved, it would wait under a new id that nobody wished away
  const { seed } = tab.jobs.list.value.find(({ id }) => id === second)!.request
  const sent = comfy.submissions.map(({ request }) => (request as { seed: number }).seed)
  expect(sent.filter((other) => other === seed)).toHaveLength(1)
})

describe('intervals', () => {
  test('go on when the clock on the wall is set back and the socket is silent', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab(true)
    await tab.generate()
    const { id, name } = tab.jobs.list.value[0]!
    await clock.pass(4000)
    clock.shift = -3_600_000
    const file = { filename: `${name}_00001_.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
    comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 9 })
    await clock.pass(4000)
    expect(tab.jobs.list.value[0]?.state.status).toBe('completed')
  })

  test('without an event, after which progress is asked for, go on then as well', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    await tab.generate()
    const { id } = tab.jobs.list.value[0]!
    comfy.truths.set(id, { status: 'in_progress' })
    comfy.emit(id, { type: 'started' })
    await clock.pass(2000)
    clock.shift = -3_600_000
    comfy.running = { id, nodes: { sample_1: { value: 3, max: 8, state: 'running' } } }
    await clock.pass(8000)
    expect(tab.jobs.list.value[0]?.state).toMatchObject({ nodes: comfy.running.nodes })
  })
})

test('a run whose video is there is not sent again, though the server knows nothing of it', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  comfy.queue = async ({ prompt }) => {
    comfy.disk.add(
      `${String(prompt['save']?.inputs['filename_prefix']).split('/').at(-1)}_00001_.mp4`,
    )
    throw new Unreachable('the answer was lost, and the server started again since')
  }
  await tab.generate()
  const sent: unknown[] = []
  comfy.queue = async (submission) => (sent.push(submission), {})
  await clock.pass(40_000)
  expect(sent).toEqual([])
  expect(tab.jobs.list.value[0]?.state.status).toBe('completed')
})
