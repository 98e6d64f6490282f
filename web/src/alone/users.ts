import type { Api } from '../comfy/frontend.ts'

/**
 * Who uses this page, on a server with several users: the one who showed this device the code; on the computer that runs
 * ComfyUI, the one who was chosen in ComfyUI's page.
 */

const userKey = 'Comfy.userId'

/** Milliseconds after which the page is shown anyway: the gate asks again. */
const patience = 5000

/** The user whom this device belongs to; null if that isn't known. */
export async function pairedUser(api: Pick<Api, 'fetchApi'>): Promise<string | null> {
  try {
    const answer = await api.fetchApi('/ltx_aio/devices', {
      headers: { 'X-LTX-AIO': '1' },
      signal: AbortSignal.timeout(patience),
      timeoutMs: null,
    })
    const { user } = (await answer.json()) as { user?: unknown }
    return typeof user === 'string' ? user : null
  } catch {
    return null
  }
}

/** '' if nobody was chosen. */
export function chosenUser(): string {
  try {
    return localStorage.getItem(userKey) ?? ''
  } catch {
    return ''
  }
}
