import { describe, expect, test } from 'vitest'
import type { JobEvent, NodeProgress } from '../jobs/job.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { addEvent, startTimeline, type Timeline, Timing, timingOf as timingIn } from './timing.ts'

const timingOf = (run: Timeline) => timingIn(run, ltx23.nodes)
const done: NodeProgress = { value: 1, max: 1, state: 'finished' }
const running = (value = 0, max = 1): NodeProgress => ({ value, max, state: 'running' })
const progress = (nodes: Record<string, NodeProgress>): JobEvent => ({ type: 'progress', nodes })

/** Events with their times in seconds. */
function after(...events: [seconds: number, event: JobEvent][]): Timeline {
  return events.reduce(
    (run, [at, event]) => addEvent(run, event, at * 1000, ltx23.nodes),
    startTimeline(0),
  )
}

const run: [number, JobEvent][] = [
  [0, { type: 'started' }],
  [0, { type: 'cached', nodes: ['pos', 'neg'] }],
  [1, progress({ ckpt: running() })],
  [12, progress({ ckpt: done })],
  [12, progress({ ckpt: done, sample_1: running() })],
  [20, progress({ ckpt: done, sample_1: running(1, 8) })],
  [22, progress({ ckpt: done, sample_1: running(2, 8) })],
  [34, progress({ ckpt: done, sample_1: running(8, 8) })],
  [34, progress({ ckpt: done, sample_1: { value: 8, max: 8, state: 'finished' } })],
]

describe('a finished run', () => {
  test('records the seconds of each node that took time, and its samplers’ pace', () => {
    expect(timingOf(after(...run, [35, { type: 'succeeded' }]))).toEqual({
      cold: true,
      seconds: { ckpt: 12, sample_1: 22 },
      // the first step waits for the model, so it does not count
      samplers: { sample_1: { steps: 8, pace: 2 } },
    })
  })

  test('is small enough to store, and survives a round trip', () => {
    const timing = timingOf(after(...run, [35, { type: 'succeeded' }]))
    const text = JSON.stringify(timing)
    expect(text.length).toBeLessThan(200)
    expect(Timing.parse(JSON.parse(text))).toEqual(timing)
  })

  test('was not cold if its large models came from the cache', () => {
    const warm = after(
      [0, { type: 'started' }],
      [0, { type: 'cached', nodes: ['ckpt', 'text_enc'] }],
      [1, progress({ upscaler: running() })],
      [2, progress({ upscaler: done })],
      [2, { type: 'succeeded' }],
    )
    expect(timingOf(warm)).toEqual({ cold: false, seconds: { upscaler: 2 }, samplers: {} })
  })

  test('that did not succeed records nothing', () => {
    expect(timingOf(after(...run))).toBeNull()
  })
})

describe('what was missed', () => {
  test('has no time: a node whose start was missed', () => {
    const late = after(
      [40, progress({ ckpt: done, pos: running() })],
      [50, progress({ ckpt: done, pos: done, decode_video: running() })],
      [60, progress({ ckpt: done, pos: done, decode_video: done })],
      [60, { type: 'succeeded' }],
    )
    expect(timingOf(late)?.seconds).toEqual({ decode_video: 10 })
  })

  test('has no time: nodes that ended between two events', () => {
    const gap = after(
      [0, { type: 'started' }],
      [1, progress({ ckpt: running() })],
      [30, progress({ ckpt: done, pos: done, save: running() })],
      [40, progress({ ckpt: done, pos: done, save: done })],
      [40, { type: 'succeeded' }],
    )
    expect(timingOf(gap)).toBeNull()
  })

  test('does not matter for nodes that take no time', () => {
    const gap = after(
      [0, { type: 'started' }],
      [10, progress({ ckpt: done, noise_1: done })],
      [10, progress({ ckpt: done, noise_1: done, solver_1: done, save: running() })],
      [40, progress({ ckpt: done, noise_1: done, solver_1: done, save: done })],
      [40, { type: 'succeeded' }],
    )
    expect(timingOf(gap)?.seconds).toEqual({ save: 30 })
  })
})

test('a clock that is set back gives no negative times', () => {
  const back = after(
    [100, { type: 'started' }],
    [110, progress({ save: running() })],
    [50, progress({ save: done })],
    [50, { type: 'succeeded' }],
  )
  expect(timingOf(back)?.seconds).toEqual({ save: 10 })
})
