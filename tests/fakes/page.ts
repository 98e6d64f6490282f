import type { Page } from '../../web/src/comfy/page.ts'

/** A page that remembers what it shows. */
export class FakePage implements Page {
  isHidden = false
  /** the user lets it show notifications */
  allows = false
  onIcon: string | null = null
  titled: string | null = null
  readonly notified: string[] = []
  /** how the panel was last asked to be; null: nobody asked */
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
}
