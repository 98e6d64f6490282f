import { z } from 'zod'
import type { OutputFile } from '../../core/jobs/job.ts'
import { type Call, goodJson, jsonIn, textOf } from '../http.ts'
import { Refusal } from '../shim-answers.ts'
import { shimHeaders, ShimRefused } from '../shim.ts'
import { EngineAway } from './engine.ts'

/**
 * The backend's routes for one engine; every adapter is built on them. Where the backend answers for the engine,
 * they throw `EngineAway`, and `ShimRefused` where something here is in the way.
 */
export interface Proxied {
  /** Calls a route of the engine itself, like "/prompt". */
  readonly api: Call
  inputs(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** `file` as the engine names it */
  result(file: Readonly<Record<string, string>>, path: string): Promise<OutputFile>
  /** The stream of its events: JSON lines. */
  events(clientId: string, signal: AbortSignal): Promise<Response>
}

const Inputs = z.object({ files: z.record(z.string()) })
const Result = z.object({
  file: z.object({ filename: z.string(), subfolder: z.string(), type: z.string() }),
})

/** Codes that are about a run's files, or a route that no adapter should ask for. */
const notAway: readonly string[] = ['engine_upload', 'engine_route']

function isAway(code: string): boolean {
  return code === 'unknown_engine' || (code.startsWith('engine_') && !notAway.includes(code))
}

/** Large files go from server to server. */
const longest = 3_600_000

export function proxied(call: Call, id: string): Proxied {
  const root = `/ltx_aio/engines/${encodeURIComponent(id)}`

  async function ask(route: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string> | undefined), ...shimHeaders }
    const response = await call(root + route, { ...init, headers })
    if (response.ok) return response
    const text = await textOf(response)
    const refusal = Refusal.safeParse(jsonIn(text))
    if (!refusal.success) return new Response(text || null, { status: response.status })
    const { error } = refusal.data
    throw isAway(error.code) ? new EngineAway(error) : new ShimRefused(error)
  }

  const post = (route: string, body: unknown): Promise<Response> =>
    ask(route, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(longest),
    })

  return {
    api: (route, init = {}) => ask(`/api${route}`, init),
    async inputs(names) {
      if (names.length === 0) return new Map()
      const { files } = Inputs.parse(await goodJson(await post('/inputs', { files: names })))
      return new Map(Object.entries(files))
    },
    async result(file, path) {
      return Result.parse(await goodJson(await post('/results', { file, path }))).file
    },
    events: (clientId, signal) =>
      ask(`/events?client_id=${encodeURIComponent(clientId)}`, { signal }),
  }
}
