/** The user's language. */
export interface HostLanguage {
  /** the locale set in ComfyUI ("zh-TW"); null if unset */
  chosen(): string | null
  /** the browser's languages, best first */
  preferred(): readonly string[]
  /** Called when either changes. */
  watch(listener: () => void): () => void
}
