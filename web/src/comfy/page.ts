/** ComfyUI's page around the panel, as far as the panel shows something in it. */
export interface Page {
  /** Shows the panel in the sidebar; says why where ComfyUI has none. */
  open(): void
  close(): void
  /** Whether the user looks at another tab of the browser. */
  hidden(): boolean
  /** On the panel's icon in the sidebar; null takes it away. */
  badge(text: string | null): void
  /** In place of the page's own title; null gives that back. */
  title(text: string | null): void
  /** Whether the system's notifications may be shown; asks the user where nothing is decided. */
  mayNotify(): Promise<boolean>
  /** Shows a notification of the system, once for all tabs. Whether it could be shown. */
  notify(id: string, summary: string, detail: string): boolean
}
