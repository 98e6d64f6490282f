import { z } from 'zod'
import { type NodeDefs, parseNodeDef } from '../../core/graph/node-defs.ts'
import type { HostEvent, PreviewEvent } from '../events.ts'
import { type Call, goodJson, Unreachable } from '../http.ts'
import { linesOf } from '../lines.ts'
import { parseMachine } from '../machine.ts'
import { type JobEventName, jobEvents, parseEvent } from '../messages.ts'
import { queueRoutes } from '../queue.ts'
import { ShimRefused } from '../shim.ts'
import type { Engine, EngineAbout } from './engine.ts'
import type { Proxied } from './proxied.ts'

/** Milliseconds until a broken stream of events is opened again. */
const pause = 3000

/** Another ComfyUI. `clientId`: gets the events of the runs that are sent with it. */
export function comfyuiEngine(about: EngineAbout, proxy: Proxied, clientId: () => string): Engine {
  const routes = queueRoutes(
    // ComfyUI has these only below /api
    (route, init) => proxy.api(route.startsWith('/jobs') ? `/api${route}` : route, init),
    clientId,
  )

  async function listen(hear: (event: HostEvent) => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await linesOf(await proxy.events(clientId(), signal), (line) => {
          const event = eventIn(line)
          if (event) hear(event)
        })
      } catch (error) {
        // it may be let in again
        if (!(error instanceof Unreachable || error instanceof ShimRefused)) throw error
      }
      await new Promise((done) => setTimeout(done, pause))
    }
  }

  return {
    about,
    upload: (names) => proxy.inputs(names),
    submit: (submission) => routes.queue(submission),
    follow(hear) {
      const stop = new AbortController()
      void listen(hear, stop.signal)
      return () => stop.abort()
    },
    result: (_id, { filename, subfolder, type }, path) =>
      proxy.result({ filename, subfolder, type }, path),
    capabilities: (classes) => definitionsOf(proxy.api, classes),
    machine: async () => parseMachine(await goodJson(await proxy.api('/system_stats'))),
    job: (id) => routes.job(id),
    cancel: (id) => routes.cancel(id),
    dequeue: (id) => routes.dequeue(id),
    queued: () => routes.queued(),
    // it may have other versions of our backend, or none
    live: async () => null,
  }
}

/** The definitions that a ComfyUI has of these classes; null for those that it lacks. */
export async function definitionsOf(call: Call, classes: readonly string[]): Promise<NodeDefs> {
  const entries = await Promise.all(
    classes.map(async (name) => {
      const answer = await goodJson(await call(`/object_info/${encodeURIComponent(name)}`))
      return [name, parseNodeDef(name, answer)] as const
    }),
  )
  return Object.fromEntries(entries)
}

/** The engine's socket message in a line; null for others. */
function eventIn(line: unknown): HostEvent | null {
  const { type, data } = (line ?? {}) as { type?: unknown; data?: unknown }
  if (type === 'preview') return previewIn(data)
  const name = jobEvents.find((one): one is JobEventName => one === type)
  return name === undefined ? null : parseEvent(name, data)
}

const Picture = z.object({
  prompt_id: z.string(),
  type: z.enum(['image/jpeg', 'image/png']),
  image: z.string().base64(),
})

function previewIn(data: unknown): PreviewEvent | null {
  const picture = Picture.safeParse(data)
  if (!picture.success) return null
  const { prompt_id: id, type, image } = picture.data
  const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0))
  return { type: 'preview', id, blob: new Blob([bytes], { type }) }
}
