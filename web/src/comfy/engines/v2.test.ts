import { expect, test } from 'vitest'
import type { HostEvent } from '../events.ts'
import { framesOf } from './frames.ts'
import type { Proxied } from './proxied.ts'
import { v2Engine } from './v2.ts'

const about = { id: 'cloud', name: 'Cloud', kind: 'v2', paid: true, parallel: 1 } as const
const id = '5f0c6b1e-0000-4000-8000-000000000001'
const prompt = {
  load: { class_type: 'LoadImage', inputs: { image: 'core/ASSET as_1', other: 'core/x', n: 2 } },
}

interface Asked {
  readonly route: string
  readonly method: string
  readonly body: unknown
  readonly headers: Record<string, string>
}

/** What the backend passes on, answered by a list. */
function opened(answers: Record<string, readonly [status: number, body: unknown][]>) {
  const asked: Asked[] = []
  const kept = new Map<string, string>()
  const proxy: Proxied = {
    async api(route, init = {}) {
      const method = init.method ?? 'GET'
      const body: unknown = init.body === undefined ? null : JSON.parse(init.body as string)
      asked.push({ route, method, body, headers: init.headers as Record<string, string> })
      const left = answers[`${method} ${route}`]
      const [status, value] = (left &&
        (left.length > 1 ? (left as unknown[]).shift() : left[0])) as [number, unknown]
      return new Response(typeof value === 'string' ? value : JSON.stringify(value), { status })
    },
    inputs: async (names) => new Map(names.map((name, at) => [name, `as_${at + 1}`])),
    result: async (file, path) => ({
      filename: `${path}!${file['asset']}`,
      subfolder: '',
      type: 'output',
    }),
    events: () => Promise.reject(new Error('v2 has no socket')),
  }
  const names = {
    of: (run: string) => kept.get(run),
    keep: async (run: string, name: string) => void kept.set(run, name),
  }
  const engine = v2Engine(about, proxy, names, async () => ({}))
  return { engine, asked, kept }
}

const job = (status: string, more = {}) => ({
  id: 'job-7',
  status,
  metadata: id,
  outputs: [],
  ...more,
})

test('a run is sent with its id as key, its files as assets, and its name there is kept', async () => {
  const { engine, asked, kept } = opened({ 'POST /v2/jobs': [[201, job('queued')]] })
  expect(await engine.upload(['a.png'])).toEqual(new Map([['a.png', 'core/ASSET as_1']]))
  expect(await engine.submit({ id, prompt, request: null })).toEqual({ prompt_id: id })
  expect(kept).toEqual(new Map([[id, 'job-7']]))
  expect(asked[0]?.headers).toMatchObject({ 'Idempotency-Key': id })
  expect(asked[0]?.body).toEqual({
    metadata: id,
    workflow: {
      load: {
        class_type: 'LoadImage',
        inputs: {
          image: { __type: 'core/ASSET', info: { id: 'as_1' } },
          other: 'core/x',
          n: 2,
        },
      },
    },
  })
})

test('a run whose first answer was lost is found, not made again', async () => {
  const reuse = { error: { code: 'idempotency_key_reuse', message: 'used' } }
  const { engine, kept } = opened({
    'POST /v2/jobs': [[422, reuse]],
    'GET /v2/jobs?limit=100': [[200, { jobs: [{ odd: true }, job('running')] }]],
  })
  expect(await engine.submit({ id, prompt, request: null })).toEqual({ prompt_id: id })
  expect(kept.get(id)).toBe('job-7')
})

test.each([
  ['queued', { status: 'pending' }],
  ['running', { status: 'in_progress' }],
  ['canceling', { status: 'in_progress' }],
  ['canceled', { status: 'cancelled' }],
  ['expired', null],
  ['failed', { status: 'failed', error: null }],
  ['succeeded', { status: 'completed', files: [], milliseconds: null }],
])('%s is what the queue calls %o', async (status, truth) => {
  const { engine, kept } = opened({ 'GET /v2/jobs/job-7': [[200, job(status)]] })
  kept.set(id, 'job-7')
  expect(await engine.job(id)).toEqual(truth)
})

test('an output is a file by its asset, and the error of a node is said', async () => {
  const outputs = [{ name: 'a.mp4', id: 'out_1', url: 'http://evil.test/' }]
  const error = { message: 'no memory', node_id: '3', class_type: 'KSampler' }
  const { engine, kept } = opened({
    'GET /v2/jobs/job-7': [
      [200, job('succeeded', { outputs })],
      [200, job('failed', { error })],
    ],
  })
  kept.set(id, 'job-7')
  const truth = await engine.job(id)
  const file = { filename: 'a.mp4', subfolder: 'out_1', type: 'asset' }
  expect(truth).toMatchObject({ files: [file] })
  expect((await engine.result(id, file, 'v/x')).filename).toBe('v/x!out_1')
  expect(await engine.job(id)).toMatchObject({
    error: { node: '3', nodeClass: 'KSampler', message: 'no memory' },
  })
})

test('a run that it never heard of is unknown, and one that is gone, too', async () => {
  const { engine, kept } = opened({
    'GET /v2/jobs?limit=100': [[200, { jobs: [] }]],
    'GET /v2/jobs/job-7': [[404, { error: { code: 'not_found', message: '' } }]],
  })
  expect(await engine.job(id)).toBeNull()
  await engine.cancel(id)
  kept.set(id, 'job-7')
  expect(await engine.job(id)).toBeNull()
})

test('only a run that waits is dequeued', async () => {
  const { engine, asked, kept } = opened({
    'GET /v2/jobs/job-7': [
      [200, job('running')],
      [200, job('queued')],
    ],
    'POST /v2/jobs/job-7/cancel': [[200, job('canceled')]],
  })
  kept.set(id, 'job-7')
  await engine.dequeue(id)
  expect(asked.filter(({ method }) => method === 'POST')).toEqual([])
  await engine.dequeue(id)
  expect(asked.at(-1)).toMatchObject({ method: 'POST', body: {} })
})

test('a refusal is an answer, and anything else is none', async () => {
  const node = { class_type: 'X', errors: [{ type: 'value_not_in_list', message: 'm' }] }
  const { engine } = opened({
    'POST /v2/jobs': [
      [
        422,
        {
          error: { code: 'invalid_workflow', message: 'no', details: { node_errors: { 1: node } } },
        },
      ],
      [402, { error: { code: 'no_credits', message: 'empty' } }],
      [429, { error: { code: 'too_many', message: '' } }],
      [200, '<html>'],
    ],
  })
  const submission = { id, prompt, request: null }
  expect(await engine.submit(submission)).toMatchObject({
    error: { type: 'invalid_workflow', message: 'no' },
    node_errors: { 1: { class_type: 'X' } },
  })
  expect(await engine.submit(submission)).toMatchObject({ error: { type: 'no_credits' } })
  await expect(engine.submit(submission)).rejects.toThrow('HTTP 429')
  await expect(engine.submit(submission)).rejects.toThrow('HTTP 200')
})

test('the queue is everyone’s, the oldest first, ours by our ids', async () => {
  const { engine } = opened({
    'GET /v2/jobs?status=queued,running,canceling': [
      [200, { jobs: [{ ...job('queued'), metadata: undefined, id: 'other' }, job('running')] }],
    ],
  })
  expect(await engine.queued()).toEqual([
    { id: 'other', status: 'pending', number: 2 },
    { id, status: 'in_progress', number: 1 },
  ])
})

test('the progress of a run that is in progress is told until it is stopped', async () => {
  const progress = JSON.stringify({ current_node: 'sampler', step: 3, steps: 8, value: 0.5 })
  const stream = `: hello\n\nevent: status\ndata: {"status":"running"}\n\nevent: progress\ndata: ${progress}\n\n`
  const { engine, kept } = opened({
    'GET /v2/jobs/job-7': [[200, job('running')]],
    'GET /v2/jobs/job-7/events': [[200, stream]],
  })
  kept.set(id, 'job-7')
  const heard: HostEvent[] = []
  const stop = engine.follow((event) => heard.push(event))
  await engine.job(id)
  await expect.poll(() => heard.length).toBe(1)
  stop()
  expect(heard[0]).toEqual({
    type: 'job',
    id,
    event: { type: 'progress', nodes: { sampler: { value: 3, max: 8, state: 'running' } } },
  })
})

test('events are read however they are cut', async () => {
  const text = 'event: a\r\ndata: {"x":\ndata: 1}\n\n: keepalive\n\ndata: 2\n\nevent: cut\ndata: 3'
  const encoded = new TextEncoder().encode(text)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of encoded) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })
  const seen: unknown[] = []
  await framesOf(new Response(body), (event, data) => seen.push([event, data]))
  expect(seen).toEqual([
    ['a', { x: 1 }],
    ['', 2],
  ])
})
