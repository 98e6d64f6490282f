import { z } from 'zod'
import { goodJson, jsonIn, notOurs, ok, textOf, type Call } from './http.ts'

export interface DataFile {
  /** relative to the listed folder */
  readonly name: string
  /** changes with every write */
  readonly stamp: string
}

/** Our files in ComfyUI's user data. Each is replaced whole or not at all. */
export interface Userdata {
  /** The files of a folder; empty if there is no such folder. */
  list(folder: string): Promise<readonly DataFile[]>
  /** null if there is no such file, undefined if it is invalid JSON */
  read(path: string): Promise<unknown>
  write(path: string, value: unknown): Promise<void>
  /** Writes the file unless it exists: of several that ask at once, one gets true. */
  claim(path: string, value: unknown): Promise<boolean>
  remove(path: string): Promise<void>
}

const Listing = z.array(z.object({ path: z.string(), modified: z.number(), size: z.number() }))

const patience = 10_000
/** A month of runs can be megabytes over a slow connection. */
const filePatience = 60_000

/**
 * Two ways to encode a path as one route segment. Proxies below a path (nginx with a slash behind proxy_pass,
 * Apache) decode the first one's %2F, which makes it another route. The second passes through them, and
 * ComfyUI decodes it to the same file. Without a proxy both work; some firewalls reject the second.
 */
const ways: readonly Way[] = [
  encodeURIComponent,
  (path) => encodeURIComponent(encodeURIComponent(path)),
]
type Way = (path: string) => string

export function userdataOver(call: Call): Userdata {
  const ask = (path: string, init: RequestInit = {}, milliseconds = patience): Promise<Response> =>
    call(path, { ...init, signal: AbortSignal.timeout(milliseconds) })
  /** the way that works; undefined until found */
  let known: Way | undefined

  /** Uses the way that works, and finds out which one does. */
  async function at(path: string, init: RequestInit = {}): Promise<Response> {
    let first: Response | undefined
    for (const way of known === undefined ? ways : [known]) {
      const response = await ask(`/userdata/${way(path)}`, init, filePatience)
      if (response.ok) known = way
      // other failures do not depend on the way
      if (response.ok || !misrouted.has(response.status)) return response
      first ??= response
    }
    // there is at least one way
    return first as Response
  }

  async function write(path: string, value: unknown): Promise<void> {
    const response = await at(path, { method: 'POST', body: JSON.stringify(value) })
    // the answer is the path
    await goodJson(response)
  }

  async function remove(path: string): Promise<void> {
    const response = await at(path, { method: 'DELETE' })
    if (!response.ok && response.status !== 404) throw notOurs(response)
  }

  return {
    async list(folder) {
      const query = new URLSearchParams({ dir: folder, full_info: 'true' })
      const response = await ask(`/userdata?${query.toString()}`)
      if (response.status === 404) return []
      const listing = Listing.safeParse(await goodJson(response))
      // a gateway in front of a dead server answers for it
      if (!listing.success) throw notOurs(response)
      return listing.data.map(({ path, modified, size }) => ({
        name: path,
        stamp: `${modified}:${size}`,
      }))
    },
    async read(path) {
      const response = await at(path)
      if (response.status === 404) return null
      ok(response)
      const text = await textOf(response)
      // a gateway's page, not our file
      if (/^\s*</.test(text)) throw notOurs(response, text)
      return jsonIn(text)
    },
    write,
    async claim(path, value) {
      // ComfyUI looks and moves in one go, but not when it writes
      const own = `${path}.${Math.random().toString(36).slice(2)}`
      await write(own, value)
      const way = known ?? encodeURIComponent
      const route = `/userdata/${way(own)}/move/${way(path)}?overwrite=false`
      const response = await ask(route, { method: 'POST' })
      if (response.ok) return true
      await remove(own)
      if (response.status === 409) return false
      throw notOurs(response)
    },
    remove,
  }
}

/** Statuses of a misrouted request. */
const misrouted: ReadonlySet<number> = new Set([400, 403, 404, 405])
