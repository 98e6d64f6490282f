import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import { fold, monthOf } from '../core/months.ts'
import { type JobRecord, reviveRecord } from '../core/record.ts'
import type { Keeping } from './keeping.ts'
import { jobFile, jobsFolder } from './ledger.ts'
import { allRead, inParts } from './parts.ts'
import type { Tabs } from './tabs.ts'
import type { World } from './world.ts'

/** Jobs that ended, a file a month. */
export interface Months {
  /**
   * Records of the newest month that was not read yet; null when all were. A month that cannot be read is
   * named in `Keeping`, and tried again with the next call. Throws `Unreachable`.
   */
  next(): Promise<JobRecord[] | null>
  /** Folds jobs that ended from their own files into their months', one tab at a time. Throws `Unreachable`. */
  fold(): Promise<void>
}

/** What a month's file holds. */
interface MonthFile {
  readonly records: readonly JobRecord[]
  /** entries that make no sense to this version: they stay in the file as they are */
  readonly rest: readonly unknown[]
}

const folder = 'ltx_aio/history'
export const monthFile = (month: string): string => `${folder}/${month}.json`
/** What was read longer ago may have been changed by another machine's tab, so nothing is written over it. */
const freshMilliseconds = 10_000

export function createMonths(
  { userdata }: Comfy,
  tabs: Tabs,
  world: World,
  keeping: Keeping,
): Months {
  const read = new Set<string>()
  let seen: ReadonlyMap<string, number> = new Map()

  async function next(): Promise<JobRecord[] | null> {
    const months = (await userdata.list(folder))
      .map(({ name }) => name.replace(/\.json$/, ''))
      .filter((name) => /^\d{4}-\d\d$/.test(name) && !read.has(name))
      .sort()
    // older ones are there all the same when a newer one cannot be read
    for (const month of months.toReversed()) {
      const file = await readMonth(month)
      if (!file) continue
      read.add(month)
      return [...file.records]
    }
    return null
  }

  /** Null for a file that is no list; an empty one for none. */
  async function readMonth(month: string): Promise<MonthFile | null> {
    let file: MonthFile | null = null
    try {
      file = await monthIn(await userdata.read(monthFile(month)))
    } finally {
      // one that takes too long counts as well
      tell(month, file !== null && file.rest.length === 0)
    }
    return file
  }

  function tell(month: string, whole: boolean): void {
    const others = keeping.unread.value.filter((other) => other !== month)
    const now = whole ? others : [...others, month].sort()
    if (now.join() !== keeping.unread.value.join()) keeping.unread.value = now
  }

  async function foldNow(): Promise<void> {
    const startedAt = { now: world.now(), elapsed: world.elapsed() }
    const files = await pastFiles()
    const months = await monthsOf(files)
    const records = new Map([...months].map(([month, file]) => [month, file.records]))
    const plan = fold(files, records, seen, startedAt.now)
    seen = plan.seen
    // one of the two clocks may stand still in a machine that sleeps, and the other be set
    const fresh = (): boolean =>
      Math.abs(world.now() - startedAt.now) < freshMilliseconds &&
      world.elapsed() - startedAt.elapsed < freshMilliseconds
    for (const [month, past] of plan.write)
      if (fresh()) await write(month, [...past, ...(months.get(month)?.rest ?? [])])
    for (const id of plan.remove) await userdata.remove(jobFile(id))
  }

  async function write(month: string, entries: readonly unknown[]): Promise<void> {
    try {
      await userdata.write(monthFile(month), entries)
    } catch (error) {
      if (error instanceof Unreachable && error.status !== null) keeping.failed(error, true)
      throw error
    }
  }

  async function pastFiles(): Promise<JobRecord[]> {
    const names = (await userdata.list(jobsFolder)).filter(({ name }) => name.endsWith('.json'))
    const files = await allRead(names, async ({ name }) =>
      reviveRecord(await userdata.read(`${jobsFolder}/${name}`)),
    )
    return files.filter((record) => record !== null)
  }

  /** A month whose file cannot be read is left out, and so left alone. */
  async function monthsOf(files: readonly JobRecord[]): Promise<Map<string, MonthFile>> {
    const months = new Map<string, MonthFile>()
    for (const month of new Set(files.map(({ createdAt }) => monthOf(createdAt)))) {
      const file = await readMonth(month)
      if (file) months.set(month, file)
    }
    return months
  }

  return {
    next,
    async fold() {
      await tabs.alone('fold', foldNow)
    },
  }
}

async function monthIn(stored: unknown): Promise<MonthFile | null> {
  if (stored === null) return { records: [], rest: [] }
  if (!Array.isArray(stored)) return null
  const entries = await inParts(stored as readonly unknown[], reviveRecord)
  return {
    records: entries.filter((record) => record !== null),
    rest: stored.filter((_, index) => entries[index] === null),
  }
}
