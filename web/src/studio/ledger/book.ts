import { type ShallowRef, shallowRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import { splitPath } from '../../core/naming/naming.ts'
import { prefixOf } from '../../core/prompt/fill.ts'
import {
  isMoving,
  isOver,
  isWaiting,
  type Job,
  type JobEvent,
  type OutputFile,
} from '../../core/jobs/job.ts'
import { reduce } from '../../core/lifecycle/reduce.ts'
import { edited } from '../../core/history/record.ts'
import type { Timing } from '../../core/progress/timing.ts'
import { type Entry, mergeEntries, reviveEntry } from './entry.ts'
import type { Ledger } from './ledger.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'

type Edit = Parameters<typeof edited>[1]
type Revision = Partial<
  Pick<
    Entry,
    'order' | 'heldUntil' | 'request' | 'nodes' | 'runOptions' | 'path' | 'where' | 'engine'
  >
>

/** All jobs that this tab knows. What must outlive it goes to the ledger and the other tabs. */
export interface Book {
  /** newest first, including removed ones */
  readonly entries: ShallowRef<readonly Entry[]>
  find(id: string): Entry | undefined
  /** the jobs in progress */
  live(): readonly Entry[]
  /** those of them that the server may have: all but the ones that wait in our own queue */
  sent(): readonly Entry[]
  /** those that this engine may have, or this ComfyUI: null */
  sentTo(engine: string | null): readonly Entry[]
  /** Records new jobs. Resolves when they are as durable as they can be for now. */
  add(...entries: readonly Entry[]): Promise<void>
  apply(id: string, event: JobEvent): void
  /** Like `apply`, but resolves when it is written. */
  note(id: string, event: JobEvent): Promise<void>
  /** Like `note` for many jobs, which are drawn and written together. */
  noteAll(ids: readonly string[], event: JobEvent): Promise<void>
  edit(id: string, change: Edit): Promise<void>
  /** Like `edit` for many jobs, which are drawn and written together. */
  editAll(ids: readonly string[], change: Edit): Promise<void>
  /** Changes a job that waits in our own queue. */
  revise(id: string, change: Revision): Promise<void>
  /** Like `revise` for many jobs, which are drawn and written together. */
  reviseAll(changes: ReadonlyMap<string, Revision>): Promise<void>
  /** Reads the job's own file: another browser may have changed it. Throws `Unreachable`. */
  refresh(id: string): Promise<void>
  /** Merges what the ledger knows. */
  absorb(entries: readonly Entry[]): void
  /** Rewrites files that have fallen behind: two machines may write one at the same time. */
  correct(read: readonly Entry[]): void
  /**
   * The files that the job may have written: one, or more if ComfyUI was ended while it was writing. ComfyUI
   * numbers them.
   */
  filesOf(id: string): readonly OutputFile[]
  dispose(): void
}

/** What another tab tells: one entry, or many. */
interface TabMessage {
  readonly type?: string
  readonly entry?: unknown
  readonly entries?: unknown
}

/** Gets a job before and after an event. The timing that it returns is recorded with the job. */
export type Follow = (before: Entry, after: Entry, event: JobEvent) => Timing | null

export function createBook(
  ledger: Ledger,
  tabs: Tabs,
  world: World,
  families: Families,
  follow?: Follow,
): Book {
  const entries = shallowRef<readonly Entry[]>([])
  /** by id, because histories are long */
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

  function replace(...changed: readonly Entry[]): void {
    const now = new Map(changed.map((entry) => [entry.id, entry]))
    keep(entries.value.map((old) => now.get(old.id) ?? old))
  }

  async function write(...written: readonly Entry[]): Promise<void> {
    if (written.length === 0) return
    const [first] = written
    tabs.tell(
      written.length === 1
        ? { type: 'entry', entry: first }
        : { type: 'entries', entries: written },
    )
    await ledger.put(...written)
  }

  const note = (id: string, event: JobEvent): Promise<void> => noteAll([id], event)

  async function noteAll(ids: readonly string[], event: JobEvent): Promise<void> {
    const changed: Entry[] = []
    const written: Entry[] = []
    for (const id of ids) {
      const before = find(id)
      const after = before && reduced(before, event)
      if (!after || after === before) continue
      // steps come many times a second, too often to write each
      if (!worthWriting(before, after)) {
        changed.push(after)
        continue
      }
      written.push({ ...after, updatedAt: later(before) })
    }
    if (changed.length + written.length === 0) return
    replace(...changed, ...written)
    await write(...written)
  }

  function reduced(before: Entry, event: JobEvent): Entry {
    const after = reduce(before, event, world.now(), families.of(before.request))
    const timing = follow?.(before, after, event)
    return timing ? { ...after, timing } : after
  }

  const edit = (id: string, change: Edit): Promise<void> => editAll([id], change)

  async function editAll(ids: readonly string[], change: Edit): Promise<void> {
    const written = ids.flatMap((id) => {
      const before = find(id)
      return before ? [{ ...before, ...edited(before, change, later(before)) }] : []
    })
    await rewrite(written)
  }

  const revise = (id: string, change: Revision): Promise<void> => reviseAll(new Map([[id, change]]))

  async function reviseAll(changes: ReadonlyMap<string, Revision>): Promise<void> {
    const written = [...changes].flatMap(([id, change]) => {
      const before = find(id)
      return before ? [{ ...before, ...change, updatedAt: later(before) }] : []
    })
    await rewrite(written)
  }

  async function rewrite(written: readonly Entry[]): Promise<void> {
    if (written.length === 0) return
    replace(...written)
    await write(...written)
  }

  /** Always later than the last change, even if the clock is set back. */
  function later({ updatedAt }: Entry): number {
    return Math.max(world.now(), updatedAt + 1)
  }

  const stopHearing = tabs.hear((message) => {
    const { type, entry, entries: many } = message as TabMessage
    const heard = type === 'entry' ? [entry] : type === 'entries' ? many : null
    if (!Array.isArray(heard)) return
    // the other tab may have another version of the page
    const revived = heard.flatMap((one) => reviveEntry(one) ?? [])
    absorb(revived)
    for (const one of revived) ledger.heard(one)
  })

  return {
    entries,
    find,
    live: () => entries.value.filter((entry) => !isOver(entry)),
    sent: () => entries.value.filter((entry) => !isOver(entry) && !isWaiting(entry)),
    sentTo: (engine) =>
      entries.value.filter(
        (entry) => !isOver(entry) && !isWaiting(entry) && (entry.engine?.id ?? null) === engine,
      ),
    async add(...added) {
      absorb(added)
      await write(...added)
    },
    apply: (id, event) => void note(id, event),
    note,
    noteAll,
    edit,
    editAll,
    revise,
    reviseAll,
    async refresh(id) {
      const there = await ledger.read(id)
      if (there) absorb([there])
    },
    absorb,
    correct(read) {
      for (const file of read) {
        const own = find(file.id)
        if (own && worthWriting(file, own)) void ledger.put(own)
      }
    },
    filesOf(id) {
      const { name, path, returns = 0 } = find(id) ?? {}
      if (!name) return []
      const { folder, name: file } = splitPath(prefixOf(name, path))
      return Array.from({ length: returns + 1 }, (_, index) => ({
        filename: `${file}_${String(index + 1).padStart(5, '0')}_.mp4`,
        subfolder: folder,
        type: 'output',
      }))
    },
    dispose: stopHearing,
  }
}

function worthWriting(before: Job, after: Job): boolean {
  const unsent = ({ state }: Job): boolean => state.status === 'submitting' && !!state.unsent
  const missing = ({ state }: Job): boolean => state.status === 'completed' && !!state.missing
  return (
    before.state.status !== after.state.status ||
    unsent(before) !== unsent(after) ||
    missing(before) !== missing(after) ||
    before.cancelling !== after.cancelling ||
    isMoving(before) !== isMoving(after) ||
    before.session !== after.session
  )
}

/** Progress is not recorded, so an incoming "running" must not erase ours. */
function withProgress(entry: Entry, own: Entry | undefined): Entry {
  const bothRun = own?.state.status === 'in_progress' && entry.state.status === 'in_progress'
  return bothRun ? { ...entry, state: own.state } : entry
}
