/** Who uses this page, on a server with several users: the one that was chosen in ComfyUI's page. */

const userKey = 'Comfy.userId'

/** '' if nobody was chosen. */
export function chosenUser(): string {
  try {
    return localStorage.getItem(userKey) ?? ''
  } catch {
    return ''
  }
}
