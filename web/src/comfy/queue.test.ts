import { afterEach, describe, expect, test, vi } from 'vitest'
import { Unreachable, type Call } from './http.ts'
import { queueRoutes } from './queue.ts'
import { userdataOver } from './userdata.ts'

type Answers = Record<string, [status: number, body: unknown]>

/** A server with these answers, and a record of its requests. */
function server(answers: Answers) {
  const asked: { route: string; method: string; body: unknown }[] = []
  const call: Call = async (route, init) => {
    const { method = 'GET', body } = init ?? {}
    asked.push({ route, method, body: typeof body === 'string' ? JSON.parse(body) : undefined })
    const [status, answer] = answers[route.split('?')[0] ?? ''] ?? [404, { error: 'Job not found' }]
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
    return new Response(method === 'HEAD' || status === 204 ? null : text, { status })
  }
  return { asked, routes: queueRoutes(call, () => 'our client'), userdata: userdataOver(call) }
}

const file = { filename: 'a_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }

describe('ComfyUI’s queue over HTTP', () => {
  test('gets a prompt with our id and client id, and without a workflow', async () => {
    const { asked, routes } = server({ '/prompt': [200, { prompt_id: 'id', node_errors: {} }] })
    await routes.queue({ id: 'id', prompt: {}, request: { seed: 5 } })
    await routes.queue({ id: 'id', prompt: {}, request: {}, number: -1.5 })
    await routes.queue({ id: 'id', prompt: {}, request: {}, previewMethod: 'none' })
    expect(asked[0]?.body).toEqual({
      prompt_id: 'id',
      client_id: 'our client',
      prompt: {},
      extra_data: { extra_pnginfo: { ltx_aio: { seed: 5 } } },
    })
    expect(asked[1]?.body).toMatchObject({ number: -1.5 })
    expect(asked[2]?.body).toMatchObject({ extra_data: { preview_method: 'none' } })
  })

  test('lists queued and running jobs, without details', async () => {
    const jobs = [
      { id: 'a', status: 'pending', priority: 3, workflow_id: 'secret' },
      { id: 'b', status: 'in_progress', priority: -1 },
    ]
    const { routes } = server({ '/jobs': [200, { jobs, pagination: {} }] })
    expect(await routes.queued()).toEqual([
      { id: 'a', status: 'pending', number: 3 },
      { id: 'b', status: 'in_progress', number: -1 },
    ])
  })

  test('is read by the older route when someone else’s job breaks the newer one', async () => {
    const item = (number: number, id: string) => [number, id, { secret: 1 }, {}, []]
    const { routes } = server({
      '/jobs': [500, '500 Internal Server Error'],
      '/queue': [200, { queue_running: [item(1, 'a')], queue_pending: [item(2, 'b')] }],
    })
    expect(await routes.queued()).toEqual([
      { id: 'a', status: 'in_progress', number: 1 },
      { id: 'b', status: 'pending', number: 2 },
    ])
  })

  test('knows a job, does not know it, or does not answer', async () => {
    const { routes } = server({
      '/jobs/known': [200, { status: 'pending' }],
      '/jobs/gateway': [404, '<html>no such page</html>'],
      '/jobs/broken': [500, { error: 'x' }],
    })
    expect(await routes.job('known')).toEqual({ status: 'pending' })
    expect(await routes.job('unknown')).toBeNull()
    await expect(routes.job('gateway')).rejects.toThrow(Unreachable)
    await expect(routes.job('broken')).rejects.toThrow(Unreachable)
  })

  test('cancels and dequeues by id, never everything', async () => {
    const { asked, routes } = server({ '/jobs/a/cancel': [200, {}], '/queue': [200, ''] })
    await routes.cancel('a')
    await routes.dequeue('a')
    expect(asked).toEqual([
      { route: '/jobs/a/cancel', method: 'POST', body: {} },
      { route: '/queue', method: 'POST', body: { delete: ['a'] } },
    ])
  })

  test('reports session, progress and models, or nothing without the shim', async () => {
    const answer = {
      session: 's',
      prompt_id: 'a',
      nodes: { n: { value: 1, max: 2, state: 'running' } },
      models: [{ name: 'LTXAV', bytes: 9 }],
      stopped: { b: 600 },
    }
    const { prompt_id: id, ...rest } = answer
    expect(await server({ '/ltx_aio/live': [200, answer] }).routes.live()).toEqual({ ...rest, id })
    expect(await server({}).routes.live()).toBeNull()
  })
})

/** JSON from gateways, tunnels and login pages. */
const foreign: readonly [number, unknown][] = [
  [502, { detail: 'Bad gateway' }],
  [503, { error: 'starting', message: 'The server is starting' }],
  [200, { detail: 'ok' }],
  [200, []],
  [200, null],
  [200, 'welcome'],
  [404, { detail: 'Not Found' }],
  [401, { error: 'unauthorized' }],
  [530, '<html>'],
]

describe.each(foreign)('%i %j from another program', (status, body) => {
  test('does not count as ComfyUI’s answer', async () => {
    const answers: Answers = {
      '/prompt': [status, body],
      '/jobs': [status, body],
      '/queue': [status, body],
      '/jobs/a': [status, body],
    }
    const { routes } = server(answers)
    const asked = [
      routes.queue({ id: 'a', prompt: {}, request: {} }),
      routes.job('a'),
      routes.queued(),
    ]
    for (const one of asked) await expect(one).rejects.toBeInstanceOf(Unreachable)
    // the shim may be absent
    const live = await server({ '/ltx_aio/live': [status, body] })
      .routes.live()
      .catch((error: unknown) => error)
    if (live !== null) expect(live).toBeInstanceOf(Unreachable)
  })
})

describe('a run rejected for good', () => {
  const queue = (status: number, body: unknown) =>
    server({ '/prompt': [status, body] }).routes.queue({ id: 'a', prompt: {}, request: {} })

  test('by ComfyUI says why', async () => {
    const error = { type: 'prompt_no_outputs', message: 'Prompt has no outputs', details: '' }
    expect(await queue(400, { error, node_errors: [] })).toMatchObject({ error })
  })

  test('by a proxy names its status and is not sent again', async () => {
    for (const status of [403, 413])
      expect(await queue(status, '<html>')).toMatchObject({
        error: { type: 'http', message: String(status) },
      })
  })

  test('by a crash in validation as well', async () => {
    const text = '500 Internal Server Error\n\nServer got itself in trouble'
    expect(await queue(500, text)).toMatchObject({ error: { type: 'http', message: '500' } })
  })
})

describe('a queue with a number that JSON lacks', () => {
  test('is read, and one unreadable entry hides no other', async () => {
    const jobs = `[
      {"id": "theirs", "status": "pending", "priority": Infinity, "name": "NaN \\"Infinity"},
      {"id": "new", "status": "thinking", "priority": 1}, 7,
      {"id": "ours", "status": "pending", "priority": NaN}]`
    const { routes } = server({ '/jobs': [200, `{"jobs": ${jobs}}`] })
    expect(await routes.queued()).toEqual([
      { id: 'theirs', status: 'pending', number: Number.POSITIVE_INFINITY },
      { id: 'ours', status: 'pending', number: 0 },
    ])
  })

  test('is read by the older route too', async () => {
    const { routes } = server({
      '/jobs': [500, 'x'],
      '/queue': [
        200,
        '{"queue_running": [], "queue_pending": [[Infinity, "a", {}], [2, "b", {}]]}',
      ],
    })
    expect((await routes.queued()).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('patience', () => {
  afterEach(() => void vi.restoreAllMocks())

  /** Signals that time out when the test advances time. */
  function timeouts() {
    const timers: { due: number; abort: AbortController }[] = []
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((due) => {
      const abort = new AbortController()
      timers.push({ due, abort })
      return abort.signal
    })
    return (milliseconds: number): void => {
      for (const { due, abort } of timers) if (due <= milliseconds) abort.abort()
    }
  }

  /** ComfyUI reads folders and imports modules while it validates: it may take most of a minute. */
  test.each([
    [
      'a run is waited for 45 s',
      45_000,
      (routes: ReturnType<typeof queueRoutes>) =>
        routes.queue({ id: 'a', prompt: {}, request: {} }),
    ],
    ['a look is waited for 9 s', 9000, (routes: ReturnType<typeof queueRoutes>) => routes.queued()],
  ])('with which %s', async (_, milliseconds, ask) => {
    const pass = timeouts()
    let answer = (): void => undefined
    const call: Call = (_route, init) =>
      new Promise((done, fail) => {
        answer = () => done(Response.json({ prompt_id: 'a', jobs: [] }))
        init?.signal?.addEventListener('abort', () => fail(new Unreachable('too long')))
      })
    const asked = ask(queueRoutes(call, () => 'us'))
    pass(milliseconds)
    answer()
    await expect(asked).resolves.toBeDefined()
  })

  test('ends: a request that takes 10 s has failed', async () => {
    const pass = timeouts()
    const call: Call = (_route, init) =>
      new Promise((_, fail) =>
        init?.signal?.addEventListener('abort', () => fail(new Unreachable('too long'))),
      )
    const asked = queueRoutes(call, () => 'us').queued()
    pass(10_000)
    await expect(asked).rejects.toBeInstanceOf(Unreachable)
  })
})

describe('an output file', () => {
  test.each<[string, Answers, boolean]>([
    ['there', { '/view': [200, ''], '/ltx_aio/probe': [200, { media: {} }] }, true],
    ['there, where the shim is absent', { '/view': [200, ''] }, true],
    ['gone', { '/view': [404, ''] }, false],
    ['torn', { '/view': [200, ''], '/ltx_aio/probe': [422, { error: {} }] }, false],
  ])('is %s', async (_, answers, there) => {
    const { asked, routes } = server(answers)
    expect(await routes.has(file)).toBe(there)
    expect(asked[0]).toMatchObject({ method: 'HEAD' })
    if (asked[1]) expect(asked[1].body).toEqual({ name: 'video/LTX_AIO/a_00001_.mp4 [output]' })
  })

  test('is unknown when the server fails', async () => {
    await expect(server({ '/view': [502, ''] }).routes.has(file)).rejects.toThrow(Unreachable)
  })
})

describe('userdata', () => {
  test('is a single route segment, folders included', async () => {
    const { asked, userdata } = server({ '/userdata/ltx_aio%2Fjobs%2Fa.json': [200, { v: 1 }] })
    expect(await userdata.read('ltx_aio/jobs/a.json')).toEqual({ v: 1 })
    await userdata.write('ltx_aio/jobs/a.json', { v: 2 })
    expect(asked[1]).toMatchObject({ method: 'POST', body: { v: 2 } })
  })

  test('switches to the other encoding behind a proxy that decodes %2F, and keeps it', async () => {
    const { asked, userdata } = server({
      // ComfyUI's answer to an unknown route
      '/userdata/ltx_aio%2Fa.json': [405, ''],
      '/userdata/ltx_aio%252Fa.json': [200, { v: 1 }],
    })
    await userdata.write('ltx_aio/a.json', { v: 1 })
    expect(await userdata.read('ltx_aio/a.json')).toEqual({ v: 1 })
    expect(asked.map(({ route }) => route)).toEqual([
      '/userdata/ltx_aio%2Fa.json',
      '/userdata/ltx_aio%252Fa.json',
      '/userdata/ltx_aio%252Fa.json',
    ])
  })

  test('is requested at most twice: a missing file is missing either way', async () => {
    const { asked, userdata } = server({})
    expect(await userdata.read('a/b')).toBeNull()
    expect(asked.map(({ route }) => route)).toEqual(['/userdata/a%2Fb', '/userdata/a%252Fb'])
  })

  test('that cannot be saved reports the status', async () => {
    for (const status of [400, 405, 413, 500]) {
      const { userdata } = server({
        '/userdata/a%2Fb': [status, ''],
        '/userdata/a%252Fb': [status, ''],
      })
      await expect(userdata.write('a/b', {})).rejects.toMatchObject({ status })
    }
    const { userdata } = server({ '/userdata/a': [200, '<html>'] })
    await expect(userdata.write('a', {})).rejects.toBeInstanceOf(Unreachable)
  })

  test('lists a missing folder as empty, and stamps written files', async () => {
    expect(await server({}).userdata.list('ltx_aio/jobs')).toEqual([])
    const file = { path: 'a.json', modified: 5, size: 9, created: 1 }
    expect(await server({ '/userdata': [200, [file]] }).userdata.list('x')).toEqual([
      { name: 'a.json', stamp: '5:9' },
    ])
  })

  test('tells a missing file from invalid JSON', async () => {
    const { userdata } = server({ '/userdata/torn': [200, '{"a'] })
    expect(await userdata.read('gone')).toBeNull()
    expect(await userdata.read('torn')).toBeUndefined()
  })

  test('is unreachable when a gateway answers for the server', async () => {
    const { userdata } = server({
      '/userdata': [200, '<html>'],
      '/userdata/a': [502, '<html>'],
      '/userdata/page': [200, ' <!doctype html>'],
    })
    await expect(server({ '/userdata': [500, []] }).userdata.list('x')).rejects.toThrow(Unreachable)
    await expect(userdata.read('page')).rejects.toThrow(Unreachable)
    await expect(userdata.list('x')).rejects.toThrow(Unreachable)
    await expect(userdata.read('a')).rejects.toThrow(Unreachable)
    await expect(userdata.write('a', {})).rejects.toThrow(Unreachable)
  })
})
