/** ComfyUI's page, where the panel shows things outside itself. */
export interface Page {
  /** Opens the panel in the sidebar; says so if ComfyUI has none. */
  open(): void
  close(): void
  /** Whether the user is in another browser tab. */
  hidden(): boolean
  /** Badge on the panel's sidebar icon; null removes it. */
  badge(text: string | null): void
  /** Replaces the page's title; null restores it. */
  title(text: string | null): void
  /** Whether system notifications are allowed; asks the user if undecided. */
  mayNotify(): Promise<boolean>
  /** Shows a system notification, once for all tabs. False if it could not. */
  notify(id: string, summary: string, detail: string): boolean
  /** Plays a short sound after a moment, if `wanted` then says so. Resolves when it is over. */
  chime(failed: boolean, wanted: () => boolean): Promise<void>
}
