/** Rewrites a second: whoever else insists on the title gets it for the rest of that second. */
const most = 10

/**
 * Puts our words in the place of the page's title. What the host sets meanwhile is remembered, and it has it
 * back in the end.
 */
export function titleOver(page: Document): (text: string | null) => void {
  let ours: string | null = null
  let hosts = ''
  let rewrites: number[] = []

  const observer = new MutationObserver(() => {
    if (ours === null || page.title === ours) return
    hosts = page.title
    const now = performance.now()
    rewrites = rewrites.filter((at) => now - at < 1000)
    if (rewrites.length >= most) return
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
