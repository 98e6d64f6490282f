import { describe, expect, test } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { worked } from '../../../../tests/fakes/timed.ts'
import type { Entry } from '../ledger/entry.ts'
import { hasUnfinished } from '../ledger/unfinished.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'
import { maxInComfy } from './feeder.ts'
import { pauseFile } from './pause.ts'
import { rightFile } from './right.ts'

const requests = (count: number) =>
  Array.from({ length: count }, (_, seed) => requestOf('t2v', { seed }))

const fileOf = ({ name }: Entry) => ({
  filename: `${name}_00001_.mp4`,
  subfolder: 'video/LTX_AIO',
  type: 'output',
})

/** The seeds of a queue's runs, and how far each is. */
const lineOf = ({ jobs }: Studio) =>
  jobs.line.value.map(({ request, state }) => `${request.seed} ${state.status}`)

/** ComfyUI starts its first run, or ends the one that runs. */
function work(comfy: FakeComfy, tab: Studio): void {
  for (const [id, truth] of comfy.truths) {
    if (truth.status !== 'pending' && truth.status !== 'in_progress') continue
    const job = tab.jobs.list.value.find((one) => one.id === id)
    if (!job) continue
    const file = fileOf(job)
    if (truth.status === 'in_progress')
      comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 9 })
    else comfy.truths.set(id, { status: 'in_progress' })
    return comfy.stale()
  }
}

async function open(count: number) {
  const browser = openBrowser()
  const tab = await browser.openTab()
  const batch = await tab.jobs.addBatch(requests(count))
  await settled()
  return { ...browser, tab, batch }
}

describe('our own queue', () => {
  test('gives ComfyUI two runs at a time, in order, and each once', async () => {
    const { comfy, clock, tab } = await open(5)
    expect(lineOf(tab)).toEqual(['0 pending', '1 pending', '2 waiting', '3 waiting', '4 waiting'])
    let longest = 0
    for (let n = 0; n < 10; n++) {
      work(comfy, tab)
      await clock.pass(2100)
      longest = Math.max(longest, (await comfy.queued()).length)
    }
    expect(longest).toBe(maxInComfy)
    expect(comfy.submissions.map(({ request }) => (request as { seed: number }).seed)).toEqual([
      0, 1, 2, 3, 4,
    ])
    expect(tab.jobs.past.value.map(({ state }) => state.status)).toEqual(Array(5).fill('completed'))
  })

  test('survives a reload, and is a reason to load the panel', async () => {
    const { clock, storage, tab, openTab } = await open(5)
    tab.dispose()
    expect(hasUnfinished(storage)).toBe(true)
    const reloaded = await openTab()
    await clock.pass(100)
    expect(lineOf(reloaded)).toEqual(lineOf(tab))
  })

  test('is known on the server before ComfyUI has its first run', async () => {
    const { comfy, clock } = await open(30)
    const elsewhere = await openBrowser(comfy, clock).openTab()
    await clock.pass(31_000)
    expect(elsewhere.jobs.line.value).toHaveLength(30)
  })

  test('goes on by itself after a restart: what ComfyUI had is repeated first', async () => {
    const { comfy, clock, tab } = await open(4)
    work(comfy, tab)
    await clock.pass(2100)
    const ids = tab.jobs.line.value.map(({ id }) => id)
    comfy.down = true
    comfy.restart()
    await clock.pass(60_000)
    comfy.down = false
    await clock.pass(6000)
    expect(comfy.submissions.map(({ id }) => id)).toEqual([ids[0], ids[1], ids[0], ids[1]])
    expect(tab.jobs.line.value.map(({ id }) => id)).toEqual(ids)
    expect(tab.jobs.line.value.map(({ stops }) => stops)).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('does not repeat a run whose video was written before the restart', async () => {
    const { comfy, clock, tab } = await open(3)
    work(comfy, tab)
    await clock.pass(2100)
    const [first] = tab.jobs.line.value
    comfy.restart()
    comfy.disk.add(fileOf(first!).filename)
    await clock.pass(6000)
    expect(tab.jobs.past.value.map(({ id }) => id)).toEqual([first!.id])
    expect(comfy.submissions.filter(({ id }) => id === first!.id)).toHaveLength(1)
    expect(comfy.submissions).toHaveLength(4)
  })

  test('takes 200 runs within 100 ms of work, and writes them in the background', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    const before = worked()
    await tab.jobs.addBatch(requests(200))
    expect(worked() - before).toBeLessThan(200)
    expect(tab.jobs.line.value).toHaveLength(200)
    await clock.pass(2000)
    const written = [...comfy.userdata.files.keys()].filter((path) => path.includes('/jobs/'))
    expect(written).toHaveLength(200)
  })

  test('is not read again and again while it waits', async () => {
    const { comfy, clock } = await open(30)
    await clock.pass(130_000)
    const read = comfy.userdata.read.bind(comfy.userdata)
    let reads = 0
    comfy.userdata.read = (path) => {
      if (path.includes('/jobs/')) reads++
      return read(path)
    }
    await clock.pass(120_000)
    expect(reads).toBe(0)
  })

  test('is paused when ComfyUI refuses a run: the others would be refused as well', async () => {
    const { comfy, clock, openTab } = openBrowser()
    comfy.answer = {
      error: { type: 'prompt_no_outputs', message: 'no', details: '', extra_info: {} },
    }
    const tab = await openTab()
    await tab.jobs.addBatch(requests(4))
    await clock.pass(4000)
    expect(comfy.submissions).toHaveLength(1)
    expect(tab.jobs.pause.halt.value.paused?.why).toBe('refused')
    comfy.answer = {}
    await tab.jobs.resume()
    expect(comfy.submissions).toHaveLength(3)
  })
})

describe('of several pages', () => {
  test('in one browser, one sends', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tabs = [await openTab(), await openTab(true)]
    await tabs[0]!.jobs.addBatch(requests(6))
    for (let n = 0; n < 12; n++) {
      work(comfy, tabs[0]!)
      await clock.pass(2100)
    }
    const ids = comfy.submissions.map(({ id }) => id)
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
  })

  test('in two browsers, one sends; the other takes over when it is gone', async () => {
    const { comfy, clock, tab } = await open(6)
    const other = await openBrowser(comfy, clock).openTab()
    await clock.pass(31_000)
    for (let n = 0; n < 4; n++) {
      work(comfy, tab)
      await clock.pass(2100)
    }
    expect(comfy.submissions).toHaveLength(4)
    expect(other.jobs.line.value).toHaveLength(4)
    // closed, without a word
    tab.dispose()
    for (let n = 0; n < 2; n++) {
      work(comfy, other)
      await clock.pass(2100)
    }
    expect(comfy.submissions).toHaveLength(4)
    await clock.pass(70_000)
    for (let n = 0; n < 12; n++) {
      work(comfy, other)
      await clock.pass(2100)
    }
    const ids = comfy.submissions.map(({ id }) => id)
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
    expect(other.jobs.live.value).toEqual([])
    // and leaves the right to others
    expect(comfy.userdata.files.has(rightFile)).toBe(false)
  })

  test('a browser that wakes up and still believes that it sends sends nothing twice', async () => {
    const { comfy, clock, tab } = await open(4)
    const other = await openBrowser(comfy, clock).openTab(true)
    await clock.pass(31_000)
    // both believe that they may
    const claim = comfy.userdata.read.bind(comfy.userdata)
    comfy.userdata.read = async (path) => (path === rightFile ? null : claim(path))
    comfy.userdata.claim = async () => true
    for (let n = 0; n < 10; n++) {
      work(comfy, tab)
      await tab.jobs.reconcile()
      await clock.pass(1100)
      await other.jobs.reconcile()
      await clock.pass(1100)
    }
    const ids = comfy.submissions.map(({ id }) => id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })
})

describe('paused', () => {
  test('it sends nothing, and takes back what ComfyUI has not started', async () => {
    const { comfy, clock, tab } = await open(3)
    work(comfy, tab)
    await clock.pass(2100)
    await tab.jobs.pauseNow()
    expect(lineOf(tab)).toEqual(['0 in_progress', '1 waiting', '2 waiting'])
    work(comfy, tab)
    await clock.pass(4000)
    expect(lineOf(tab)).toEqual(['1 waiting', '2 waiting'])
    await tab.runs.generate()
    expect(lineOf(tab)).toHaveLength(3)
    expect(comfy.submissions).toHaveLength(2)
    await tab.jobs.resume()
    expect(lineOf(tab).slice(0, 2)).toEqual(['1 pending', '2 pending'])
  })

  test('by another browser counts here too', async () => {
    const { comfy, clock, tab } = await open(4)
    const other = await openBrowser(comfy, clock).openTab()
    await clock.pass(31_000)
    await other.jobs.pauseNow()
    await clock.pass(1000)
    work(comfy, tab)
    await clock.pass(2100)
    work(comfy, tab)
    await clock.pass(2100)
    expect(comfy.submissions).toHaveLength(2)
    expect(tab.jobs.pause.halt.value.paused?.why).toBe('user')
    expect(comfy.userdata.files.has(pauseFile)).toBe(true)
  })

  test('and resumed at once: the server keeps the last change, however slow the first write', async () => {
    const { comfy, tab } = await open(3)
    const write = comfy.userdata.write.bind(comfy.userdata)
    let slow: (() => void) | undefined
    comfy.userdata.write = async (path, value) => {
      if (path === pauseFile && !slow) await new Promise<void>((done) => (slow = done))
      return write(path, value)
    }
    await tab.jobs.pauseNow()
    await tab.jobs.resume()
    await settled()
    slow?.()
    await settled()
    expect(await comfy.userdata.read(pauseFile)).toMatchObject({ paused: null })
  })

  test('after a chosen run it stops, and says why', async () => {
    const { comfy, clock, tab } = await open(5)
    const third = tab.jobs.line.value[2]!
    await tab.jobs.stopLater({ after: third.id })
    for (let n = 0; n < 8; n++) {
      work(comfy, tab)
      await clock.pass(2100)
    }
    expect(lineOf(tab)).toEqual(['3 waiting', '4 waiting'])
    expect(comfy.submissions).toHaveLength(3)
    expect(tab.jobs.pause.halt.value.paused?.why).toBe('after')
  })

  test('at a chosen time it stops', async () => {
    const { comfy, clock, tab } = await open(3)
    work(comfy, tab)
    await clock.pass(2100)
    await tab.jobs.stopLater({ at: clock.now + 60_000 })
    await clock.pass(59_000)
    expect(lineOf(tab)).toEqual(['0 in_progress', '1 pending', '2 waiting'])
    await clock.pass(4000)
    expect(lineOf(tab)).toEqual(['0 in_progress', '1 waiting', '2 waiting'])
    expect(tab.jobs.pause.halt.value.paused?.why).toBe('time')
  })
})

describe('a batch', () => {
  test('can be ended: what runs goes on, the rest is cancelled', async () => {
    const { comfy, clock, tab, batch } = await open(5)
    await tab.jobs.add(requestOf('t2v', { seed: 77 }))
    work(comfy, tab)
    await clock.pass(2100)
    await tab.jobs.cancelRest(batch)
    await clock.pass(2100)
    expect(lineOf(tab)).toEqual(['0 in_progress', '77 pending'])
  })

  test('of 200 is cancelled at once, and ComfyUI gets none of the others', async () => {
    const { comfy, clock, tab } = await open(200)
    await tab.jobs.cancelAll()
    await clock.pass(4000)
    expect(tab.jobs.live.value).toEqual([])
    expect(comfy.submissions).toHaveLength(2)
  })
})

describe('a waiting run', () => {
  test('can be changed, also the one that ComfyUI has not started', async () => {
    const { comfy, clock, tab } = await open(4)
    work(comfy, tab)
    await clock.pass(2100)
    const [, second, third] = tab.jobs.line.value
    expect(await tab.jobs.hold(second!.id)).toBe(true)
    await clock.pass(2100)
    // the next one takes its place meanwhile
    expect(lineOf(tab)).toEqual(['0 in_progress', '2 pending', '1 waiting', '3 waiting'])
    expect(await tab.jobs.change(second!.id, requestOf('t2v', { seed: 1, prompt: 'new' }))).toBe(
      true,
    )
    expect(await tab.jobs.change(third!.id, requestOf('t2v', { seed: 2 }))).toBe(false)
    for (let n = 0; n < 3; n++) {
      work(comfy, tab)
      await clock.pass(2100)
    }
    const sent = comfy.submissions.filter(({ id }) => id === second!.id)
    expect(sent.at(-1)?.request).toMatchObject({ seed: 1, prompt: 'new' })
  })

  test('does not take another one out of ComfyUI’s queue while it is edited', async () => {
    const { comfy, clock, tab } = await open(5)
    work(comfy, tab)
    await clock.pass(2100)
    const [, second, third, fourth] = tab.jobs.line.value
    await tab.jobs.hold(second!.id)
    await clock.pass(2100)
    expect(lineOf(tab).slice(0, 2)).toEqual(['0 in_progress', '2 pending'])
    const sent = comfy.submissions.length
    await tab.jobs.place(fourth!.id, null)
    await clock.pass(2100)
    expect(comfy.submissions).toHaveLength(sent)
    expect(tab.jobs.line.value[1]).toMatchObject({ id: third!.id, state: { status: 'pending' } })
  })

  test('no longer continues a draft once it is changed', async () => {
    const { tab } = await open(2)
    await tab.jobs.add(requestOf('t2v', { seed: 7 }), 'finish', { draft: 'a_draft', silent: true })
    await settled()
    await tab.jobs.change('finish', requestOf('t2v', { seed: 8 }))
    const changed = tab.jobs.line.value.find(({ id }) => id === 'finish')
    expect(changed).toMatchObject({ request: { seed: 8 }, runOptions: { silent: true } })
    expect(changed?.runOptions).not.toHaveProperty('draft')
  })

  test('is not taken back while a tab is sending: it could be sent twice', async () => {
    const { comfy, clock, tab, openTab } = await open(3)
    const other = await openTab()
    let send = (): void => undefined
    const sending = new Promise<void>((done) => (send = done))
    const [queue, dequeue] = [comfy.queue.bind(comfy), comfy.dequeue.bind(comfy)]
    const taken: string[] = []
    comfy.queue = async (run) => sending.then(() => queue(run))
    comfy.dequeue = async (id) => (taken.push(id), dequeue(id))
    work(comfy, tab)
    work(comfy, tab)
    await clock.pass(2100)
    const second = tab.jobs.line.value[0]!
    expect(second.state.status).toBe('pending')
    const started = Promise.all([tab.editing.start(second.id), other.editing.start(second.id)])
    await clock.pass(1000)
    expect(taken).toEqual([])
    send()
    await clock.pass(1000)
    expect(await started).toContain(true)
    expect(taken[0]).toBe(second.id)
  })

  test('is not taken back before ComfyUI’s answer to it has come', async () => {
    const { comfy, clock, openTab } = openBrowser()
    const tab = await openTab()
    const other = await openTab()
    let answer = (): void => undefined
    const late = new Promise<void>((done) => (answer = done))
    const queue = comfy.queue.bind(comfy)
    comfy.queue = async (run) => {
      const given = await queue(run)
      await late
      return given
    }
    // sent at once, as nothing waits: the queue already shows it
    const sent = tab.jobs.add(requestOf('t2v', { seed: 5 }))
    await clock.pass(2100)
    expect(lineOf(other)).toEqual(['5 pending'])
    const paused = other.jobs.pauseNow()
    await clock.pass(1000)
    answer()
    await sent
    await clock.pass(20_000)
    await paused
    for (const page of [tab, other]) expect(lineOf(page)).toEqual(['5 waiting'])
    await other.jobs.resume()
    await clock.pass(4000)
    for (const page of [tab, other]) expect(lineOf(page)).toEqual(['5 pending'])
    expect(await comfy.queued()).toHaveLength(1)
  })

  test('that is gone while it is edited doesn’t bring an old form back', async () => {
    const { tab } = await open(4)
    tab.edit({ prompt: 'before' })
    await tab.editing.start(tab.jobs.line.value[3]!.id)
    tab.jobs.forget(tab.jobs.line.value[3]!.id)
    tab.edit({ prompt: 'typed since' })
    await tab.editing.start(tab.jobs.line.value[2]!.id)
    await tab.editing.cancel()
    expect(tab.form.prompt).toBe('typed since')
  })

  test('whose editing has ended is no longer held by a tab that was opened meanwhile', async () => {
    const { comfy, clock, tab, openTab } = await open(3)
    const last = tab.jobs.line.value[2]!
    expect(await tab.editing.start(last.id)).toBe(true)
    const other = await openTab()
    await clock.pass(70_000)
    await tab.editing.cancel()
    await clock.pass(130_000)
    for (let n = 0; n < 3; n++) {
      work(comfy, other)
      await clock.pass(2100)
    }
    expect(comfy.submissions.map(({ id }) => id)).toContain(last.id)
  })

  test('that is cancelled never reaches ComfyUI', async () => {
    const { comfy, clock, tab } = await open(3)
    await tab.jobs.cancel(tab.jobs.line.value[2]!.id)
    for (let n = 0; n < 4; n++) {
      work(comfy, tab)
      await clock.pass(2100)
    }
    expect(comfy.submissions).toHaveLength(2)
    expect(tab.jobs.live.value).toEqual([])
  })
})
