import { z } from 'zod'
import { goodJson, jsonIn, notOurs, ok, textOf } from './answers.ts'
import type { Call } from './queue.ts'

export interface DataFile {
  /** below the folder that was listed */
  readonly name: string
  /** changes whenever the file is written */
  readonly stamp: string
}

/** Files of ours that ComfyUI keeps, for this user. Each is replaced as a whole or not at all. */
export interface Userdata {
  /** The files of a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly DataFile[]>
  /** null when there is no such file, undefined when it is no JSON */
  read(path: string): Promise<unknown>
  write(path: string, value: unknown): Promise<void>
  remove(path: string): Promise<void>
}

const Listing = z.array(z.object({ path: z.string(), modified: z.number(), size: z.number() }))

const patience = 10_000
/** A month of runs can be megabytes, on a slow line. */
const filePatience = 60_000

/**
 * The two ways to put a whole path into one segment of the route. Proxies below a path (nginx with a slash
 * behind proxy_pass, Apache) undo the first one's %2F, and then the route is another. The second one comes
 * through them, and ComfyUI undoes it itself, down to the same file. Where nothing is in between both work;
 * some firewalls refuse the second.
 */
const ways: readonly Way[] = [
  encodeURIComponent,
  (path) => encodeURIComponent(encodeURIComponent(path)),
]
type Way = (path: string) => string

export function userdataOver(call: Call): Userdata {
  const ask = (path: string, init: RequestInit = {}, milliseconds = patience): Promise<Response> =>
    call(path, { ...init, signal: AbortSignal.timeout(milliseconds) })
  /** the way that has worked; none has yet where undefined */
  let known: Way | undefined

  /** Asks in the way that works, and finds out which one that is. */
  async function at(path: string, init: RequestInit = {}): Promise<Response> {
    let first: Response | undefined
    for (const way of known === undefined ? ways : [known]) {
      const response = await ask(`/userdata/${way(path)}`, init, filePatience)
      if (response.ok) known = way
      // what fails otherwise fails in any way
      if (response.ok || !misrouted.has(response.status)) return response
      first ??= response
    }
    // there is at least one way
    return first as Response
  }

  return {
    async list(folder) {
      const query = new URLSearchParams({ dir: folder, full_info: 'true' })
      const response = await ask(`/userdata?${query.toString()}`)
      if (response.status === 404) return []
      const listing = Listing.safeParse(await goodJson(response))
      // a gateway in front of a dead server answers in its place
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
      // a page that a gateway shows is no file of ours
      if (/^\s*</.test(text)) throw notOurs(response, text)
      return jsonIn(text)
    },
    async write(path, value) {
      const response = await at(path, { method: 'POST', body: JSON.stringify(value) })
      // it answers with the path
      await goodJson(response)
    },
    async remove(path) {
      const response = await at(path, { method: 'DELETE' })
      if (!response.ok && response.status !== 404) throw notOurs(response)
    },
  }
}

/** How a route that is not the one that was meant is refused. */
const misrouted: ReadonlySet<number> = new Set([400, 403, 404, 405])
