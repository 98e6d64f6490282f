import type { ComfyApi, ComfyApp } from '@comfyorg/comfyui-frontend-types'
import type { Combo } from '../core/prefs/shortcuts.ts'
import type { ServerFile } from '../core/form/held.ts'
import { type CanvasNode, fileOfNode } from './node-files.ts'
import type { HostLanguage } from './language.ts'
import { hint, panelId } from './panel-id.ts'

/**
 * ComfyUI's frontend as needed at page start: our place in it, and its settings and versions. Part of
 * main.js, so it imports nothing large; everything else that touches the frontend is in live.ts.
 */

declare global {
  interface Window {
    comfyAPI: { app: { app: ComfyApp }; api: { api: ComfyApi } }
    __COMFYUI_FRONTEND_VERSION__?: unknown
  }
}

export const { app } = window.comfyAPI.app
export const { api } = window.comfyAPI.api

const localeSetting = 'Comfy.Locale'

export interface SidebarPanel {
  readonly title: string
  readonly icon: string
  /** Called once, when the tab is registered. */
  readonly tooltip: () => string
  /** Called with a new element whenever the tab is shown; not reliably paired with `hide`. */
  readonly show: (element: HTMLElement) => void
  readonly hide: () => void
  /** Called once, when ComfyUI is ready. */
  readonly start: () => void
  readonly commands: readonly HostCommand[]
  /** The entry in the menus of nodes with an image, video or audio file, and what it does with that. */
  readonly sendLabel: () => string
  readonly take: (file: ServerFile) => void
  /** Shown in ComfyUI's settings, below About; links to `url`. */
  readonly version: string
  readonly url: string
}

/** A command in ComfyUI's list; its label is translated by `locales`. */
export interface HostCommand {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly combo: Combo
  readonly run: () => void
}

/** Registers the extension and its sidebar tab. Call it while ComfyUI loads extensions. */
export function registerPanel(name: string, panel: SidebarPanel): void {
  const { commands } = panel
  app.registerExtension({
    name,
    aboutPageBadges: [{ label: `${name} ${panel.version}`, url: panel.url, icon: panel.icon }],
    commands: commands.map(({ id, label, icon, run }) => ({ id, label, icon, function: run })),
    keybindings: commands.map(({ id, combo }) => ({ commandId: id, combo })),
    // where ComfyUI hides its sidebar, as in App Mode, only its menu leads here
    menuCommands: [{ path: [name], commands: commands.map(({ id }) => id) }],
    getNodeMenuItems(node) {
      const file = fileOfNode(node as unknown as CanvasNode, app.nodeOutputs)
      return file ? [{ content: panel.sendLabel(), callback: () => panel.take(file) }] : []
    },
    setup() {
      // older frontends report a message without a listener as an error
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
      // a change in newer ComfyUI must not break the rest
      attempt(() => watchOtherTabs(panel))
      attempt(panel.start)
    },
  })
}

/**
 * ComfyUI passes one custom tab's element to the next without calling `destroy` (its issue #4372), so we
 * remove our nodes when another tab becomes active. No active tab does not count.
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

/** Shows our tab; false where ComfyUI has no sidebar. */
export function openTab(): boolean {
  // without its new menu ComfyUI has no sidebar: an active tab would be an empty pane
  if (app.extensionManager.setting.get<string>('Comfy.UseNewMenu') === 'Disabled') return false
  const store = sidebar()
  if (store) store.activeSidebarTabId = panelId
  return true
}

export function closeTab(): void {
  const store = sidebar()
  if (store?.activeSidebarTabId === panelId) store.activeSidebarTabId = null
}

/** Shows a ComfyUI toast. */
export function toast(
  severity: 'success' | 'info' | 'warn' | 'error',
  summary: string,
  detail: string,
): void {
  app.extensionManager.toast.add({ severity, summary, detail, life: 6000 })
}

/** The user on a multi-user server, else ''. Known once ComfyUI is ready. */
export function user(): string {
  return api.user ?? ''
}

/** The version of ComfyUI's frontend; null if unknown. */
export function frontendVersion(): string | null {
  const version = window.__COMFYUI_FRONTEND_VERSION__
  return typeof version === 'string' ? version : null
}

/** The version of ComfyUI; null if it does not answer. */
export async function comfyVersion(): Promise<string | null> {
  try {
    const answer = await api.fetchApi('/system_stats', { signal: AbortSignal.timeout(10_000) })
    const { system } = (await answer.json()) as { system?: { comfyui_version?: unknown } }
    const version = system?.comfyui_version
    return typeof version === 'string' ? version : null
  } catch {
    return null
  }
}

export const hostLanguage: HostLanguage = {
  chosen() {
    // the stored value: if unset, the setting returns the browser's language
    const locale: unknown = settings()?.settingsValues?.[localeSetting]
    return typeof locale === 'string' && locale !== '' ? locale : null
  },
  preferred: () => navigator.languages,
  watch(listener) {
    // older frontends notify before the change is applied
    const soon = (): void => queueMicrotask(listener)
    settings()?.addEventListener?.(`${localeSetting}.change`, soon)
    window.addEventListener('languagechange', listener)
    return () => {
      settings()?.removeEventListener?.(`${localeSetting}.change`, soon)
      window.removeEventListener('languagechange', listener)
    }
  },
}

/** For the panel, whose file doesn't import this one: there it would be a second copy. */
export const host = {
  api,
  app,
  openTab,
  closeTab,
  toast,
  user,
  frontendVersion,
  language: hostLanguage,
}
export type Host = typeof host

function settings(): Partial<ComfyApp['ui']['settings']> | undefined {
  return (app.ui as Partial<ComfyApp['ui']> | undefined)?.settings
}

function sidebar(): SidebarStore | undefined {
  return (app.extensionManager as unknown as { sidebarTab?: SidebarStore }).sidebarTab
}

interface SidebarStore {
  activeSidebarTabId: unknown
  readonly $subscribe?: (
    listener: (mutation: unknown, state: { activeSidebarTabId?: unknown }) => void,
    options: { flush: 'sync'; detached: boolean },
  ) => void
}
