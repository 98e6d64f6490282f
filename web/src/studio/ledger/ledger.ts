import { type Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { isOver } from '../../core/jobs/job.ts'
import { covers } from '../../core/history/merge.ts'
import { type Entry, mergeEntries, reviveEntry } from './entry.ts'
import type { Keeping } from './keeping.ts'
import { jobKey } from './unfinished.ts'
import { allRead, createFolder } from '../world/folder.ts'
import type { Storage } from '../world/storage.ts'

/**
 * The record of every job, a file each in ComfyUI's userdata. The browser keeps a copy of jobs in progress
 * and of those not written to the server yet.
 */
export interface Ledger {
  /** What this browser knows without asking. */
  own(): Entry[]
  /** Keeps the entries in this browser at once, then writes them to the server if possible. */
  put(...entries: readonly Entry[]): Promise<void>
  /** The entry as the server has it; null if it has none. Throws `Unreachable`. */
  read(id: string): Promise<Entry | null>
  /** Entries written to the server, by anyone, since the last call. Throws `Unreachable`. */
  news(): Promise<Entry[]>
  /** Another tab has a newer entry: drops an unwritten one that would undo it. */
  heard(entry: Entry): void
  /** Writes what could not be written before, merged with others' changes. Throws `Unreachable`. */
  catchUp(): Promise<void>
}

export const jobsFolder = 'ltx_aio/jobs'
export const jobFile = (id: string): string => `${jobsFolder}/${id}.json`

export function createLedger({ userdata }: Comfy, storage: Storage, keeping: Keeping): Ledger {
  /** the newest of each job that the server does not have yet */
  const unwritten = new Map<string, Entry>()
  const writing = new Map<string, Promise<void>>()
  const files = createFolder(userdata, jobsFolder)
  /** jobs that the browser could not store a copy of */
  const uncopied = new Set<string>()

  function own(): Entry[] {
    return storage.keys(jobKey('')).flatMap((key) => reviveEntry(storage.load(key)) ?? [])
  }

  async function put(...entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      if (storage.save(jobKey(entry.id), entry)) uncopied.delete(entry.id)
      else uncopied.add(entry.id)
      unwritten.set(entry.id, entry)
    }
    await allRead(entries, ({ id }) => write(id))
  }

  async function read(id: string): Promise<Entry | null> {
    return reviveEntry(await userdata.read(jobFile(id)))
  }

  /** One write at a time per job: on two connections, one could overtake the other. */
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
      if (isOver(entry)) storage.remove(jobKey(id))
    }
  }

  async function news(): Promise<Entry[]> {
    const { read } = await files.news()
    const entries = read.flatMap(({ stored }) => reviveEntry(stored) ?? [])
    compareCopies(new Map(entries.map((entry) => [entry.id, entry])))
    return entries
  }

  /** Queues newer copies for writing, and drops copies of finished jobs that add nothing. */
  function compareCopies(read: ReadonlyMap<string, Entry>): void {
    for (const copy of own()) {
      const entry = read.get(copy.id)
      const known = entry ?? (files.knows(copy.id) ? copy : undefined)
      if (!known) unwritten.set(copy.id, copy)
      else if (entry && !covers(entry, copy)) unwritten.set(copy.id, merged(entry, copy))
      else if (isOver(copy) && !unwritten.has(copy.id)) storage.remove(jobKey(copy.id))
    }
  }

  function heard(entry: Entry): void {
    const late = unwritten.get(entry.id)
    if (late) void put(merged(late, entry))
  }

  async function catchUp(): Promise<void> {
    for (const id of unwritten.keys()) {
      const there = await read(id)
      const late = unwritten.get(id)
      if (there && late) unwritten.set(id, merged(there, late))
      await write(id)
    }
  }

  return { own, put, read, news, heard, catchUp }
}

function merged(one: Entry, other: Entry): Entry {
  return mergeEntries([one], [other])[0] ?? other
}
