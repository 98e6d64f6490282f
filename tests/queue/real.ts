import { FakeLanguage } from '../fakes/language.ts'
import { FakePage } from '../fakes/page.ts'
import { type Comfy } from '../../web/src/comfy/comfy.ts'
import type { HostEvent } from '../../web/src/comfy/events.ts'
import { Unreachable, type Call } from '../../web/src/comfy/http.ts'
import { parseMachine } from '../../web/src/comfy/machine.ts'
import { jobEvents, type JobEventName, parseEvent } from '../../web/src/comfy/messages.ts'
import { queueRoutes } from '../../web/src/comfy/queue.ts'
import { createShim } from '../../web/src/comfy/shim.ts'
import { userdataOver } from '../../web/src/comfy/userdata.ts'
import { parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

/** The panel's access to ComfyUI outside a browser: the same routes, and a WebSocket that reconnects. */
export interface RealComfy extends Comfy {
  readonly call: Call
  readonly events: HostEvent[]
  readonly toasts: string[]
  /** sent in place of the form's prompt */
  alter: (prompt: ApiPrompt, id: string) => ApiPrompt
  close(): void
}

/** With an empty `url`, nobody is asked: the bodies of skipped suites are run too, to count their tests. */
export function realComfy(url: string, clientId: string): RealComfy {
  let closed = false
  const call: Call = async (route, init) => {
    // a closed tab asks for nothing
    if (closed) return new Promise(() => undefined)
    try {
      return await fetch(`${url}/api${route}`, init)
    } catch (error) {
      throw new Unreachable(String(error))
    }
  }
  const listeners = new Set<(event: HostEvent) => void>()
  const routes = queueRoutes(call, () => clientId)
  const socket = url
    ? keepSocket(`${url.replace('http', 'ws')}/ws?clientId=${clientId}`, tell)
    : { close: () => undefined }

  function tell(event: HostEvent): void {
    comfy.events.push(event)
    for (const listener of listeners) listener(event)
  }

  const comfy: RealComfy = {
    ...routes,
    call,
    userdata: userdataOver(call),
    events: [],
    toasts: [],
    alter: (prompt) => prompt,
    queue: (submission) =>
      routes.queue({ ...submission, prompt: comfy.alter(submission.prompt, submission.id) }),
    async nodeDefs(classes) {
      const entries = await Promise.all(
        classes.map(async (name) => {
          const response = await call(`/object_info/${name}`)
          return [name, parseNodeDef(name, await response.json())] as const
        }),
      )
      return Object.fromEntries(entries)
    },
    upload: () => Promise.reject(new Error('no test uploads')),
    user: () => '',
    uploadLimit: () => null,
    shim: createShim(call),
    machine: async () => parseMachine(await (await call('/system_stats')).json()),
    frontend: () => null,
    comboOf: () => null,
    unload: () => Promise.resolve(),
    refreshChoices: () => Promise.resolve(),
    openWorkflow: () => Promise.resolve(),
    page: new FakePage(),
    language: new FakeLanguage(),
    inputUrl: (name) => name,
    outputUrl: (file) => `${url}/api/view?${new URLSearchParams({ ...file }).toString()}`,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ownFailures: () => () => undefined,
    toast: (_, summary) => void comfy.toasts.push(summary),
    close() {
      closed = true
      socket.close()
    },
  }
  return comfy
}

/** Like ComfyUI's frontend: opens another socket 300 ms after one ended. */
function keepSocket(url: string, tell: (event: HostEvent) => void): { close(): void } {
  let closed = false
  let socket: WebSocket
  let opened = false
  function open(): void {
    socket = new WebSocket(url)
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('open', () => {
      opened = true
      socket.send(JSON.stringify({ type: 'feature_flags', data: features }))
      tell({ type: 'socket', open: true })
    })
    socket.addEventListener('message', ({ data }) => heard(data, tell))
    socket.addEventListener('close', () => {
      if (closed) return
      if (opened) tell({ type: 'socket', open: false })
      opened = false
      setTimeout(() => closed || open(), 300)
    })
    socket.addEventListener('error', () => undefined)
  }
  open()
  return {
    close() {
      closed = true
      socket.close()
    },
  }
}

/** The feature flags of ComfyUI's frontend: previews then come with their run's id. */
const features = { supports_preview_metadata: true }

/** A binary message of type 4: the length of the JSON, the JSON with the run, a JPEG. */
function pictureIn(data: ArrayBuffer): HostEvent | null {
  const view = new DataView(data)
  if (view.getUint32(0) !== 4) return null
  const length = view.getUint32(4)
  const about = JSON.parse(new TextDecoder().decode(new Uint8Array(data, 8, length))) as {
    prompt_id: string
    image_type: string
  }
  const blob = new Blob([new Uint8Array(data, 8 + length)], { type: about.image_type })
  return { type: 'preview', id: about.prompt_id, blob }
}

function heard(data: unknown, tell: (event: HostEvent) => void): void {
  if (data instanceof ArrayBuffer) {
    const picture = pictureIn(data)
    if (picture) tell(picture)
  }
  if (typeof data !== 'string') return
  const { type, data: detail } = JSON.parse(data) as { type: string; data: unknown }
  if (type === 'status') tell({ type: 'stale' })
  if (!jobEvents.includes(type as JobEventName)) return
  const event = parseEvent(type as JobEventName, detail)
  if (event) tell(event)
}
