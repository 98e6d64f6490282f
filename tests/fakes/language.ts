import type { HostLanguage } from '../../web/src/comfy/language.ts'

/** A user who changes languages on demand. */
export class FakeLanguage implements HostLanguage {
  #chosen: string | null = null
  #preferred: readonly string[] = ['en-US', 'en']
  readonly #listeners = new Set<() => void>()

  chosen(): string | null {
    return this.#chosen
  }

  preferred(): readonly string[] {
    return this.#preferred
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** As in ComfyUI's settings. */
  choose(locale: string | null): void {
    this.#chosen = locale
    this.#tell()
  }

  /** As in the browser's. */
  prefer(...tags: readonly string[]): void {
    this.#preferred = tags
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
