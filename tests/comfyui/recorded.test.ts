import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Server } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'
import { frontendRoot } from '../../tools/machine/install.ts'
import { RECORDED_FRONTEND, startRecorded } from '../../tools/comfyui/recorded.ts'
import type { ModeId, SettledForm } from '../../web/src/core/form/form.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { type Client, clientOf } from './client.ts'
import { makeSamples } from './samples.ts'
import { type Message, type Streamed, stream } from './stream.ts'

const version = (
  JSON.parse(
    readFileSync(new URL('../../tools/recorded/recordings/server.json', import.meta.url), 'utf8'),
  ) as { stats: { system: { comfyui_version: string } } }
).stats.system.comfyui_version
/** Versions differ in wording, so only the recorded one can be compared with its recording. */
const url = inject('comfyVersion') === version ? inject('comfyUrl') : null

/**
 * What the socket said, one line per event, without ids, times and file names. ComfyUI skips steps in quick
 * succession, so only the last step of a node counts.
 */
function linesOf({ messages }: Streamed): string[] {
  return messages
    .filter((message) => !isOnTheWay(message))
    .map(({ type, data }) => [type, ...factsOf({ type, data })].join(' '))
}

function isOnTheWay({ type, data }: Message): boolean {
  const between = ({ value, max }: Record<string, unknown>): boolean =>
    Number(value) > 0 && Number(value) < Number(max)
  if (type === 'progress') return between(data)
  return (
    type === 'progress_state' &&
    Object.values(data['nodes'] as Record<string, Record<string, unknown>>).some(between)
  )
}

function factsOf({ type, data }: Pick<Message, 'type' | 'data'>): unknown[] {
  switch (type) {
    case 'status':
      return [JSON.stringify(data)]
    case 'execution_cached':
      return data['nodes'] as string[]
    case 'progress_state':
      return Object.entries(data['nodes'] as Record<string, Record<string, unknown>>).map(
        ([node, { value, max, state }]) =>
          `${node}:${String(value)}/${String(max)}:${String(state)}`,
      )
    case 'executing':
      return [data['node']]
    case 'progress':
      return [data['node'], data['value'], data['max']]
    case 'executed':
      return [
        data['node'],
        data['display_node'],
        Object.keys((data['output'] ?? {}) as object).sort(),
      ]
    default:
      return [
        data['node_id'],
        data['node_type'],
        data['exception_type'],
        ((data['executed'] ?? []) as string[]).toSorted(),
      ]
  }
}

/** A run that takes no time. */
const nothing: ApiPrompt = {
  one: { class_type: 'PrimitiveInt', inputs: { value: 1 } },
  show: { class_type: 'PreviewAny', inputs: { source: ['one', 0] } },
}

/** The fields of an answer and the types of their values, at any depth. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : []
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, shapeOf(inner)]),
  )
}

describe.skipIf(!url)(`the recorded ComfyUI and a real one, ${version}`, () => {
  let recorded: Server
  let servers: Client[]

  beforeAll(async () => {
    makeSamples()
    const frontend = frontendRoot(RECORDED_FRONTEND)
    if ('missing' in frontend) throw new Error(frontend.missing.join(' '))
    const base = join(cache, `test-recorded-${version}`)
    const models = 'placeholders'
    recorded = await startRecorded({ base, frontendRoot: frontend.dir, models })
    servers = [clientOf(url ?? ''), clientOf(recorded.url)]
    // lists of files only look the same if they aren't empty
    for (const client of servers) await client.give('first.png')
  })
  afterAll(() => recorded?.stop())

  /** Does the same on both and returns both results. */
  async function both<T>(act: (client: Client) => Promise<T>): Promise<[real: T, recorded: T]> {
    const [real, copy] = servers
    if (!real || !copy) throw new Error('no servers')
    return [await act(real), await act(copy)]
  }

  async function promptOf(client: Client, mode: ModeId, values: Partial<SettledForm>) {
    const { request } = await client.requestOf(mode, values)
    const { prompt, problems } = await client.fitted(request, `${mode}_2026-11-25_00000000`)
    expect(problems).toEqual([])
    return prompt
  }

  /** Empties the cache. */
  async function empty(client: Client): Promise<void> {
    await client.post('/free', { unload_models: true, free_memory: true })
    // ComfyUI does it when its queue is next idle, at the latest after this run
    if (client.url === url) await stream(url, nothing, {})
  }

  test.each<[string, ModeId, Partial<SettledForm>[]]>([
    ['a draft and what finishes it', 't2v', [{ preset: 'draft' }, { preset: 'balanced' }]],
    ['another seed', 't2v', [{ preset: 'fast' }, { preset: 'fast', seed: 7 }]],
    ['a2v in quality', 'a2v', [{ preset: 'quality' }]],
    ['i2v and another prompt', 'i2v', [{}, { prompt: 'a blue kite' }]],
    ['lip sync', 'lipsync', [{}]],
    ['two pictures', 'keyframe', [{ preset: 'quality' }]],
    ['a style with a picture', 'style', [{ image: 'first.png' }]],
    ['a run that fails', 'style', [{ control: 'depth' }]],
  ])('report the same for %s', async (_, mode, runs) => {
    const [real, copy] = await both(async (client) => {
      await empty(client)
      const streamed: Streamed[] = []
      for (const values of runs)
        streamed.push(await stream(client.url, await promptOf(client, mode, values), {}))
      return streamed
    })
    expect(copy.map(linesOf)).toEqual(real.map(linesOf))
    expect(copy.map(({ entry }) => shapeOf(withoutInputs(entry)))).toEqual(
      real.map(({ entry }) => shapeOf(withoutInputs(entry))),
    )
  })

  test('report the same for a repeated prompt and for an interrupted one', async () => {
    const [real, copy] = await both(async (client) => {
      await empty(client)
      const prompt = await promptOf(client, 't2v', { preset: 'quality', seed: 11 })
      const stopped = await stream(client.url, prompt, {}, ({ type, data }, id) => {
        if (type === 'executing' && data['node'] === 'neg')
          void client.post(`/api/jobs/${id}/cancel`, {})
      })
      const whole = await stream(client.url, prompt, {})
      return { stopped, runs: [whole, await stream(client.url, prompt, {})] }
    })
    expect(copy.runs.map(linesOf)).toEqual(real.runs.map(linesOf))
    expect(linesOf(copy.stopped)).toEqual(linesOf(real.stopped))
    expect(shapeOf(copy.stopped.entry.status)).toEqual(shapeOf(real.stopped.entry.status))
  })

  const setting = (id: string, input: string, value: unknown) => (prompt: ApiPrompt) => ({
    ...prompt,
    [id]: { ...prompt[id], inputs: { ...prompt[id]?.inputs, [input]: value } },
  })
  const without = (id: string, input: string) => (prompt: ApiPrompt) => {
    const { [input]: _, ...inputs } = prompt[id]?.inputs ?? {}
    return { ...prompt, [id]: { ...prompt[id], inputs } }
  }

  test.each<[string, ModeId, (prompt: ApiPrompt) => object, object?]>([
    ['a model that is gone', 't2v', setting('upscaler', 'model_name', 'gone.safetensors')],
    ['a picture that is gone', 'i2v', setting('image', 'image', 'gone.png')],
    ['a video that is gone', 'style', setting('load_video', 'file', 'gone.mp4')],
    ['a sound that is gone', 'a2v', setting('load_audio', 'audio', 'gone.wav')],
    ['a value below the minimum', 't2v', setting('v_empty', 'width', 2)],
    ['a value above the maximum', 't2v', setting('a_empty', 'frames_number', 5000)],
    ['an input that is missing', 't2v', without('v_empty', 'length')],
    [
      'a class that is unknown',
      't2v',
      (prompt) => ({ ...prompt, cond: { ...prompt['cond'], class_type: 'LTXVNoSuchNode' } }),
    ],
    ['no outputs', 't2v', ({ ckpt }) => ({ ckpt })],
    ['an id of another form', 't2v', (prompt) => prompt, { prompt_id: 'NO-UUID' }],
    ['no prompt', 't2v', (prompt) => prompt, { prompt: undefined }],
  ])('refuse %s alike', async (_, mode, edit, more = {}) => {
    const [real, copy] = await both(async (client) => {
      const prompt = edit(await promptOf(client, mode, {}))
      const response = await client.post('/prompt', { prompt_id: randomUUID(), prompt, ...more })
      const answer = (await response.json()) as Refusal
      return {
        status: response.status,
        type: answer.error?.type,
        nodes: Object.fromEntries(
          Object.entries(answer.node_errors).map(([node, { errors, ...rest }]) => [
            node,
            {
              ...rest,
              errors: errors.map(({ type, extra_info }) => [type, extra_info.input_name]),
            },
          ]),
        ),
      }
    })
    expect(copy).toEqual(real)
    expect(copy.status).toBe(400)
  })

  test.each([
    '/system_stats',
    '/features',
    '/queue',
    '/prompt',
    '/users',
    '/settings',
    '/api/jobs',
    '/api/jobs/nobody',
    '/history/nobody',
    '/i18n',
    '/experiment/models',
    '/experiment/models/loras',
    '/object_info/LoadImage',
    '/object_info/LTXVNoSuchNode',
    '/userdata?dir=nobody',
    '/v2/userdata?path=nobody',
    '/view?filename=nobody.png',
  ])('answer %s in the same form', async (route) => {
    const [real, copy] = await both(async ({ url: server }) => {
      const response = await fetch(server + route)
      const text = await response.text()
      const json = response.headers.get('content-type')?.startsWith('application/json') ?? false
      return { status: response.status, answer: json ? shapeOf(JSON.parse(text)) : null }
    })
    if (route === '/system_stats')
      Object.assign((real.answer as { system: object }).system, { ltx_aio_recording: 'boolean' })
    // earlier runs differ
    if (route === '/api/jobs')
      for (const { answer } of [real, copy]) (answer as { jobs: unknown }).jobs = []
    expect(copy).toEqual(real)
  })
})

interface Refusal {
  readonly error?: { readonly type: string }
  readonly node_errors: Readonly<
    Record<
      string,
      { readonly errors: readonly { type: string; extra_info: { input_name?: string } }[] }
    >
  >
}

/** Input values come from the panel, and errors print them at length. */
function withoutInputs({ prompt, status, ...rest }: Streamed['entry']): unknown {
  return {
    ...rest,
    prompt: prompt.length,
    status: {
      ...status,
      messages: status.messages.map(([name, data]) => [
        name,
        Object.keys(data)
          .filter((key) => !key.startsWith('current_'))
          .sort(),
      ]),
    },
  }
}
