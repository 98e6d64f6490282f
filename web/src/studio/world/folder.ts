import type { Userdata } from '../../comfy/userdata.ts'

const connections = 6

/** A file of a folder, as JSON. */
export interface Read {
  /** its name without the extension */
  readonly id: string
  /** null if it is gone again, undefined if it is invalid JSON */
  readonly stored: unknown
}

/** A folder in ComfyUI's userdata with a file for each of the user's own things. */
export interface Folder {
  /** Reads the files that anyone has written since the last call. Throws `Unreachable`; nothing is lost then. */
  news(): Promise<{ readonly ids: ReadonlySet<string>; readonly read: readonly Read[] }>
  /** whether this file was ever read */
  knows(id: string): boolean
}

export function createFolder(userdata: Userdata, path: string): Folder {
  /** what each file looked like when it was read last */
  const stamps = new Map<string, string>()
  /** read, while another file of the same call couldn't be */
  let kept: Read[] = []
  return {
    async news() {
      const files = (await userdata.list(path)).flatMap(({ name, stamp }) =>
        name.endsWith('.json') ? [{ id: name.slice(0, -'.json'.length), stamp }] : [],
      )
      const changed = files.filter(({ id, stamp }) => stamps.get(id) !== stamp)
      await allRead(changed, async ({ id, stamp }) => {
        const stored = await userdata.read(`${path}/${id}.json`)
        stamps.set(id, stamp)
        kept.push({ id, stored })
      })
      const read = kept
      kept = []
      return { ids: new Set(files.map(({ id }) => id)), read }
    },
    knows: (id) => stamps.has(id),
  }
}

/** The results for all items, a few at a time: hundreds of requests at once would starve all others. */
export async function allRead<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += connections)
    results.push(...(await Promise.all(items.slice(from, from + connections).map(read))))
  return results
}
