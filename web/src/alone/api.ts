import type { Api } from '../comfy/frontend.ts'
import { messageIn, previewIn } from './messages.ts'

/** The connection to ComfyUI of a page without ComfyUI's frontend: the same routes, and the same events. */

/** The event of an answer that says that this device isn't paired. */
export const unpaired = 'ltx_aio.unpaired'

/** Milliseconds until a lost socket is opened again: at first, and at most. */
const soon = 300
const late = 10_000

const clientKey = 'ltx_aio.client'

export interface AloneApi extends Api {
  /** Opens the socket, and keeps it open from now on. */
  open(): void
}

/** `base`: the path below which ComfyUI is served, '' at the root. `user`: on a server with several users. */
export function createApi(base: string, user: () => string): AloneApi {
  const events = new EventTarget()
  let clientId = keptClient()
  let features: Readonly<Record<string, unknown>> = {}
  let socket: WebSocket | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let wait = soon
  let lost = false

  function tell(name: string, detail: unknown): boolean {
    return events.dispatchEvent(new CustomEvent(name, { detail }))
  }

  function connect(): void {
    clearTimeout(again)
    const url = new URL(`${base}/ws`, location.href)
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
    if (clientId) url.searchParams.set('clientId', clientId)
    const opened = new WebSocket(url)
    opened.binaryType = 'arraybuffer'
    opened.addEventListener('open', () => {
      wait = soon
      opened.send(
        JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } }),
      )
      if (lost) tell('reconnected', undefined)
      lost = false
    })
    opened.addEventListener('message', ({ data }) => hear(data))
    opened.addEventListener('close', () => opened === socket && reconnect())
    socket = opened
  }

  function reconnect(): void {
    if (!lost) {
      lost = true
      tell('status', null)
      tell('reconnecting', undefined)
    }
    again = setTimeout(connect, wait)
    wait = Math.min(wait * 2, late)
  }

  function hear(data: unknown): void {
    if (data instanceof ArrayBuffer) {
      const preview = previewIn(data)
      if (preview) tell('b_preview_with_metadata', preview)
      return
    }
    const message = messageIn(data)
    if (!message) return
    if (message.client !== null) clientId = keepClient(message.client)
    if (message.type === 'feature_flags') features = message.detail as typeof features
    else api.dispatchCustomEvent?.(message.type, message.detail)
  }

  // a phone that slept has lost its socket, and shouldn't wait for the timer
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && lost) connect()
  })

  const api: AloneApi = {
    open: connect,
    async fetchApi(route, init) {
      const headers = new Headers(init.headers)
      headers.set('Comfy-User', user())
      const ours = route.startsWith('/ltx_aio/')
      if (ours) headers.set('X-LTX-AIO-App', '1')
      const answer = await fetch(`${base}/api${route}`, { ...init, headers })
      if (ours && answer.status === 401) tell(unpaired, undefined)
      return answer
    },
    apiURL: (route) => `${base}/api${route}`,
    get clientId() {
      return clientId
    },
    addCustomEventListener: (name, listener) => events.addEventListener(name, listener),
    removeCustomEventListener: (name, listener) => events.removeEventListener(name, listener),
    getServerFeature: (name) => features[name],
    dispatchCustomEvent: tell,
  }
  return api
}

/** The id under which this tab's runs report, also after a reload. */
function keptClient(): string {
  try {
    return sessionStorage.getItem(clientKey) ?? ''
  } catch {
    return ''
  }
}

function keepClient(id: string): string {
  try {
    sessionStorage.setItem(clientKey, id)
  } catch {
    // blocked: a reload gets another one
  }
  return id
}
