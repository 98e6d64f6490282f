/** Saves a text as a JSON file of this name, as a download of the browser. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(0, 60)}.ltx-aio.json`
  link.click()
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
