import type { ComfyApi, ComfyApp } from '@comfyorg/comfyui-frontend-types'
import { parseNodeDef } from '../core/node-defs.ts'
import type { Combo } from '../core/shortcuts.ts'
import { goodJson, jsonIn, ok } from './answers.ts'
import { parseKeybinding } from './keybinding.ts'
import { type Comfy, type HostEvent, Unreachable, UploadRefused } from './comfy.ts'
import { type EditorNode, keepNumbers } from './exact.ts'
import { failuresOver, type Hub, ownFailure } from './failures.ts'
import { parseMachine } from './machine.ts'
import { type JobEventName, jobEvents, parseEvent } from './messages.ts'
import { mayNotify, notify } from './notification.ts'
import { queueRoutes } from './queue.ts'
import { createShim } from './shim.ts'
import { titleOver } from './title.ts'
import { uploadedName, uploadName } from './upload.ts'
import { userdataOver } from './userdata.ts'
import { words } from '../words/index.ts'

/** The only file that touches ComfyUI's frontend: its `api`, its `app`, its sidebar. */

declare global {
  interface Window {
    comfyAPI: { app: { app: ComfyApp }; api: { api: ComfyApi } }
    __COMFYUI_FRONTEND_VERSION__?: unknown
  }
}

/** `timeoutMs`: newer frontends wait 60 s for an answer; null = as long as the signal says. */
type FetchApi = (
  route: string,
  init: RequestInit & { readonly timeoutMs: null },
) => Promise<Response>

const { app } = window.comfyAPI.app
const { api } = window.comfyAPI.api

/** Checking a large file, or asking Hugging Face, may take minutes; nothing may hang for ever. */
const longest = 300_000

async function call(route: string, init?: RequestInit): Promise<Response> {
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

const panelId = 'ltx-aio'
const localeSetting = 'Comfy.Locale'

/** Says that the downloads have changed, and nothing else. */
const hint = 'ltx_aio.changed'

const failures = failuresOver(api as unknown as Hub)

export const liveComfy: Comfy = {
  user: () => api.user ?? '',

  ...queueRoutes(call, () => api.clientId ?? ''),

  shim: createShim(call),

  userdata: userdataOver(call),

  page: {
    open: openTab,
    close() {
      const store = sidebar()
      if (store?.activeSidebarTabId === panelId) store.activeSidebarTabId = null
    },
    hidden: () => document.visibilityState === 'hidden',
    badge(text) {
      // the host's own, watched copy of our tab: it renders the icon anew
      const tab = app.extensionManager.getSidebarTabs().find(({ id }) => id === panelId)
      if (tab) tab.iconBadge = text ?? ''
    },
    title: titleOver(document),
    mayNotify,
    notify: (id, summary, detail) => notify(id, summary, detail, openTab),
  },

  language: {
    chosen() {
      // what was set: the setting itself says the browser's where nothing was
      const locale: unknown = settings()?.settingsValues?.[localeSetting]
      return typeof locale === 'string' && locale !== '' ? locale : null
    },
    preferred: () => navigator.languages,
    watch(listener) {
      // the older frontend tells of a change before it has made it
      const soon = (): void => queueMicrotask(listener)
      settings()?.addEventListener?.(`${localeSetting}.change`, soon)
      window.addEventListener('languagechange', listener)
      return () => {
        settings()?.removeEventListener?.(`${localeSetting}.change`, soon)
        window.removeEventListener('languagechange', listener)
      }
    },
  },

  async nodeDefs(classes) {
    const entries = await Promise.all(
      classes.map(async (name) => {
        const answer = await goodJson(await call(`/object_info/${encodeURIComponent(name)}`))
        return [name, parseNodeDef(name, answer)] as const
      }),
    )
    return Object.fromEntries(entries)
  },

  upload(file, onProgress, signal) {
    // fetch tells nothing about its progress, and the newer frontend gives up after 60 s
    return new Promise((resolve, reject) => {
      const form = new FormData()
      form.append('image', file, uploadName(file.name))
      form.append('subfolder', 'ltx_aio')
      const upload = new XMLHttpRequest()
      upload.open('POST', api.apiURL('/upload/image'))
      upload.setRequestHeader('Comfy-User', api.user ?? '')
      upload.upload.addEventListener('progress', (event) => onProgress(event.loaded / event.total))
      upload.addEventListener('load', () => {
        const { status, statusText, responseText } = upload
        const name = status === 200 ? uploadedName(jsonIn(responseText)) : null
        if (name !== null) resolve({ name })
        else reject(new UploadRefused(`HTTP ${status} ${statusText || responseText}`, status))
      })
      upload.addEventListener('error', () =>
        reject(new Unreachable(words().notices.connectionBroke)),
      )
      upload.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
      signal.addEventListener('abort', () => upload.abort())
      upload.send(form)
    })
  },

  uploadLimit() {
    const limit: unknown = api.getServerFeature('max_upload_size')
    return typeof limit === 'number' ? limit : null
  },

  async machine() {
    return parseMachine(await goodJson(await call('/system_stats')))
  },

  frontend() {
    const version = window.__COMFYUI_FRONTEND_VERSION__
    return typeof version === 'string' ? version : null
  },

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
    // the newer frontend answers with a promise, which its types do not know yet
    await (app.loadApiJson(prompt as never, name) as Promise<void> | void)
    keepNumbers(app.graph.nodes as EditorNode[], prompt)
  },

  inputUrl(name) {
    const slash = name.lastIndexOf('/')
    return viewUrl({
      filename: name.slice(slash + 1),
      subfolder: name.slice(0, Math.max(0, slash)),
      type: 'input',
    })
  },

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
    // null is what the frontend says when its own look at the queue has failed
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

  toast(severity, summary, detail) {
    app.extensionManager.toast.add({ severity, summary, detail, life: 6000 })
  },
}

export interface SidebarPanel {
  readonly title: string
  readonly icon: string
  /** Asked once, when the tab is registered. */
  readonly tooltip: () => string
  /** Called with a fresh element whenever the tab is shown; never paired reliably with `hide`. */
  readonly show: (element: HTMLElement) => void
  readonly hide: () => void
  /** Called once, when ComfyUI is ready. */
  readonly start: () => void
  readonly commands: readonly HostCommand[]
  /** Stands in ComfyUI's settings, below About, and leads to `url`. */
  readonly version: string
  readonly url: string
}

/** What ComfyUI lists among its own commands; it says the label in its language, from `locales`. */
export interface HostCommand {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly combo: Combo
  readonly run: () => void
}

/** Registers the extension with its sidebar tab. Has to be called while ComfyUI loads extensions. */
export function registerPanel(name: string, panel: SidebarPanel): void {
  const { commands } = panel
  app.registerExtension({
    name,
    aboutPageBadges: [{ label: `${name} ${panel.version}`, url: panel.url, icon: panel.icon }],
    commands: commands.map(({ id, label, icon, run }) => ({ id, label, icon, function: run })),
    keybindings: commands.map(({ id, combo }) => ({ commandId: id, combo })),
    // where ComfyUI hides its sidebar, as in App Mode, its menu is the only way here
    menuCommands: [{ path: [name], commands: commands.map(({ id }) => id) }],
    setup() {
      // the older frontend takes a message that nobody listens to for an error
      api.addCustomEventListener(hint, () => undefined)
      app.extensionManager.registerSidebarTab({
        id: panelId,
        title: panel.title,
        icon: panel.icon,
        tooltip: panel.tooltip(),
        type: 'custom',
        render: panel.show,
        destroy: panel.hide,
      })
      // what a newer ComfyUI has otherwise must not take the rest with it
      attempt(() => watchOtherTabs(panel))
      attempt(panel.start)
    },
  })
}

/**
 * ComfyUI hands the element of one custom tab to the next without calling `destroy` (its issue #4372), so
 * our nodes have to leave when another tab becomes the active one. No active tab is not another tab.
 */
function watchOtherTabs({ hide }: SidebarPanel): void {
  sidebar()?.$subscribe?.(
    (_mutation, state) => {
      const active = state.activeSidebarTabId
      if (typeof active === 'string' && active !== panelId) hide()
    },
    { flush: 'sync', detached: true },
  )
}

function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    console.error(error)
  }
}

function settings(): Partial<ComfyApp['ui']['settings']> | undefined {
  return (app.ui as Partial<ComfyApp['ui']> | undefined)?.settings
}

function openTab(): void {
  // without its new menu ComfyUI has no sidebar: an active tab would be an empty pane
  if (app.extensionManager.setting.get<string>('Comfy.UseNewMenu') === 'Disabled') {
    const { noSidebar, noSidebarRemedy } = words().keys
    return liveComfy.toast('warn', noSidebar, noSidebarRemedy)
  }
  const store = sidebar()
  if (store) store.activeSidebarTabId = panelId
}

function sidebar(): SidebarStore | undefined {
  return (app.extensionManager as unknown as { sidebarTab?: SidebarStore }).sidebarTab
}

interface CommandStore {
  readonly commands?: readonly { readonly id: string; readonly keybinding?: unknown }[]
}

interface SidebarStore {
  activeSidebarTabId: unknown
  readonly $subscribe?: (
    listener: (mutation: unknown, state: { activeSidebarTabId?: unknown }) => void,
    options: { flush: 'sync'; detached: boolean },
  ) => void
}
