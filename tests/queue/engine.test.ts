import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findComfy, type Server, startComfy } from '../../tools/comfyui/comfy.ts'
import { freePort } from '../../tools/comfyui/launch.ts'
import { cache } from '../../tools/machine/paths.ts'
import type { Engine } from '../../web/src/comfy/engines/engine.ts'
import { enginesOver } from '../../web/src/comfy/engines/engines.ts'
import type { HostEvent } from '../../web/src/comfy/events.ts'
import { linesOf } from '../../web/src/comfy/lines.ts'
import { parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import { queueRoutes } from '../../web/src/comfy/queue.ts'
import { shimHeaders } from '../../web/src/comfy/shim.ts'
import type { JobTruth } from '../../web/src/core/jobs/job.ts'
import { clientOf, nameOf } from '../comfyui/client.ts'
import { makeSamples, samplesFolder } from '../comfyui/samples.ts'
import { until } from './bench.ts'

/** One real ComfyUI as the engine of another: the browser only speaks to the first. */

const comfy = findComfy()
const key = 'key-of-the-owner'
const v2Program = process.env['COMFY_API_PROXY']

describe.skipIf('missing' in comfy)('another ComfyUI as an engine', () => {
  let here: Server
  let there: Server

  beforeAll(async () => {
    if ('missing' in comfy) return
    makeSamples()
    const [base, other] = ['test-engine-here', 'test-engine-there'].map((name) => join(cache, name))
    for (const folder of [base!, other!])
      for (const part of ['output', 'input', 'user'])
        rmSync(join(folder, part), { recursive: true, force: true })
    there = await startComfy({ comfy, base: other! })
    here = await startComfy({ comfy, base: base!, tiny: false })
    write([{ name: 'Studio PC', url: there.url, kind: 'comfyui', headers: { 'X-Key': key } }])
  })

  afterAll(async () => {
    await here?.stop()
    await there?.stop()
  })

  const list = (): string => join(here.base, 'user/__ltx_aio/engines.json')
  function write(entries: unknown): void {
    writeFileSync(list(), JSON.stringify(entries))
    chmodSync(list(), 0o600)
  }

  const call = (route: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${here.url}/api/ltx_aio/engines${route}`, {
      ...init,
      headers: { ...shimHeaders, ...(init.headers as Record<string, string>) },
    })
  const post = async (route: string, body: unknown): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await call(route, { method: 'POST', body: JSON.stringify(body), headers })
    return answer.json()
  }
  const asked = (clientId: string) =>
    queueRoutes(
      (route, init) => call(`/studio-pc/api${route}`, init),
      () => clientId,
    )
  const files = (server: Server, folder: string): string[] => {
    const path = join(server.base, folder)
    return existsSync(path) ? readdirSync(path).toSorted() : []
  }

  test('the list was made for its owner alone, and is shown without address and key', async () => {
    expect(statSync(list()).mode & 0o777).toBe(0o600)
    const text = await (await call('')).text()
    expect(JSON.parse(text)).toEqual({
      engines: [{ id: 'studio-pc', name: 'Studio PC', kind: 'comfyui', paid: false, parallel: 2 }],
    })
    expect(text).not.toContain(key)
  })

  test('its node definitions and its machine are those of the engine', async () => {
    const answer = await call('/studio-pc/api/object_info/CheckpointLoaderSimple')
    const direct = await fetch(`${there.url}/object_info/CheckpointLoaderSimple`)
    const definition = (await answer.json()) as Record<string, unknown>
    expect(definition).toEqual(await direct.json())
    expect(parseNodeDef('CheckpointLoaderSimple', definition)).not.toBeNull()
    const stats = await call('/studio-pc/api/system_stats')
    expect(await stats.json()).toHaveProperty('devices')
  })

  test('a run is made there, followed from here, and its video arrives byte by byte', async () => {
    const clientId = randomUUID()
    const id = randomUUID()
    const events: { type: string; data: Record<string, unknown> }[] = []
    const listening = new AbortController()
    const socket = await call(`/studio-pc/events?client_id=${clientId}`, {
      signal: listening.signal,
    })
    const heard = linesOf(socket, (value) => events.push(value as (typeof events)[number])).catch(
      () => undefined,
    )

    const client = clientOf(there.url)
    const { request } = await client.requestOf('t2v', { preset: 'fast', seed: 7 })
    const { prompt } = await client.fitted(request, nameOf(request, id))
    const engine = asked(clientId)
    expect(await engine.queue({ id, prompt, request })).toMatchObject({ prompt_id: id })

    let truth: JobTruth | null = null
    await until(async () => {
      truth = await engine.job(id)
      return truth?.status === 'completed'
    }, 120_000)
    const { files: saved } = truth as unknown as Extract<JobTruth, { status: 'completed' }>
    const file = saved.find(({ filename }) => filename.endsWith('.mp4'))!
    expect(file).toMatchObject({ subfolder: 'video/LTX_AIO', type: 'output' })

    const run = file.filename.replace(/_00001_\.mp4$/, '')
    const wanted = { file, path: `video/LTX_AIO/${run}` }
    const brought = await Promise.all([1, 2, 3].map(() => post('/studio-pc/results', wanted)))
    for (const each of [...brought, await post('/studio-pc/results', wanted)])
      expect(each).toEqual({ file })
    const folder = 'output/video/LTX_AIO'
    expect(files(here, folder)).toEqual([file.filename])
    const bytes = readFileSync(join(here.base, folder, file.filename))
    expect(bytes.equals(readFileSync(join(there.base, folder, file.filename)))).toBe(true)
    expect(bytes.includes(key)).toBe(false)

    listening.abort()
    await heard
    const types = new Set(events.map(({ type }) => type))
    for (const type of [
      'status',
      'execution_start',
      'progress_state',
      'executed',
      'execution_success',
    ])
      expect(types, [...types].join()).toContain(type)
    const own = events.filter(({ data }) => data && 'prompt_id' in data)
    expect(own.every(({ data }) => data['prompt_id'] === id)).toBe(true)
  })

  test('an input of this server is taken there once, and a run there finds it', async () => {
    const name = 'ltx_aio/first.png'
    mkdirSync(join(here.base, 'input/ltx_aio'), { recursive: true })
    writeFileSync(join(here.base, 'input', name), readFileSync(join(samplesFolder, 'first.png')))
    const given = (await post('/studio-pc/inputs', { files: [name] })) as {
      files: Record<string, string>
    }
    const named = given.files[name]!
    expect(named).toMatch(/^ltx_aio\/first_[0-9a-f]{16}\.png$/)
    const content = readFileSync(join(there.base, 'input', named))
    expect(content.equals(readFileSync(join(here.base, 'input', name)))).toBe(true)
    const before = statSync(join(there.base, 'input', named)).mtimeMs
    expect(await post('/studio-pc/inputs', { files: [name] })).toEqual(given)
    expect(files(there, 'input/ltx_aio')).toEqual([named.replace('ltx_aio/', '')])
    expect(statSync(join(there.base, 'input', named)).mtimeMs).toBe(before)

    const id = randomUUID()
    const engine = asked(randomUUID())
    const prompt = {
      image: { class_type: 'LoadImage', inputs: { image: named } },
      save: {
        class_type: 'SaveImage',
        inputs: { images: ['image', 0] as [string, number], filename_prefix: 'seen' },
      },
    }
    await engine.queue({ id, prompt, request: null })
    await until(async () => (await engine.job(id))?.status === 'completed', 60_000)
    expect(files(there, 'output').some((each) => each.startsWith('seen'))).toBe(true)
  })

  test('a refusal of the engine comes through, and a run there is cancelled alone', async () => {
    const engine = asked(randomUUID())
    const wrong = { a: { class_type: 'NoSuchNode', inputs: {} } }
    const refused = await engine.queue({ id: randomUUID(), prompt: wrong, request: null })
    expect(refused).toHaveProperty('error')
    expect(await engine.job(randomUUID())).toBeNull()
    const others = randomUUID()
    await fetch(`${there.url}/prompt`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ prompt_id: others, prompt: blank(64, 1) }),
    })
    const ids = [randomUUID(), randomUUID()]
    for (const [number, id] of ids.entries())
      await engine.queue({ id, prompt: blank(2048, number + 2), request: null })
    await engine.cancel(ids[1]!)
    await engine.dequeue(ids[0]!)
    await until(async () => (await engine.queued()).length === 0, 60_000)
    expect((await engine.job(others))?.status).toBe('completed')
  })

  /** The proxy with the Comfy API v2 is no part of the project: `pip install comfy-api-proxy`. */
  describe.skipIf(!v2Program)('as a v2 engine, behind comfy-api-proxy', () => {
    let program: ChildProcess
    let engine: Engine
    const kept = new Map<string, string>()
    const heard: HostEvent[] = []
    const names = {
      of: (id: string) => kept.get(id),
      keep: async (id: string, name: string) => void kept.set(id, name),
    }

    beforeAll(async () => {
      const port = await freePort()
      const args = ['run', '--comfyui', there.url, '--port', String(port), '--token', key]
      program = spawn(v2Program!, args, { stdio: 'ignore' })
      await until(() =>
        fetch(`http://127.0.0.1:${port}/api/v2/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      const url = `http://localhost:${port}`
      const headers = { Authorization: `Bearer ${key}` }
      write([
        { name: 'Studio PC', url: there.url, kind: 'comfyui', headers: { 'X-Key': key } },
        { name: 'Cloud', url, kind: 'v2', headers, paid: true },
      ])
      const engines = enginesOver((route, init) => fetch(`${here.url}/api${route}`, init))
      const about = (await engines.list()).engines.find(({ id }) => id === 'cloud')!
      engine = engines.open(about, () => 'unused', names)
      for (const name of readdirSync(samplesFolder))
        if (/^(first|last)\.png$|^speech\.wav$|^clip\.mp4$/.test(name))
          copyFileSync(join(samplesFolder, name), join(here.base, 'input', name))
    })
    afterAll(() => void program?.kill())

    test('is listed as the owner wrote it', () => {
      expect(engine.about).toMatchObject({ kind: 'v2', paid: true, parallel: 1 })
    })

    test.each(['t2v', 'i2v', 'a2v', 'lipsync', 'keyframe', 'style'] as const)(
      '%s is made there, and its video arrives byte by byte',
      async (mode) => {
        const client = clientOf(there.url)
        const preset = mode === 'style' ? 'balanced' : 'fast'
        const { request } = await client.requestOf(mode, { preset, seed: 11 })
        const id = randomUUID()
        const run = nameOf(request, id)
        const { prompt } = await client.fitted(request, run)
        const text = JSON.stringify(prompt)
        const files = ['first.png', 'last.png', 'speech.wav', 'clip.mp4'].filter((name) =>
          text.includes(JSON.stringify(name)),
        )
        const given = await engine.upload(files)
        const renamed = [...given].reduce(
          (all, [name, there]) => all.replaceAll(JSON.stringify(name), JSON.stringify(there)),
          text,
        )
        const stop = engine.follow((event) => heard.push(event))
        const submission = { id, prompt: JSON.parse(renamed) as typeof prompt, request }
        expect(await engine.submit(submission)).toEqual({ prompt_id: id })
        // the first answer may have been lost: the same run is not made twice
        kept.delete(id)
        expect(await engine.submit(submission)).toEqual({ prompt_id: id })
        let truth: JobTruth | null = null
        await until(
          async () => {
            truth = await engine.job(id)
            return truth?.status === 'completed' || truth?.status === 'failed'
          },
          120_000,
          () => JSON.stringify(truth),
        )
        stop()
        expect(truth).toMatchObject({ status: 'completed' })
        const { files: saved } = truth as unknown as Extract<JobTruth, { status: 'completed' }>
        const video = saved.find(({ filename }) => filename.endsWith('.mp4'))!
        const file = await engine.result(id, video, `video/LTX_AIO/${run}`)
        expect(file).toEqual({
          filename: `${run}_00001_.mp4`,
          subfolder: 'video/LTX_AIO',
          type: 'output',
        })
        const path = join('output/video/LTX_AIO', file.filename)
        const bytes = readFileSync(join(here.base, path))
        expect(bytes.equals(readFileSync(join(there.base, path)))).toBe(true)
        expect(await engine.queued()).toEqual([])
      },
    )

    // twice a second at most: a run may be over before the first
    test('progress was told of some of them, and of no other run', () => {
      const runs = heard.map((event) => (event.type === 'job' ? event.id : event.type))
      expect(runs.length).toBeGreaterThan(0)
      expect(runs.filter((run) => !kept.has(run))).toEqual([])
    })

    test('a run that waits is cancelled, and one with an unknown node is refused', async () => {
      const ids = [randomUUID(), randomUUID()]
      for (const [number, id] of ids.entries())
        await engine.submit({ id, prompt: blank(2048, number + 20), request: null })
      await engine.dequeue(ids[1]!)
      await until(async () => (await engine.queued()).length === 0, 60_000)
      const wrong = { a: { class_type: 'NoSuchNode', inputs: {} } }
      const answer = await engine.submit({ id: randomUUID(), prompt: wrong, request: null })
      expect(answer.error).toBeTruthy()
      expect(await engine.job(randomUUID())).toBeNull()
    })
  })

  test('an engine that was ended is said so, and answers again when it is back', async () => {
    const { port } = there
    await there.kill9()
    const gone = await call('/studio-pc/api/queue')
    expect(gone.status).toBe(502)
    expect(await gone.json()).toMatchObject({
      error: { code: 'engine_unreachable', address: 'Studio PC' },
    })
    if ('missing' in comfy) return
    there = await startComfy({ comfy, base: there.base, port })
    expect((await call('/studio-pc/api/queue')).status).toBe(200)
  })

  test('the key is in no log, prompt or answer of either server', async () => {
    const history = await (await fetch(`${there.url}/history`)).text()
    const logs = ['comfyui.log'].flatMap((name) =>
      [here, there].map(({ base }) => readFileSync(join(base, name), 'utf8')),
    )
    for (const text of [history, ...logs]) expect(text).not.toContain(key)
  })
})

function blank(width: number, color: number) {
  return {
    image: {
      class_type: 'EmptyImage',
      inputs: { width, height: width, batch_size: 1, color },
    },
    save: {
      class_type: 'SaveImage',
      inputs: { images: ['image', 0] as [string, number], filename_prefix: 'blank' },
    },
  }
}
