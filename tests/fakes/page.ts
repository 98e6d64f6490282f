import type { Page } from '../../web/src/comfy/page.ts'

/** A page that records what it shows. */
export class FakePage implements Page {
  isHidden = false
  /** the user allows notifications */
  allows = false
  onIcon: string | null = null
  titled: string | null = null
  readonly notified: string[] = []
  /** the sounds that were played: of videos, and of failures */
  readonly chimes: ('ready' | 'failed')[] = []
  /** last requested state of the panel; null: none requested */
  isOpen: boolean | null = null

  open(): void {
    this.isOpen = true
  }

  close(): void {
    this.isOpen = false
  }

  hidden(): boolean {
    return this.isHidden
  }

  badge(text: string | null): void {
    this.onIcon = text
  }

  title(text: string | null): void {
    this.titled = text
  }

  async mayNotify(): Promise<boolean> {
    return this.allows
  }

  notify(_id: string, summary: string): boolean {
    if (this.allows) this.notified.push(summary)
    return this.allows
  }

  async chime(failed: boolean, wanted: () => boolean): Promise<void> {
    // other tabs hear of what happens here a little later
    await new Promise((done) => setTimeout(done, 1))
    if (wanted()) this.chimes.push(failed ? 'failed' : 'ready')
  }
}
