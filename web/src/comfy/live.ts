import { fileNamed } from '../core/form/held.ts'
import { parseNodeDef } from '../core/graph/node-defs.ts'
import { type Call, goodJson, ok, Unreachable } from './http.ts'
import type { Frontend } from './frontend.ts'
import { type Comfy } from './comfy.ts'
import { uploadOver } from './upload.ts'
import type { HostEvent } from './events.ts'
import { failuresOver, ownFailure } from './failures.ts'
import { parseMachine } from './machine.ts'
import { type JobEventName, jobEvents, parseEvent } from './messages.ts'
import { chime } from './chime.ts'
import { mayNotify, notify } from './notification.ts'
import { hint } from './panel-id.ts'
import { queueRoutes } from './queue.ts'
import { createShim } from './shim.ts'
import { titleOver } from './title.ts'
import { userdataOver } from './userdata.ts'
import { words } from '../words/index.ts'

/** Checking a large file or asking Hugging Face may take minutes, but must end. */
const longest = 300_000

/** Calls a route of this server as the page does. */
export function callOver({ api }: Pick<Frontend, 'api'>): Call {
  return async (route, init) => {
    const signal = init?.signal ?? AbortSignal.timeout(longest)
    try {
      return await api.fetchApi(route, { ...init, signal, timeoutMs: null })
    } catch (error) {
      throw new Unreachable(String(error))
    }
  }
}

/** ComfyUI for the studio, over the page that the panel is in. */
export function comfyOver(frontend: Frontend): Comfy {
  const { api, user, toast } = frontend
  const call = callOver(frontend)

  function post(route: string, body: unknown): Promise<Response> {
    return call(route, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  }

  function viewUrl(file: { filename: string; subfolder: string; type: string }): string {
    return api.apiURL(`/view?${new URLSearchParams({ ...file }).toString()}`)
  }

  function openPanel(): void {
    if (frontend.openTab()) return
    const { noSidebar, noSidebarRemedy } = words().keys
    toast('warn', noSidebar, noSidebarRemedy)
  }

  const failures = failuresOver(api)

  return {
    user,

    ...queueRoutes(call, () => api.clientId ?? ''),

    shim: createShim(call),

    userdata: userdataOver(call),

    page: {
      open: openPanel,
      close: () => frontend.closeTab(),
      hidden: () => document.visibilityState === 'hidden',
      badge: (text) => frontend.badge(text ?? ''),
      title: titleOver(document),
      mayNotify,
      notify: (id, summary, detail) => notify(id, summary, detail, openPanel),
      chime,
    },

    language: frontend.language,

    async nodeDefs(classes) {
      const entries = await Promise.all(
        classes.map(async (name) => {
          const answer = await goodJson(await call(`/object_info/${encodeURIComponent(name)}`))
          return [name, parseNodeDef(name, answer)] as const
        }),
      )
      return Object.fromEntries(entries)
    },

    upload: uploadOver(
      () => api.apiURL('/upload/image'),
      () => ({ 'Comfy-User': user() }),
    ),

    uploadLimit() {
      const limit: unknown = api.getServerFeature('max_upload_size')
      return typeof limit === 'number' ? limit : null
    },

    async machine() {
      return parseMachine(await goodJson(await call('/system_stats')))
    },

    frontend: () => frontend.frontendVersion(),

    comboOf: (command) => frontend.comboOf(command),

    async unload() {
      ok(await post('/free', { unload_models: true, free_memory: true }))
    },

    refreshChoices: () => frontend.refreshChoices(),

    openWorkflow: frontend.openWorkflow,

    inputUrl: (name) => viewUrl(fileNamed(name)),

    outputUrl: viewUrl,

    subscribe(listener) {
      const off: (() => void)[] = []
      const on = (name: string, handle: (detail: unknown) => void): void => {
        const handler = (event: Event): void => handle((event as CustomEvent).detail)
        api.addCustomEventListener(name, handler)
        off.push(() => api.removeCustomEventListener(name, handler))
      }
      const tell = (name: JobEventName, detail: unknown): void => {
        const event: HostEvent | null = failures.isMadeUp(detail) ? null : parseEvent(name, detail)
        if (event) listener(event)
      }
      for (const name of jobEvents) on(name, (detail) => tell(name, detail))
      on(ownFailure, (detail) => tell('execution_error', detail))
      // null: the frontend's own queue request failed
      on('status', (detail) => {
        if (detail !== null) listener({ type: 'stale' })
      })
      on('reconnecting', () => listener({ type: 'socket', open: false }))
      on('reconnected', () => listener({ type: 'socket', open: true }))
      on(hint, () => listener({ type: 'models' }))
      on('b_preview_with_metadata', (detail) => {
        const { jobId, blob } = (detail ?? {}) as { jobId?: unknown; blob?: unknown }
        if (typeof jobId === 'string' && blob instanceof Blob)
          listener({ type: 'preview', id: jobId, blob })
      })
      return () => off.forEach((remove) => remove())
    },

    ownFailures: (isOurs) => failures.own(isOurs),

    toast,
  }
}
