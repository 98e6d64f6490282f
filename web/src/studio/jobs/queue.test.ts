import { describe, expect, test, vi } from 'vitest'
import { type FakeClock, settled } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { jobFile } from '../ledger/ledger.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'
import { browserWorld } from '../world/world.ts'

const error = {
  node: 'sample_1',
  nodeClass: 'SamplerCustomAdvanced',
  type: 'ValueError',
  message: '<img src=x onerror=alert(1)>',
  traceback: ['line'],
}

/** What can happen to a queue, with one tab and with a second, deaf one. */
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

  /** A job that is queued on the server. */
  async function waiting(comfy?: FakeComfy) {
    const opened = await open(comfy)
    await opened.tab.runs.generate()
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
    await tab.runs.generate()
  }

  /** The state of a job in each tab. */
  const states = (tabs: readonly Studio[], id: string) =>
    tabs.map((tab) => tab.jobs.list.value.find((job) => job.id === id)?.state)
  const statuses = (tabs: readonly Studio[], id: string) =>
    states(tabs, id).map((state) => state?.status)
  const codes = (tabs: readonly Studio[], id: string) =>
    states(tabs, id).map((state) => (state?.status === 'failed' ? state.problems[0]?.code : state))
  const each = <T>(tabs: readonly Studio[], value: T): T[] => tabs.map(() => value)

  test('Q1 a fully cached run is a run like any other', async () => {
    const { comfy, clock, tabs, tab, id, file, finish } = await waiting()
    comfy.emit(id, { type: 'cached', nodes: [...tab.jobs.list.value[0]!.nodes] })
    comfy.emit(id, { type: 'saved', files: [file] })
    comfy.emit(id, { type: 'succeeded' })
    finish()
    await clock.pass(3000)
    expect(states(tabs, id)).toMatchObject(each(tabs, { status: 'completed', file }))
  })

  test('Q2 the same settings never get the same file name twice', async () => {
    const { comfy, tabs } = await open()
    for (const tab of tabs) tab.edit({ seed: 5, seedLocked: true })
    for (const tab of tabs) await tab.runs.generate()
    await tabs[0]!.runs.generate()
    const names = tabs[0]!.jobs.list.value.map(({ name }) => name)
    expect(new Set(names).size).toBe(tabs.length + 1)
    const sent = comfy.submissions.map(({ prompt }) => prompt['save']?.inputs['filename_prefix'])
    expect(new Set(sent).size).toBe(2)
  })

  test('Q3 a file that history names but that is gone is missing until it is back', async () => {
    const { comfy, clock, tabs, id, file, finish } = await waiting()
    comfy.deleted.add(file.filename)
    finish()
    await clock.pass(4000)
    expect(states(tabs.slice(0, 1), id)).toMatchObject([{ status: 'completed', missing: true }])
    comfy.deleted.clear()
    await tabs[0]!.jobs.check(id)
    expect(states(tabs, id)).not.toMatchObject(each(tabs, { missing: true }))
  })

  test('Q3 a file is asked about again if the server did not answer', async () => {
    const { comfy, clock, tabs, id, file, finish } = await waiting()
    comfy.deleted.add(file.filename)
    const has = vi.spyOn(comfy, 'has').mockRejectedValueOnce(new Unreachable('dropped'))
    finish()
    await clock.pass(20_000)
    expect(has.mock.calls.length).toBeGreaterThan(1)
    expect(states(tabs.slice(0, 1), id)).toMatchObject([{ status: 'completed', missing: true }])
  })

  test('Q4 a job that ended while the socket was down is done when it is back', async () => {
    const { comfy, tabs, id, finish } = await running()
    finish()
    comfy.stale()
    await settled()
    await settled()
    expect(statuses(tabs, id)).toEqual(each(tabs, 'completed'))
  })

  test('Q5 after a reload in the middle of a run, its events continue', async () => {
    const { comfy, clock, tab, openTab, id, file } = await running()
    tab.dispose()
    const reloaded = await openTab()
    await clock.pass(2000)
    expect(statuses([reloaded], id)).toEqual(['in_progress'])
    comfy.emit(id, { type: 'saved', files: [file] })
    comfy.emit(id, { type: 'succeeded' })
    expect(statuses([reloaded], id)).toEqual(['completed'])
  })

  test('Q6 after a reload with another client id, progress and end come without a socket', async () => {
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

  test('Q7 a deaf tab with an open socket asks for progress', async () => {
    const { comfy, clock, openTab, id, finish } = await running()
    const deaf = await openTab(true)
    comfy.running = { id, nodes: { sample_2: { value: 1, max: 3, state: 'running' } } }
    await clock.pass(5000)
    expect(states([deaf], id)).toMatchObject([{ nodes: comfy.running.nodes }])
    finish()
    await clock.pass(3000)
    expect(statuses([deaf], id)).toEqual(['completed'])
  })

  test('Q8 HTTP makes up for a socket that freezes after some frames', async () => {
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

  test('Q9 a run that a restart interrupted is repeated under its id, and says so', async () => {
    const { comfy, clock, tab, tabs, id } = await running()
    comfy.restart()
    await clock.pass(4000)
    expect(states(tabs, id)).toEqual(each(tabs, { status: 'pending' }))
    expect(comfy.submissions.map((sent) => sent.id)).toEqual([id, id])
    expect(comfy.submissions[1]?.request).toEqual(comfy.submissions[0]?.request)
    expect(tab.jobs.list.value[0]).toMatchObject({ returns: 1, stops: 1 })
  })

  test('Q9 a run that ComfyUI ended with three times may be why; Try again keeps the seed', async () => {
    const { comfy, clock, tab, tabs, id } = await running()
    for (let n = 0; n < 3; n++) {
      comfy.truths.set(id, { status: 'in_progress' })
      comfy.emit(id, { type: 'started' })
      await clock.pass(4000)
      comfy.restart()
      await clock.pass(6000)
    }
    expect(codes(tabs, id)).toEqual(each(tabs, 'run_stopped'))
    await tab.act({ kind: 'retry', label: '' }, tab.jobs.list.value[0])
    expect(comfy.submissions.at(-1)?.request).toEqual(comfy.submissions[0]?.request)
    expect(comfy.submissions.at(-1)?.id).not.toBe(id)
  })

  test('Q9 a restart after the end: the file is found by its name', async () => {
    const { comfy, clock, tabs, id, file } = await running()
    comfy.restart()
    comfy.disk.add(file.filename)
    await clock.pass(4000)
    expect(states(tabs, id)).toMatchObject(each(tabs, { status: 'completed', file }))
  })

  test('Q10 a job whose POST answer is lost is found by its id, and not sent twice', async () => {
    const comfy = new FakeComfy()
    const { clock, tab, tabs } = await open(comfy)
    comfy.queue = async (submission) => {
      comfy.submissions.push(submission)
      comfy.truths.set(submission.id, { status: 'pending' })
      throw new Unreachable('the answer was lost')
    }
    await tab.runs.generate()
    await clock.pass(60_000)
    const { id } = tab.jobs.list.value[0]!
    expect(states(tabs, id)).toEqual(each(tabs, { status: 'pending' }))
    expect(comfy.submissions).toHaveLength(1)
  })

  test('Q10 a POST that never arrives is sent again, or on request, under the same id', async () => {
    const comfy = new FakeComfy()
    const { clock, tab, tabs } = await open(comfy)
    const arrives = comfy.queue.bind(comfy)
    comfy.queue = async () => {
      throw new Unreachable('the request was lost')
    }
    await tab.runs.generate()
    const { id } = tab.jobs.list.value[0]!
    expect(comfy.toasts).toEqual(['ComfyUI isn’t responding'])
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

  test('Q11 a run put first takes the place of the one that ComfyUI has not started', async () => {
    const { comfy, clock, tab, tabs } = await open()
    comfy.foreign = [{ id: 'theirs', status: 'pending', number: 2 }]
    for (let n = 0; n < 4; n++) await generateLater(clock, tab)
    const [fourth, third, second, first] = tab.jobs.list.value.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ]
    comfy.numbers.set(first, 1)
    comfy.numbers.set(second, 3)
    comfy.truths.set(first, { status: 'in_progress' })
    await clock.pass(3000)
    await tab.jobs.toFront(fourth)
    await clock.pass(3000)
    expect(comfy.submissions.map(({ id }) => id)).toEqual([first, second, fourth])
    // in its place, so that theirs comes neither earlier nor later
    expect(comfy.submissions[2]?.number).toBe(3)
    for (const { jobs } of tabs) {
      expect(jobs.line.value.map(({ id }) => id)).toEqual([first, fourth, second, third])
      expect(jobs.places.value.get(fourth)).toEqual({ place: 3, of: 3 })
    }
  })

  test('Q11 waiting runs change places without ComfyUI', async () => {
    const { comfy, clock, tab, tabs } = await open()
    for (let n = 0; n < 5; n++) await generateLater(clock, tab)
    const ids = tab.jobs.list.value.map(({ id }) => id).toReversed()
    await tab.jobs.place(ids[4]!, ids[2]!)
    await tab.jobs.place(ids[2]!, null)
    await clock.pass(3000)
    const order = [ids[0], ids[1], ids[4], ids[3], ids[2]]
    for (const { jobs } of tabs) expect(jobs.line.value.map(({ id }) => id)).toEqual(order)
    expect(comfy.submissions).toHaveLength(2)
  })

  test('Q11 a run that has ended has no place, even before the next look at the queue', async () => {
    const { comfy, clock, tab } = await open()
    for (let n = 0; n < 2; n++) await generateLater(clock, tab)
    await clock.pass(3000)
    const ids = comfy.submissions.map(({ id }) => id)
    const places = () => ids.map((id) => tab.jobs.places.value.get(id))
    expect(places()[1]).toEqual({ place: 2, of: 2 })
    // its end comes over the socket
    const file = { filename: 'a.mp4', subfolder: '', type: 'output' }
    comfy.queued = () => new Promise(() => undefined)
    comfy.emit(ids[0] ?? '', { type: 'saved', files: [file] })
    comfy.emit(ids[0] ?? '', { type: 'succeeded' })
    await settled()
    expect(places()).toEqual([undefined, { place: 1, of: 1 }])
  })

  test('Q11 a job that starts while it is being moved stays unchanged', async () => {
    const { comfy, clock, tab } = await open()
    for (let n = 0; n < 3; n++) await generateLater(clock, tab)
    const [third, second, first] = tab.jobs.list.value.map(({ id }) => id) as [
      string,
      string,
      string,
    ]
    comfy.dequeue = async (id) => void comfy.truths.set(id, { status: 'in_progress' })
    await tab.jobs.toFront(third)
    await clock.pass(3000)
    expect(tab.jobs.line.value.map(({ id, state }) => [id, state.status])).toEqual([
      [first, 'in_progress'],
      [second, 'in_progress'],
      [third, 'waiting'],
    ])
    expect(comfy.submissions).toHaveLength(2)
  })

  test('Q12 an id is a lower-case UUID, even without crypto.randomUUID', () => {
    for (let n = 0; n < 1000; n++)
      expect(browserWorld.uuid()).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
  })

  test('Q13 a cancellation is recorded first, and absence confirms it', async () => {
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

  test('Q13 a cancelled job that reaches the queue late is cancelled there', async () => {
    const { comfy, clock, tab, tabs, id } = await waiting()
    await tab.jobs.cancel(id)
    comfy.truths.set(id, { status: 'pending' })
    await clock.pass(31_000)
    expect(comfy.truths.has(id)).toBe(false)
    expect(statuses(tabs, id)).toEqual(each(tabs, 'cancelled'))
  })

  test('Q14 cancelling all cancels our jobs and nobody else’s', async () => {
    const { comfy, clock, tab, tabs } = await open()
    comfy.foreign = [{ id: 'theirs', status: 'in_progress', number: 0 }]
    for (const each of tabs) await each.runs.generate()
    await clock.pass(3000)
    await tab.jobs.cancelAll()
    await clock.pass(3000)
    expect(new Set(comfy.cancelled)).toEqual(new Set(comfy.submissions.map(({ id }) => id)))
    for (const { jobs } of tabs) expect(jobs.live.value).toEqual([])
  })

  test('Q15 the place in the queue counts others’ jobs', async () => {
    const { comfy, clock, tabs, tab } = await open()
    comfy.foreign = [
      { id: 'runs', status: 'in_progress', number: 7 },
      { id: 'first', status: 'pending', number: -1 },
      { id: 'last', status: 'pending', number: 99 },
    ]
    await tab.runs.generate()
    await clock.pass(2000)
    const { id } = tab.jobs.list.value[0]!
    expect(tabs.map(({ jobs }) => jobs.places.value.get(id))).toEqual(
      each(tabs, { place: 3, of: 4 }),
    )
    expect(JSON.stringify(tabs.map(({ jobs }) => jobs.list.value))).not.toContain('runs')
  })

  test('Q16 a job that someone removed differs from one lost in a restart', async () => {
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

  test('Q17 an interrupted job is cancelled, not failed', async () => {
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

  test('Q20 a refused prompt shows a problem at its field, and leaves nothing on the server', async () => {
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
    await tab.runs.generate()
    await clock.pass(3000)
    const { id } = tab.jobs.list.value[0]!
    expect(states(tabs, id)).toMatchObject(
      each(tabs, { status: 'failed', problems: [{ code: 'server_refused', field: 'width' }] }),
    )
    expect([comfy.cancelled, comfy.truths.size]).toEqual([[id], 0])
    expect(tab.form.prompt).toBe('a red kite')
  })

  test('Q21 a job dropped from the server’s history stays in ours', async () => {
    const { comfy, clock, tabs, id, finish, openTab } = await running()
    finish()
    await clock.pass(3000)
    comfy.truths.clear()
    await clock.pass(120_000)
    const later = await openTab()
    await clock.pass(5000)
    expect(statuses([...tabs, later], id)).toEqual([...each(tabs, 'completed'), 'completed'])
  })

  test('Q22 the job of a tab closed before its POST is sent by another tab, once', async () => {
    const comfy = new FakeComfy()
    const { clock, tab, tabs, openTab } = await open(comfy)
    const arrives = comfy.queue.bind(comfy)
    comfy.queue = () => new Promise(() => undefined)
    void tab.runs.generate()
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

test('a cancellation outlives a later write by a tab that has not heard of it', async () => {
  const { comfy, clock, openTab } = openBrowser()
  const other = openBrowser(comfy, clock)
  const [one, two] = [await openTab(), await other.openTab(true)]
  await one.runs.generate()
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

test('a look from before a job was sent doesn’t count for it', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  const arrives = comfy.queue.bind(comfy)
  comfy.queue = async () => {
    throw new Unreachable('the request was lost')
  }
  await tab.runs.generate()
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

test('a run that never reached the server is sent again automatically, by one of two tabs', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const [tab] = [await openTab(), await openTab(true)]
  const arrives = comfy.queue.bind(comfy)
  comfy.queue = async () => {
    throw new Unreachable('the request was lost')
  }
  await tab.runs.generate()
  comfy.queue = arrives
  await clock.pass(29_000)
  expect(comfy.submissions).toEqual([])
  await clock.pass(5000)
  expect(comfy.submissions.map(({ id }) => id)).toEqual([tab.jobs.list.value[0]?.id])
  expect(tab.jobs.list.value[0]?.state).toEqual({ status: 'pending' })
})

test('a run that is cancelled while being sent is cancelled on the server too', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  const arrives = comfy.queue.bind(comfy)
  let arrive = (): void => undefined
  comfy.queue = async (submission) => {
    await new Promise<void>((done) => (arrive = done))
    return arrives(submission)
  }
  // the server doesn't have it yet, so cancelling it there does nothing
  void tab.runs.generate()
  await settled()
  const { id } = tab.jobs.list.value[0]!
  await tab.jobs.cancel(id)
  expect(comfy.cancelled).toEqual([id])
  arrive()
  await settled()
  await settled()
  // by the look after the answer: within two seconds it might have started
  expect(comfy.cancelled).toEqual([id, id])
  expect(comfy.truths.has(id)).toBe(false)
  await clock.pass(4000)
  expect(tab.jobs.list.value[0]?.state).toEqual({ status: 'cancelled' })
})

test('a run being cancelled is not moved in the queue', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  for (let n = 0; n < 3; n++) {
    await clock.pass(10)
    await tab.runs.generate()
  }
  const [third, second, first] = tab.jobs.list.value.map(({ id }) => id) as [string, string, string]
  comfy.truths.set(first, { status: 'in_progress' })
  await clock.pass(3000)
  // the cancellation is recorded, but the server doesn't hear of it yet
  comfy.cancel = async () => {
    throw new Unreachable('not now')
  }
  await tab.jobs.cancel(second)
  await tab.jobs.toFront(third)
  await settled()
  // back in our queue, it would be sent again although it is cancelled
  expect(tab.jobs.list.value.find(({ id }) => id === second)?.state.status).toBe('pending')
  expect(comfy.submissions).toHaveLength(2)
})

describe('intervals', () => {
  test('continue when the wall clock is set back and the socket is silent', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab(true)
    await tab.runs.generate()
    const { id, name } = tab.jobs.list.value[0]!
    await clock.pass(4000)
    clock.shift = -3_600_000
    const file = { filename: `${name}_00001_.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
    comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 9 })
    await clock.pass(4000)
    expect(tab.jobs.list.value[0]?.state.status).toBe('completed')
  })

  test('continue then for asking for progress too', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    await tab.runs.generate()
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

test('a run whose video exists is not sent again, although the server doesn’t know it', async () => {
  const comfy = new FakeComfy()
  const { clock, openTab } = openBrowser(comfy)
  const tab = await openTab()
  comfy.queue = async ({ prompt }) => {
    comfy.disk.add(
      `${String(prompt['save']?.inputs['filename_prefix']).split('/').at(-1)}_00001_.mp4`,
    )
    throw new Unreachable('the answer was lost, and the server started again since')
  }
  await tab.runs.generate()
  const sent: unknown[] = []
  comfy.queue = async (submission) => (sent.push(submission), {})
  await clock.pass(40_000)
  expect(sent).toEqual([])
  expect(tab.jobs.list.value[0]?.state.status).toBe('completed')
})
