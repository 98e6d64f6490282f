import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import { isOver } from '../core/job.ts'
import { covers } from '../core/merge.ts'
import { type Entry, mergeEntries, reviveEntry } from './entry.ts'
import type { Keeping } from './keeping.ts'
import { allRead } from './parts.ts'
import type { Storage } from './storage.ts'

/**
 * The record of every job: a file each in ComfyUI's userdata. The browser keeps a second copy of those that
 * are not over, and of those that could not be written to the server yet.
 */
export interface Ledger {
  /** What this browser knows without asking. */
  own(): Entry[]
  /** Keeps the entry in this browser at once, then writes it to the server, where it can. */
  put(entry: Entry): Promise<void>
  /** Entries that anyone has written to the server since the last call. Throws `Unreachable`. */
  news(): Promise<Entry[]>
  /** Another tab has gone on with this job: what is not written yet here would undo that. */
  heard(entry: Entry): void
  /** Writes what could not be written before, with what others have written since. Throws `Unreachable`. */
  catchUp(): Promise<void>
}

export const jobsFolder = 'ltx_aio/jobs'
export const jobFile = (id: string): string => `${jobsFolder}/${id}.json`
const keyOf = (id: string): string => `job.${id}`

/** Whether this browser keeps a job that was not over, or not written to the server, when it was left. */
export function hasUnfinished(storage: Storage): boolean {
  return storage.keys(keyOf('')).length > 0
}

export function createLedger({ userdata }: Comfy, storage: Storage, keeping: Keeping): Ledger {
  /** the newest of each job that the server does not have yet */
  const unwritten = new Map<string, Entry>()
  const writing = new Map<string, Promise<void>>()
  /** what each file looked like when it was read last */
  const stamps = new Map<string, string>()
  /** those of which the browser could take no copy */
  const uncopied = new Set<string>()

  function own(): Entry[] {
    return storage.keys('job.').flatMap((key) => reviveEntry(storage.load(key)) ?? [])
  }

  function put(entry: Entry): Promise<void> {
    if (storage.save(keyOf(entry.id), entry)) uncopied.delete(entry.id)
    else uncopied.add(entry.id)
    unwritten.set(entry.id, entry)
    return write(entry.id)
  }

  /** One write at a time for a job: two on different connections could overtake each other. */
  function write(id: string): Promise<void> {
    const under = writing.get(id) ?? writeNewest(id).finally(() => writing.delete(id))
    writing.set(id, under)
    return under
  }

  async function writeNewest(id: string): Promise<void> {
    for (let entry = unwritten.get(id); entry; entry = unwritten.get(id)) {
      try {
        await userdata.write(jobFile(id), entry)
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error
        return keeping.failed('record', error, uncopied.size === 0)
      }
      keeping.worked('record')
      uncopied.delete(id)
      if (unwritten.get(id) !== entry) continue
      unwritten.delete(id)
      if (isOver(entry)) storage.remove(keyOf(id))
    }
  }

  async function news(): Promise<Entry[]> {
    const files = (await userdata.list(jobsFolder)).filter(({ name }) => name.endsWith('.json'))
    const changed = files.filter(({ name, stamp }) => stamps.get(name) !== stamp)
    const read = await allRead(changed, async ({ name, stamp }) => {
      const entry = reviveEntry(await userdata.read(`${jobsFolder}/${name}`))
      stamps.set(name, stamp)
      return entry ?? []
    })
    const entries = read.flat()
    compareCopies(new Map(entries.map((entry) => [entry.id, entry])))
    return entries
  }

  /** A copy in the browser that says more than the server's file is to be written; one that is over and does not, may go. */
  function compareCopies(read: ReadonlyMap<string, Entry>): void {
    for (const copy of own()) {
      const entry = read.get(copy.id)
      const known = entry ?? (stamps.has(`${copy.id}.json`) ? copy : undefined)
      if (!known) unwritten.set(copy.id, copy)
      else if (entry && !covers(entry, copy)) unwritten.set(copy.id, merged(entry, copy))
      else if (isOver(copy) && !unwritten.has(copy.id)) storage.remove(keyOf(copy.id))
    }
  }

  function heard(entry: Entry): void {
    const late = unwritten.get(entry.id)
    if (late) void put(merged(late, entry))
  }

  async function catchUp(): Promise<void> {
    for (const id of unwritten.keys()) {
      const there = reviveEntry(await userdata.read(jobFile(id)))
      const late = unwritten.get(id)
      if (there && late) unwritten.set(id, merged(there, late))
      await write(id)
    }
  }

  return { own, put, news, heard, catchUp }
}

function merged(one: Entry, other: Entry): Entry {
  return mergeEntries([one], [other])[0] ?? other
}
