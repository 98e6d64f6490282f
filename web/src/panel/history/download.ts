/** Browsers drop downloads that begin at the same time. */
const pauseMilliseconds = 400

/** Downloads files one after the other. */
export async function downloadAll(
  files: readonly { readonly url: string; readonly name: string }[],
): Promise<void> {
  for (const [at, { url, name }] of files.entries()) {
    if (at > 0) await new Promise((done) => setTimeout(done, pauseMilliseconds))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
  }
}
