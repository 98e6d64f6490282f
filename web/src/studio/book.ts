import { type ShallowRef, shallowRef } from 'vue'
import { outputFolder } from '../core/fill.ts'
import { isOver, type Job, type JobEvent, type OutputFile, reduce } from '../core/job.ts'
import { edited } from '../core/record.ts'
import type { Timing } from '../core/timing.ts'
import { type Entry, mergeEntries, reviveEntry } from './entry.ts'
import type { Ledger } from './ledger.ts'
import type { Tabs } from './tabs.ts'
import type { World } from './world.ts'

type Edit = Parameters<typeof edited>[1]

/** All jobs that this tab knows of. What must outlive it goes into the ledger, and to the other tabs. */
export interface Book {
  /** newest first, those that were taken off the list among them */
  readonly entries: ShallowRef<readonly Entry[]>
  find(id: string): Entry | undefined
  /** those that are not over */
  live(): readonly Entry[]
  /** Writes a new job down. Resolves when it is as durable as it gets now. */
  add(entry: Entry): Promise<void>
  apply(id: string, event: JobEvent): void
  /** The same, resolved when it is written down. */
  note(id: string, event: JobEvent): Promise<void>
  edit(id: string, change: Edit): Promise<void>
  /** Takes in what the ledger knows. */
  absorb(entries: readonly Entry[]): void
  /** Writes those again of which the file has fallen behind: two machines may write one at the same time. */
  correct(read: readonly Entry[]): void
  /** The name that the job's file has, or will have. */
  fileOf(id: string): OutputFile | null
  dispose(): void
}

/** Sees a job before and after an event. What it returns of a finished run is written down with it. */
export type Follow = (before: Entry, after: Entry, event: JobEvent) => Timing | null

export function createBook(ledger: Ledger, tabs: Tabs, world: World, follow?: Follow): Book {
  const entries = shallowRef<readonly Entry[]>([])
  /** the same by id: histories are long */
  let byId: ReadonlyMap<string, Entry> = new Map()
  const find = (id: string): Entry | undefined => byId.get(id)

  function keep(now: readonly Entry[]): void {
    byId = new Map(now.map((entry) => [entry.id, entry]))
    entries.value = now
  }

  function absorb(incoming: readonly Entry[]): void {
    if (incoming.length === 0) return
    const merged = mergeEntries(entries.value, incoming)
    keep(merged.map((entry) => withProgress(entry, find(entry.id))))
  }

  function replace(entry: Entry): void {
    keep(entries.value.map((old) => (old.id === entry.id ? entry : old)))
  }

  function write(entry: Entry): Promise<void> {
    tabs.tell({ type: 'entry', entry })
    return ledger.put(entry)
  }

  async function note(id: string, event: JobEvent): Promise<void> {
    const before = find(id)
    if (!before) return
    const reduced = reduce(before, event, world.now())
    const timing = follow?.(before, reduced, event)
    const after = timing ? { ...reduced, timing } : reduced
    if (after === before) return
    // steps come many times a second and are not worth a write each
    if (!worthWriting(before, after)) return replace(after)
    const written = { ...after, updatedAt: later(before) }
    replace(written)
    await write(written)
  }

  async function edit(id: string, change: Edit): Promise<void> {
    const before = find(id)
    if (!before) return
    const written = { ...before, ...edited(before, change, later(before)) }
    replace(written)
    await write(written)
  }

  /** Later than the last change, whatever the clock does. */
  function later({ updatedAt }: Entry): number {
    return Math.max(world.now(), updatedAt + 1)
  }

  const stopHearing = tabs.hear((message) => {
    const { type, entry } = message as { type?: string; entry?: unknown }
    if (type !== 'entry') return
    // the page of the other tab may be of another version
    const revived = reviveEntry(entry)
    if (!revived) return
    absorb([revived])
    ledger.heard(revived)
  })

  return {
    entries,
    find,
    live: () => entries.value.filter((entry) => !isOver(entry)),
    async add(entry) {
      absorb([entry])
      await write(entry)
    },
    apply: (id, event) => void note(id, event),
    note,
    edit,
    absorb,
    correct(read) {
      for (const file of read) {
        const own = find(file.id)
        if (own && worthWriting(file, own)) void ledger.put(own)
      }
    },
    fileOf(id) {
      const name = find(id)?.name
      return name
        ? { filename: `${name}_00001_.mp4`, subfolder: outputFolder, type: 'output' }
        : null
    },
    dispose: stopHearing,
  }
}

function worthWriting(before: Job, after: Job): boolean {
  const unsent = ({ state }: Job): boolean => state.status === 'submitting' && !!state.unsent
  return (
    before.state.status !== after.state.status ||
    unsent(before) !== unsent(after) ||
    before.cancelling !== after.cancelling ||
    before.moving !== after.moving ||
    before.session !== after.session
  )
}

/** Progress is kept by nobody, so it stays when what comes in says no more than "running". */
function withProgress(entry: Entry, own: Entry | undefined): Entry {
  const bothRun = own?.state.status === 'in_progress' && entry.state.status === 'in_progress'
  return bothRun ? { ...entry, state: own.state } : entry
}
