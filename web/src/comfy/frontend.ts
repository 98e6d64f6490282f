import type { ApiPrompt } from '../core/graph/template.ts'
import type { Combo } from '../core/prefs/shortcuts.ts'
import type { Hub } from './failures.ts'
import type { HostLanguage } from './language.ts'

/** The connection to ComfyUI, as ComfyUI's own frontend has it: routes, and events of its socket. */
export interface Api extends Hub {
  /** `timeoutMs`: newer frontends time out after 60 s; null = only the signal ends it. */
  fetchApi(route: string, init: RequestInit & { readonly timeoutMs: null }): Promise<Response>
  apiURL(route: string): string
  readonly clientId?: string | undefined
  addCustomEventListener(name: string, listener: (event: Event) => void): void
  removeCustomEventListener(name: string, listener: (event: Event) => void): void
  getServerFeature(name: string): unknown
}

/** All that the panel needs of the page that it is in: ComfyUI's (sidebar.ts), or its own (web/src/alone). */
export interface Frontend {
  readonly api: Api
  /** Shows the panel; false where the page has no place for it. */
  openTab(): boolean
  closeTab(): void
  /** A short text on the panel's icon; '' removes it. */
  badge(text: string): void
  readonly toast: (
    severity: 'success' | 'info' | 'warn' | 'error',
    summary: string,
    detail: string,
  ) => void
  /** The user on a multi-user server, else ''. */
  readonly user: () => string
  /** The version of ComfyUI's frontend; null if unknown. */
  frontendVersion(): string | null
  readonly language: HostLanguage
  /** The user's keys for a command; null if the page doesn't say. */
  comboOf(command: string): { readonly combo: Combo | null } | null
  /** Tells the canvas about new files. */
  refreshChoices(): Promise<void>
  /** Opens a prompt as a new workflow of this name; null on a page without a canvas. */
  readonly openWorkflow: ((prompt: ApiPrompt, name: string) => Promise<void>) | null
}
