/** What the studio needs besides ComfyUI. Tests supply their own. */
export interface World {
  /** milliseconds since the epoch */
  now(): number
  /** milliseconds on a clock that is never set back, for intervals */
  elapsed(): number
  /** a whole number from 0 to below `below` */
  random(below: number): number
  /** a lower-case UUID, version 4 */
  uuid(): string
  every(milliseconds: number, work: () => void): () => void
  /** Does the work whenever the page becomes visible or the network is back. */
  awake(work: () => void): () => void
  /** Does the work when the page is left, reloaded or closed. Requests that it starts must not wait. */
  leaving(work: () => void): () => void
  /** Copies a text to the clipboard; false if the browser refuses. */
  copy(text: string): Promise<boolean>
}

export const browserWorld: World = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random(below) {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
    // 53 random bits
    return Math.floor((((high >>> 11) * 2 ** 32 + low) / 2 ** 53) * below)
  },
  // crypto.randomUUID exists on https and localhost only; people open ComfyUI over plain http in their LAN
  uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  },
  every(milliseconds, work) {
    const timer = setInterval(work, milliseconds)
    return () => clearInterval(timer)
  },
  awake(work) {
    const shown = (): void => {
      if (document.visibilityState === 'visible') work()
    }
    document.addEventListener('visibilitychange', shown)
    window.addEventListener('online', work)
    return () => {
      document.removeEventListener('visibilitychange', shown)
      window.removeEventListener('online', work)
    }
  },
  leaving(work) {
    window.addEventListener('pagehide', work)
    return () => window.removeEventListener('pagehide', work)
  },
  async copy(text) {
    // browsers allow the clipboard on https and localhost only
    if (!('clipboard' in navigator)) return copySelected(text)
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copySelected(text),
    )
  },
}

/** The old way, which works everywhere: copies selected text. */
function copySelected(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.cssText = 'position: fixed; opacity: 0'
  // or the canvas would copy its nodes
  area.addEventListener('copy', (event) => event.stopPropagation())
  const focused = document.activeElement
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
