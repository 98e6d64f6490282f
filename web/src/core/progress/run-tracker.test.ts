import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { type PastRun, type Work, workOf } from './past-runs.ts'
import { type Glance, glance, type RunTracker, startTracking, track } from './run-tracker.ts'
import { fill } from '../prompt/fill.ts'
import type { SettledForm } from '../form/form.ts'
import { type Job, type JobEvent, newJob, type NodeProgress } from '../jobs/job.ts'
import { reduce as reduceIn } from '../lifecycle/reduce.ts'
import type { Timing } from './timing.ts'

const table = ltx23.nodes
const reduce = (job: Job, event: JobEvent, now: number): Job => reduceIn(job, event, now, ltx23)
const done: NodeProgress = { value: 1, max: 1, state: 'finished' }
const running = (value = 0, max = 1): NodeProgress => ({ value, max, state: 'running' })

const models = ['ckpt', 'text_enc', 'audio_vae', 'lora_distill', 'upscaler', 'pos', 'neg']
const cold: Timing = {
  cold: true,
  seconds: {
    ckpt: 40,
    text_enc: 20,
    audio_vae: 1,
    lora_distill: 1,
    upscaler: 1,
    pos: 5,
    neg: 5,
    sample_1: 46,
    sample_2: 31,
    upscale: 1,
    decode_audio: 1,
    decode_video: 16,
    save: 2,
  },
  samplers: { sample_1: { steps: 8, pace: 2 }, sample_2: { steps: 3, pace: 10 } },
}
/** Of a run with loaded models: 16 + 30 + 20 seconds. */
const warmSeconds = 16 + 30 + 20

function kindOf(values: Partial<SettledForm> = {}) {
  const request = requestOf('t2v', values)
  const work = workOf(request, modes.t2v, ltx23) as Work
  const nodes = Object.keys(fill(request, modes.t2v, ltx23, 'name'))
  return { request, work, nodes }
}

/** Tracks a t2v run; event times in seconds. */
function followed(
  past: readonly PastRun[],
  events: readonly [seconds: number, event: JobEvent][],
  values: Partial<SettledForm> = {},
): { at(seconds: number): Glance; tracker: RunTracker } {
  const { request, work, nodes } = kindOf(values)
  let job: Job = reduce(newJob('id', request, nodes, 0), { type: 'started' }, 0)
  let tracker = startTracking(job, { table, work, past }) as RunTracker
  for (const [seconds, event] of events) {
    job = reduce(job, event, seconds * 1000)
    tracker = track(tracker, job, event, seconds * 1000)
  }
  return { tracker, at: (seconds) => glance(tracker, seconds * 1000) }
}

const start: [number, JobEvent] = [0, { type: 'started' }]
const warm: [number, JobEvent] = [0, { type: 'cached', nodes: models }]
const progress = (seconds: number, nodes: Record<string, NodeProgress>): [number, JobEvent] => [
  seconds,
  { type: 'progress', nodes },
]

describe('a first run', () => {
  const loading = [start, progress(1, { ckpt: running() })]
  const stepping = [
    ...loading,
    progress(50, { ckpt: done, sample_1: running() }),
    progress(60, { ckpt: done, sample_1: running(1, 8) }),
    progress(62, { ckpt: done, sample_1: running(2, 8) }),
  ]

  test('says what it loads instead of how long it takes', () => {
    expect(followed([], loading).at(30)).toMatchObject({
      loading: true,
      left: null,
      reads: 'checkpoint',
    })
  })

  test('estimates its time once the sampler has made steps', () => {
    const first = followed([], stepping.slice(0, -1)).at(60)
    expect(first).toMatchObject({ loading: false, left: null })
    // 6 of 8 steps at 2 seconds; the rest from the table, where 16 s correspond to 30
    const { left } = followed([], stepping).at(62)
    expect((left ?? 0) / 1000).toBeCloseTo(12 + (16 / 30) * (2 + 47 + 1 + 11 + 2), 5)
  })

  test('does not guess from a run with loaded models', () => {
    const past = [{ work: kindOf().work, timing: { ...cold, cold: false } }]
    expect(followed(past, loading).at(30).left).toBeNull()
  })
})

describe('a second run', () => {
  const past = [{ work: kindOf().work, timing: cold }]

  test('knows its time from the start, without cached nodes', () => {
    const { left } = followed(past, [start, warm]).at(0)
    expect((left ?? 0) / 1000).toBeCloseTo(warmSeconds, 5)
  })

  test('expects model loading to take its time again after they were unloaded', () => {
    const { left } = followed(past, [start, [0, { type: 'cached', nodes: [] }]]).at(0)
    expect((left ?? 0) / 1000).toBeCloseTo(40 + 20 + 3 + 10 + 46 + 31 + 20, 5)
  })

  test('counts down between events, and shows time in its bar', () => {
    const run = followed(past, [start, warm, progress(0, { sample_1: running() })])
    expect(run.at(10).left).toBeCloseTo((warmSeconds - 10) * 1000, 3)
    expect(run.at(33).fraction).toBeGreaterThan(run.at(10).fraction)
  })

  test('follows its own pace', () => {
    const quick = followed(past, [
      start,
      warm,
      progress(0, { sample_1: running() }),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((step) => progress(step, { sample_1: running(step, 8) })),
    ])
    // twice as fast as expected
    expect(quick.at(10).left).toBeLessThan((warmSeconds - 12) * 1000)
  })

  test('makes no promise that it cannot keep', () => {
    const stuck = followed(past, [
      start,
      warm,
      progress(46, { sample_1: done, sample_2: done, decode_video: running() }),
    ])
    expect(stuck.at(60)).toMatchObject({ late: false })
    expect(stuck.at(46 + 16 * 1.5 + 3)).toMatchObject({ late: true, left: null })
  })

  test('makes no promise if its sampler stalls', () => {
    const stuck = followed(past, [
      start,
      warm,
      progress(0, { sample_1: running() }),
      progress(2, { sample_1: running(1, 8) }),
    ])
    expect(stuck.at(4)).toMatchObject({ late: false })
    expect(stuck.at(9)).toMatchObject({ late: true, left: null })
  })

  test('that decodes in tiles is late by the whole decode, not by its first tile', () => {
    const decoding = followed(past, [
      start,
      warm,
      progress(46, { sample_1: done, sample_2: done, decode_video: running() }),
      progress(50, { sample_1: done, sample_2: done, decode_video: running(1, 4) }),
    ])
    expect(decoding.at(54)).toMatchObject({ late: false })
  })

  test('of another size, length or preset is scaled by pixels, frames and steps', () => {
    const of = (values: Partial<SettledForm>) =>
      (followed(past, [start, warm], values).at(0).left ?? 0) / 1000
    const { work } = kindOf()
    const long = kindOf({ seconds: 10 }).work
    expect(of({ seconds: 10 }) / warmSeconds).toBeCloseTo(long.frames / work.frames, 1)
    expect(of({ preset: 'fast' })).toBeCloseTo(warmSeconds - 10, 5)
    // 20 guided steps call the model twice
    expect(of({ preset: 'quality' })).toBeCloseTo(20 * 4 + 30 + 20, 5)
  })

  test('uses the newest runs of its kind and outvotes a disturbed one', () => {
    const of = (pace: number, values = {}): PastRun => ({
      work: kindOf(values).work,
      timing: {
        cold: false,
        seconds: { ...cold.seconds, sample_1: 8 * pace },
        samplers: { ...cold.samplers, sample_1: { steps: 8, pace } },
      },
    })
    const runs = [of(3, { seconds: 10 }), of(3), of(90), of(3), of(1)]
    const { left } = followed(runs, [start, warm]).at(0)
    expect((left ?? 0) / 1000).toBeCloseTo(24 + 31 + 20, 0)
  })
})

describe('a run from disk, after runs with loaded models and new prompts', () => {
  const { ckpt: _, text_enc: __, ...rest } = cold.seconds
  const seconds = { ...rest, pos: 1, neg: 1 }
  const warmRun = { work: kindOf().work, timing: { ...cold, cold: false, seconds } }
  const past = [warmRun, warmRun, warmRun, { work: kindOf().work, timing: cold }]
  const loaded = { ckpt: done, text_enc: done, audio_vae: done, lora_distill: done }
  const run = followed(past, [start, [0, { type: 'cached', nodes: [] }]])

  test('expects its prompt to wait for the text encoder again', () => {
    expect((run.at(0).left ?? 0) / 1000).toBeCloseTo(40 + 20 + 3 + 10 + 46 + 31 + 20, 5)
  })

  test('is not late meanwhile', () => {
    const encoding = followed(past, [
      start,
      [0, { type: 'cached', nodes: [] }],
      progress(62, { ...loaded, pos: running() }),
    ])
    expect(encoding.at(62 + 4.5)).toMatchObject({ late: false })
    expect(encoding.at(62 + 5 * 1.5 + 3)).toMatchObject({ late: true })
  })
})

describe('a run recorded by a version with other nodes', () => {
  const { request, nodes, work } = kindOf()
  const past = [{ work, timing: { ...cold, seconds: { ...cold.seconds, old_node: 99 } } }]
  const known = { table, work, past }
  const started = reduce(newJob('id', request, [...nodes, 'old_node'], 0), { type: 'started' }, 0)
  const cached: JobEvent = { type: 'cached', nodes: models }

  test('takes as long as one without them: their purpose is unknown', () => {
    const job = reduce(started, cached, 0)
    const tracker = track(startTracking(started, known) as RunTracker, job, cached, 0)
    expect((glance(tracker, 0).left ?? 0) / 1000).toBeCloseTo(warmSeconds, 5)
  })

  test('stays at its stage while one of them works', () => {
    const event: JobEvent = { type: 'progress', nodes: { pos: done, old_node: running(1, 2) } }
    const job = reduce(started, event, 1000)
    const tracker = track(startTracking(started, known) as RunTracker, job, event, 1000)
    expect(glance(tracker, 1000)).toMatchObject({ stage: 'encode', reads: null, late: false })
  })
})

test('a node that no past run had uses the table', () => {
  const { decode_video: _, ...seconds } = cold.seconds
  const past = [{ work: kindOf().work, timing: { ...cold, seconds } }]
  const { left } = followed(past, [start, warm]).at(0)
  expect((left ?? 0) / 1000).toBeCloseTo(warmSeconds - 16 + 11 * (46 / 77), 5)
})

describe('always', () => {
  const { nodes: ids, work } = kindOf()
  const node: fc.Arbitrary<NodeProgress> = fc.record({
    value: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(Number.NaN)),
    max: fc.integer({ min: -1, max: 9 }),
    state: fc.constantFrom('running', 'finished', 'error'),
  })
  const event: fc.Arbitrary<JobEvent> = fc.oneof(
    fc.constantFrom<JobEvent>(
      { type: 'started' },
      { type: 'succeeded' },
      { type: 'truth', truth: { status: 'in_progress' } },
      { type: 'saved', files: [] },
    ),
    fc.record({ type: fc.constant('cached'), nodes: fc.subarray(ids) }),
    fc.record({
      type: fc.constant('progress'),
      nodes: fc.dictionary(fc.constantFrom(...ids, 'unheard_of'), node, { maxKeys: 6 }),
    }),
  )
  const moment = fc.tuple(event, fc.integer({ min: 0, max: 60_000 }))
  const seconds = fc.double({ min: 0, max: 1e4, noNaN: true })
  const pastRun: fc.Arbitrary<PastRun> = fc.record({
    work: fc.constantFrom(work, kindOf({ seconds: 10 }).work, kindOf({ preset: 'quality' }).work),
    timing: fc.record({
      cold: fc.boolean(),
      seconds: fc.dictionary(fc.constantFrom(...ids), seconds),
      samplers: fc.dictionary(
        fc.constantFrom('sample_1', 'sample_2'),
        fc.record({ steps: fc.integer({ min: 1, max: 50 }), pace: seconds }),
      ),
    }),
  })

  test('the bar and the stage never go back, the time left never grows, and all are numbers', () => {
    fc.assert(
      fc.property(
        fc.array(moment, { maxLength: 20 }),
        fc.array(pastRun, { maxLength: 3 }),
        (moments, past) => {
          const { request, nodes } = kindOf()
          let job = reduce(newJob('id', request, nodes, 0), { type: 'started' }, 0)
          let tracker = startTracking(job, { table, work, past }) as RunTracker
          let [now, fraction, left, order] = [0, 0, Infinity, 0]
          const look = (at: number): void => {
            const shown = glance(tracker, at)
            expect(shown.fraction).toBeGreaterThanOrEqual(fraction)
            expect(shown.fraction).toBeLessThanOrEqual(1)
            expect(shown.order).toBeGreaterThanOrEqual(order)
            ;({ fraction, order } = shown)
            if (shown.left === null) return
            expect(shown.left).toBeGreaterThanOrEqual(0)
            // within floating-point error
            expect(shown.left).toBeLessThanOrEqual(left + 1e-6 * Math.max(1, left))
            left = shown.left
          }
          for (const [what, passes] of moments) {
            for (const share of [0.3, 0.6, 1]) look(now + passes * share)
            now += passes
            job = reduce(job, what, now)
            tracker = track(tracker, job, what, now)
            look(now)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
