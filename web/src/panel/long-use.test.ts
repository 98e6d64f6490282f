import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import type { OutputFile } from '../core/jobs/job.ts'
import { type Opened, openReady } from './open.testing.ts'

/** Listeners on targets that outlive our elements: the window, the document, media queries, channels. */
const lasting = new Map<EventTarget, number>()
// oxlint-disable-next-line typescript/unbound-method -- both are called with their target
const { addEventListener, removeEventListener } = EventTarget.prototype

function count(target: EventTarget, by: number): void {
  const isOurElement = target instanceof Node && target !== document && target !== document.body
  // these end with the call that they were made for
  const isOfOneCall = target instanceof MessagePort || target instanceof AbortSignal
  if (!isOurElement && !isOfOneCall) lasting.set(target, (lasting.get(target) ?? 0) + by)
}

const listeners = (): number => [...lasting.values()].reduce((sum, n) => sum + n, 0)
const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next))

beforeEach(() => {
  EventTarget.prototype.addEventListener = function add(this: EventTarget, ...args) {
    count(this, 1)
    return addEventListener.apply(this, args as never)
  }
  EventTarget.prototype.removeEventListener = function remove(this: EventTarget, ...args) {
    count(this, -1)
    return removeEventListener.apply(this, args as never)
  }
})
afterEach(() => {
  Object.assign(EventTarget.prototype, { addEventListener, removeEventListener })
  lasting.clear()
})

const elements = ({ side }: Opened): number => side.querySelectorAll('*').length

it('D3 opening and closing the panel 200 times leaks nothing', async () => {
  const opened = openReady()
  const cycle = async (): Promise<void> => {
    opened.mounted.hide()
    // ComfyUI passes a new element each time, and doesn't always call `destroy`
    const fresh = document.createElement('div')
    opened.side.replaceChildren(fresh)
    opened.mounted.show(fresh)
    await frame()
  }
  for (let n = 0; n < 3; n++) await cycle()
  const before = { listeners: listeners(), elements: elements(opened) }
  for (let n = 0; n < 200; n++) await cycle()
  expect({ listeners: listeners(), elements: elements(opened) }).toEqual(before)
})

it('D3 500 runs leak no listeners and add only a few elements', async () => {
  const comfy = new FakeComfy()
  const opened = openReady('t2v', {}, { comfy })
  const { studio, tell, world } = opened
  const request = requestOf('t2v')

  async function run(n: number): Promise<void> {
    await studio.jobs.add({ ...request, seed: n })
    const file: OutputFile = { filename: `${n}.mp4`, subfolder: '', type: 'output' }
    comfy.disk.add(file.filename)
    const id = comfy.submissions.at(-1)?.id ?? ''
    comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 1 })
    tell({ type: 'started' })
    tell({ type: 'progress', nodes: { sample_1: { value: 1, max: 8, state: 'running' } } })
    tell({ type: 'saved', files: [file] })
    tell({ type: 'succeeded' })
    world.pass(2000)
    await frame()
  }
  for (let n = 0; n < 20; n++) await run(n)
  const before = { listeners: listeners(), elements: elements(opened) }
  for (let n = 20; n < 520; n++) await run(n)
  expect(studio.jobs.past.value).toHaveLength(520)
  expect(studio.trackers.all.value.size).toBe(0)
  // the last run's calls may still be pending
  await vi.waitFor(() => {
    expect(listeners()).toBe(before.listeners)
    expect(elements(opened)).toBeLessThanOrEqual(before.elements)
  }, 20_000)
}, 120_000)
