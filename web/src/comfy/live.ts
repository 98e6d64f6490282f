import { fileNamed } from '../core/form/held.ts'
import { parseNodeDef } from '../core/graph/node-defs.ts'
import { goodJson, ok, Unreachable } from './http.ts'
import {
  api,
  app,
  closeTab,
  frontendVersion,
  hint,
  hostLanguage,
  openTab,
  panelId,
  toast,
  user,
} from './host.ts'
import { parseKeybinding } from './keybinding.ts'
import { type Comfy } from './comfy.ts'
import { uploadOver } from './upload.ts'
import type { HostEvent } from './events.ts'
import { type EditorNode, keepNumbers } from './exact.ts'
import { failuresOver, type Hub, ownFailure } from './failures.ts'
import { parseMachine } from './machine.ts'
import { type JobEventName, jobEvents, parseEvent } from './messages.ts'
import { chime } from './chime.ts'
import { mayNotify, notify } from './notification.ts'
import { queueRoutes } from './queue.ts'
import { createShim } from './shim.ts'
import { titleOver } from './title.ts'
import { userdataOver } from './userdata.ts'
import { words } from '../words/index.ts'

/** ComfyUI for the studio, over its frontend's `api` and `app`. What main.js needs is in host.ts. */

/** `timeoutMs`: newer frontends time out after 60 s; null = only the signal ends it. */
type FetchApi = (
  route: string,
  init: RequestInit & { readonly timeoutMs: null },
) => Promise<Response>

/** Checking a large file or asking Hugging Face may take minutes, but must end. */
const longest = 300_000

/** A route of this server, as its pages reach it. */
export async function call(route: string, init?: RequestInit): Promise<Response> {
  const signal = init?.signal ?? AbortSignal.timeout(longest)
  try {
    return await (api.fetchApi as FetchApi)(route, { ...init, signal, timeoutMs: null })
  } catch (error) {
    throw new Unreachable(String(error))
  }
}

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

const failures = failuresOver(api as unknown as Hub)

export const liveComfy: Comfy = {
  user,

  ...queueRoutes(call, () => api.clientId ?? ''),

  shim: createShim(call),

  userdata: userdataOver(call),

  page: {
    open: openPanel,
    close: closeTab,
    hidden: () => document.visibilityState === 'hidden',
    badge(text) {
      // the host's reactive copy of our tab: changing it redraws the icon
      const tab = app.extensionManager.getSidebarTabs().find(({ id }) => id === panelId)
      if (tab) tab.iconBadge = text ?? ''
    },
    title: titleOver(document),
    mayNotify,
    notify: (id, summary, detail) => notify(id, summary, detail, openPanel),
    chime,
  },

  language: hostLanguage,

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

  frontend: frontendVersion,

  comboOf(command) {
    const store = (app.extensionManager as unknown as { command?: CommandStore }).command
    const found = store?.commands?.find(({ id }) => id === command)
    return found && 'keybinding' in found ? { combo: parseKeybinding(found.keybinding) } : null
  },

  async unload() {
    ok(await post('/free', { unload_models: true, free_memory: true }))
  },

  async refreshChoices() {
    await app.refreshComboInNodes()
  },

  async openWorkflow(prompt, name) {
    // newer frontends return a promise, which their types do not declare yet
    await (app.loadApiJson(prompt as never, name) as Promise<void> | void)
    keepNumbers(app.graph.nodes as EditorNode[], prompt)
  },

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

function openPanel(): void {
  if (openTab()) return
  const { noSidebar, noSidebarRemedy } = words().keys
  toast('warn', noSidebar, noSidebarRemedy)
}

interface CommandStore {
  readonly commands?: readonly { readonly id: string; readonly keybinding?: unknown }[]
}
