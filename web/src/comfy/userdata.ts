import { z } from 'zod'
import { Unreachable } from './comfy.ts'
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

export function userdataOver(call: Call): Userdata {
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    call(path, { ...init, signal: AbortSignal.timeout(patience) })
  // the whole path is one segment of the route
  const at = (path: string): string => `/userdata/${encodeURIComponent(path)}`
  return {
    async list(folder) {
      const query = new URLSearchParams({ dir: folder, full_info: 'true' })
      const response = await ask(`/userdata?${query.toString()}`)
      if (response.status === 404) return []
      const listing = Listing.safeParse(jsonIn(await textOf(response)))
      // a gateway in front of a dead server answers in its place
      if (!listing.success) throw new Unreachable('no list of files')
      return listing.data.map(({ path, modified, size }) => ({
        name: path,
        stamp: `${modified}:${size}`,
      }))
    },
    async read(path) {
      const response = await ask(at(path))
      if (response.status === 404) return null
      return jsonIn(await textOf(response))
    },
    async write(path, value) {
      const response = await ask(at(path), { method: 'POST', body: JSON.stringify(value) })
      if (!response.ok) throw new Unreachable(`HTTP ${response.status}`)
    },
    async remove(path) {
      const response = await ask(at(path), { method: 'DELETE' })
      if (!response.ok && response.status !== 404) throw new Unreachable(`HTTP ${response.status}`)
    },
  }
}

async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new Unreachable(`HTTP ${response.status}`)
  try {
    return await response.text()
  } catch (error) {
    throw new Unreachable(String(error))
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
