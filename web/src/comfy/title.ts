/** Rewrites per second: another script that insists on the title keeps it for the rest of the second. */
const max = 10

/** Replaces the page's title. Remembers what the host sets meanwhile and restores it in the end. */
export function titleOver(page: Document): (text: string | null) => void {
  let ours: string | null = null
  let hosts = ''
  let rewrites: number[] = []

  const observer = new MutationObserver(() => {
    if (ours === null || page.title === ours) return
    hosts = page.title
    const now = performance.now()
    rewrites = rewrites.filter((at) => now - at < 1000)
    if (rewrites.length >= max) return
    rewrites.push(now)
    page.title = ours
  })

  return (text) => {
    if (text === ours) return
    if (page.title !== ours) hosts = page.title
    if (ours === null) observer.observe(page.head, { childList: true, subtree: true })
    if (text === null) observer.disconnect()
    ours = text
    page.title = text ?? hosts
  }
}
