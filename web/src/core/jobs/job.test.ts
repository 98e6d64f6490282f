import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fill } from '../prompt/fill.ts'
import { isOver, type Job, type JobEvent, newJob, type WhyGone } from './job.ts'
import { reduce as reduceIn } from '../lifecycle/reduce.ts'
import { progressOf as progressIn } from '../progress/progress.ts'

const request = requestOf('i2v')
const nodes = Object.keys(fill(request, modes.i2v, ltx23, 'name'))
const fresh = newJob('id', request, nodes, 0)
const file = { filename: 'i2v_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const error = {
  node: 'sample_1',
  nodeClass: 'SamplerCustomAdvanced',
  type: 'ValueError',
  message: 'bad\nworse',
  traceback: ['line'],
}
const reduce = (job: Job, event: JobEvent, now: number): Job => reduceIn(job, event, now, ltx23)
const progressOf = (job: Job) => progressIn(job, ltx23.nodes)
const after = (...events: JobEvent[]): Job =>
  events.reduce((job, event, n) => reduce(job, event, n * 1000), fresh)
const running = (id: string, value: number, max: number): JobEvent => ({
  type: 'progress',
  nodes: { [id]: { value, max, state: 'running' } },
})

describe('a job', () => {
  test('goes from submitting to a video', () => {
    const job = after(
      { type: 'accepted' },
      { type: 'started' },
      { type: 'saved', files: [file] },
      { type: 'succeeded' },
    )
    expect(job.state).toEqual({ status: 'completed', file, milliseconds: 2000 })
  })

  test('that starts before its POST is answered stays started', () => {
    expect(after({ type: 'started' }, { type: 'accepted' }).state.status).toBe('in_progress')
  })

  test('that succeeds without a video waits for HTTP', () => {
    const job = after({ type: 'started' }, { type: 'succeeded' })
    expect(job.state.status).toBe('in_progress')
    const silently = reduce(
      job,
      { type: 'truth', truth: { status: 'completed', files: [], milliseconds: 5 } },
      9,
    )
    expect(silently.state).toMatchObject({ status: 'failed', problems: [{ code: 'no_video' }] })
  })

  test('accepts only videos as a video', () => {
    const picture = { ...file, filename: 'a.png' }
    const temporary = { ...file, type: 'temp' }
    const truth = { status: 'completed', files: [picture, temporary], milliseconds: null } as const
    expect(after({ type: 'truth', truth }).state.status).toBe('failed')
  })

  test('with a silent socket is finished by HTTP alone', () => {
    const truth = { status: 'completed', files: [file], milliseconds: 1234 } as const
    expect(after({ type: 'accepted' }, { type: 'truth', truth }).state).toEqual({
      status: 'completed',
      file,
      milliseconds: 1234,
    })
  })

  test('that fails names its stage and keeps ComfyUI’s message', () => {
    const truth = { status: 'failed', error } as const
    const { state } = after({ type: 'started' }, { type: 'truth', truth })
    expect(state).toMatchObject({
      status: 'failed',
      problems: [{ code: 'run_failed', stage: 'Diffusion 1', what: 'The run failed: bad' }],
    })
    expect(state.status === 'failed' && state.problems[0]?.detail).toContain('worse')
  })

  test('that runs out of memory says so', () => {
    const oom = { ...error, type: 'torch.OutOfMemoryError', message: 'Allocation on device' }
    const truth = { status: 'failed', error: oom } as const
    expect(after({ type: 'truth', truth }).state).toMatchObject({
      problems: [{ code: 'out_of_memory' }],
    })
  })

  test('with an error event waits for HTTP, and keeps the reason', () => {
    const failed = after({ type: 'started' }, { type: 'failed', error })
    expect(failed.state.status).toBe('in_progress')
    const silent = reduce(failed, { type: 'truth', truth: { status: 'failed', error: null } }, 9)
    const gone = reduce(failed, { type: 'gone', why: 'restarted', file: null }, 9)
    for (const { state } of [silent, gone])
      expect(state).toMatchObject({ status: 'failed', problems: [{ what: 'The run failed: bad' }] })
    const succeeded = {
      type: 'truth',
      truth: { status: 'completed', files: [file], milliseconds: 7 },
    } as const
    expect(reduce(failed, succeeded, 9).state).toEqual({
      status: 'completed',
      file,
      milliseconds: 7,
    })
  })

  test('that was interrupted has not failed, whoever reports it', () => {
    const interrupted = { ...error, type: 'InterruptProcessingException', message: '' }
    const truth = { status: 'failed', error: interrupted } as const
    expect(after({ type: 'started' }, { type: 'truth', truth }).state).toEqual({
      status: 'cancelled',
    })
  })

  test('that is gone is decided by its file, a pending cancel or the session', () => {
    const lost = (before: JobEvent[], event: Partial<Extract<JobEvent, { type: 'gone' }>>) =>
      after(...before, { type: 'gone', why: 'unknown', file: null, ...event }).state
    expect(lost([], { file })).toMatchObject({ status: 'completed', file })
    expect(lost([{ type: 'cancelling' }], {})).toEqual({ status: 'cancelled' })
    expect(lost([{ type: 'accepted' }, { type: 'moving' }], {})).toEqual({ status: 'waiting' })
    const codes = (['restarted', 'removed', 'unknown'] as const).map((why) => {
      const state = lost([], { why })
      return state.status === 'failed' ? state.problems[0]?.code : state.status
    })
    expect(codes).toEqual(['waiting', 'run_removed', 'run_unknown'])
  })

  test('and was running when ComfyUI ended is repeated twice, then it may be the cause', () => {
    const ended: JobEvent = { type: 'gone', why: 'restarted', file: null }
    let job = after({ type: 'accepted' })
    for (const stops of [1, 2]) {
      job = reduce(reduce(job, { type: 'started' }, 5), ended, 6)
      expect(job).toMatchObject({ state: { status: 'waiting' }, returns: stops, stops })
      const sent = reduce(job, { type: 'sending', nodes: ['a'], number: 4 }, 7)
      expect(sent).toMatchObject({ nodes: ['a'], state: { status: 'submitting', number: 4 } })
      // asked again, it keeps its place
      const again = reduce(reduce(sent, { type: 'unsent' }, 8), { type: 'sent_again' }, 9)
      expect(again.state).toEqual(sent.state)
      job = reduce(sent, { type: 'accepted' }, 8)
    }
    // waiting behind another one, it surely isn't
    expect(reduce(job, ended, 9)).toMatchObject({
      state: { status: 'waiting' },
      returns: 3,
      stops: 2,
    })
    const last = reduce(reduce(job, { type: 'started' }, 9), ended, 10).state
    expect(last.status === 'failed' && last.problems[0]?.code).toBe('run_stopped')
  })

  test('that returns from ComfyUI’s queue only does so if it was taken out of it', () => {
    const pending = after({ type: 'accepted' })
    expect(reduce(pending, { type: 'returned' }, 9)).toBe(pending)
    const moving = reduce(pending, { type: 'moving' }, 9)
    expect(reduce(moving, { type: 'returned' }, 9)).toMatchObject({
      state: { status: 'waiting' },
      returns: 1,
    })
    const running = after({ type: 'started' })
    expect(reduce(running, { type: 'moving' }, 9)).toBe(running)
  })

  test('and was running when ComfyUI ended may be the cause: that is shown, with its stage', () => {
    const nodes = { decode_video: { value: 1, max: 9, state: 'running' } } as const
    const codeOf = (why: WhyGone, ...before: JobEvent[]) => {
      const { state } = after(...before, { type: 'gone', why, file: null })
      return state.status === 'failed' ? state.problems[0] : undefined
    }
    // without our server part, nobody knows whether it was a restart
    expect(codeOf('unknown', { type: 'started' }, { type: 'progress', nodes })).toMatchObject({
      code: 'run_stopped',
      stage: 'Decoding',
      actions: [{ kind: 'retry', label: 'Try again anyway' }],
    })
    expect(codeOf('unknown', { type: 'started' })).not.toHaveProperty('stage')
    // its history was cleared: ComfyUI kept running
    expect(codeOf('removed', { type: 'started' })?.code).toBe('run_removed')
  })

  test('that was not sent continues once the server knows it', () => {
    const unsent = after({ type: 'unsent' })
    expect(unsent.state).toEqual({ status: 'submitting', unsent: true })
    expect(reduce(unsent, { type: 'sent_again' }, 9).state).toEqual({ status: 'submitting' })
    const seen = reduce(unsent, { type: 'truth', truth: { status: 'pending' } }, 9)
    expect(seen.state.status).toBe('pending')
    expect(reduce(seen, { type: 'unsent' }, 9)).toBe(seen)
  })

  test('whose file was not found is missing until it is there again', () => {
    const done = after({ type: 'saved', files: [file] }, { type: 'succeeded' })
    const missing = reduce(done, { type: 'looked', there: false }, 9)
    expect(missing.state).toMatchObject({ status: 'completed', missing: true })
    expect(reduce(missing, { type: 'looked', there: true }, 9).state).toEqual(done.state)
  })

  test('that is over is not revived by late events', () => {
    const any: fc.Arbitrary<JobEvent> = fc.constantFrom<JobEvent>(
      { type: 'accepted' },
      { type: 'started' },
      { type: 'saved', files: [file] },
      { type: 'succeeded' },
      { type: 'failed', error },
      { type: 'interrupted' },
      { type: 'gone', why: 'unknown', file: null },
      { type: 'cancelling' },
      { type: 'moving' },
      { type: 'seen', session: 'a' },
      { type: 'unsent' },
      { type: 'sent_again' },
      { type: 'truth', truth: { status: 'in_progress' } },
      running('sample_1', 1, 8),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (events) => {
        let over: Job | null = null
        let job = fresh
        for (const event of events) {
          job = reduce(job, event, 0)
          if (over) expect(job).toBe(over)
          else if (isOver(job)) over = job
        }
      }),
    )
  })
})

describe('progress', () => {
  test('names the stage, its place, and the sampler’s step', () => {
    const job = after(
      { type: 'started' },
      {
        type: 'cached',
        nodes: ['ckpt', 'text_enc', 'audio_vae', 'lora_distill', 'upscaler', 'pos', 'neg', 'cond'],
      },
      running('sample_1', 3, 8),
    )
    expect(progressOf(job)).toMatchObject({
      stage: 'diffuse_1',
      place: 3,
      stages: 7,
      step: { value: 3, max: 8 },
    })
  })

  test('counts no steps before the sampler reports their number', () => {
    expect(progressOf(after(running('sample_1', 0, 1)))).toMatchObject({
      stage: 'diffuse_1',
      step: null,
    })
  })

  test('is empty for a job that does not run', () => {
    expect(progressOf(fresh)).toBeNull()
    expect(progressOf(after({ type: 'interrupted' }))).toBeNull()
  })

  test('grows with every node and ends at one', () => {
    const done: Record<string, { value: number; max: number; state: 'finished' }> = {}
    let last = 0
    for (const id of nodes) {
      done[id] = { value: 1, max: 1, state: 'finished' }
      const { fraction } = progressOf(after({ type: 'progress', nodes: { ...done } })) ?? {
        fraction: -1,
      }
      expect(fraction).toBeGreaterThanOrEqual(last)
      last = fraction
    }
    expect(last).toBeCloseTo(1)
  })
})

describe('the limit of the server’s owner', () => {
  const limited = { type: 'limited', seconds: 600 } as const
  const why = { status: 'failed', problems: [{ code: 'run_over_limit' }] }

  test('is the reason, whichever of both is heard first', () => {
    const first = after({ type: 'started' }, limited, { type: 'interrupted' })
    expect(first.state).toMatchObject(why)
    const last = after({ type: 'started' }, { type: 'interrupted' }, limited)
    expect(last.state).toMatchObject(why)
    const asked = after({ type: 'started' }, limited, {
      type: 'truth',
      truth: { status: 'cancelled' },
    })
    expect(asked.state).toMatchObject(why)
    expect(JSON.stringify(asked.state)).toContain('10 min')
  })

  test('is not the reason of what the user cancelled or what was done before', () => {
    const cancelled = after({ type: 'started' }, { type: 'cancelling' }, limited, {
      type: 'interrupted',
    })
    expect(cancelled.state).toEqual({ status: 'cancelled' })
    const late = after({ type: 'interrupted' }, { type: 'cancelling' })
    expect(late.state).toEqual({ status: 'cancelled' })
    const done = after(
      { type: 'started' },
      { type: 'saved', files: [file] },
      { type: 'succeeded' },
      limited,
    )
    expect(done.state).toMatchObject({ status: 'completed' })
  })

  test('leaves a video that was saved by then', () => {
    const job = after({ type: 'started' }, { type: 'saved', files: [file] }, limited, {
      type: 'interrupted',
    })
    expect(job.state).toMatchObject({ status: 'completed', file })
  })
})
