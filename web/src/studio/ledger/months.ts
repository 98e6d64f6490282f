import { type Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { fold, monthOf } from '../../core/history/months.ts'
import { type JobRecord, reviveRecord } from '../../core/history/record.ts'
import type { Keeping } from './keeping.ts'
import { jobFile, jobsFolder } from './ledger.ts'
import { inParts } from './parts.ts'
import { allRead } from '../world/folder.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'

/** Jobs that are over, a file per month. */
export interface Months {
  /**
   * Reads the newest month not read yet and passes its records on in parts. Returns whether there was one. A
   * month that can't be read is named in `Keeping`, and tried again with the next call. Throws `Unreachable`.
   */
  next(take: (records: readonly JobRecord[]) => void): Promise<boolean>
  /** Moves finished jobs from their files into their months', one tab at a time. Throws `Unreachable`. */
  fold(): Promise<void>
}

/** What a month's file holds. */
interface MonthFile {
  readonly records: readonly JobRecord[]
  /** entries that this version can't read: they stay in the file unchanged */
  readonly rest: readonly unknown[]
}

const folder = 'ltx_aio/history'
export const monthFile = (month: string): string => `${folder}/${month}.json`
/** A job's own file as it was read; null if it holds no record. */
interface JobFile {
  readonly stamp: string
  readonly record: JobRecord | null
}

/** A file that was read longer ago isn't overwritten: another machine may have changed it since. */
const freshMilliseconds = 10_000
const none: MonthFile = { records: [], rest: [] }

export function createMonths(
  { userdata }: Comfy,
  tabs: Tabs,
  world: World,
  keeping: Keeping,
): Months {
  const done = new Set<string>()
  /** what was read last, with its file's stamp, so that a long month isn't read again every minute */
  const known = new Map<string, { readonly stamp: string; readonly file: MonthFile }>()
  /** the same of jobs' own files: hundreds may be waiting all night */
  let jobs: ReadonlyMap<string, JobFile> = new Map()
  let seen: ReadonlyMap<string, number> = new Map()

  /** month → stamp of its file */
  async function listed(): Promise<ReadonlyMap<string, string>> {
    const files = await userdata.list(folder)
    return new Map(
      files.flatMap(({ name, stamp }) => {
        const month = /^(\d{4}-\d\d)\.json$/.exec(name)?.[1]
        return month === undefined ? [] : [[month, stamp] as const]
      }),
    )
  }

  async function next(take: (records: readonly JobRecord[]) => void): Promise<boolean> {
    const stamps = await listed()
    // a month that can't be read must not hide older ones
    const newestFirst = [...stamps].sort(([a], [b]) => (a < b ? 1 : -1))
    for (const [month, stamp] of newestFirst) {
      if (done.has(month) || !(await readMonth(month, stamp, take))) continue
      done.add(month)
      return true
    }
    return false
  }

  /** Null for a file that isn't a list. */
  async function readMonth(
    month: string,
    stamp: string,
    take: (records: readonly JobRecord[]) => void = () => undefined,
  ): Promise<MonthFile | null> {
    const before = known.get(month)
    if (before?.stamp === stamp) {
      take(before.file.records)
      return before.file
    }
    let file: MonthFile | null = null
    try {
      file = await monthIn(await userdata.read(monthFile(month)), take)
    } finally {
      // a timeout counts as well
      tell(month, file !== null && file.rest.length === 0)
    }
    if (file) known.set(month, { stamp, file })
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
    // sleep may stop one of the clocks, and the other may be set
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
      keeping.worked('month')
    } catch (error) {
      // its runs keep their own files
      if (error instanceof Unreachable) keeping.failed('month', error)
      throw error
    }
  }

  async function pastFiles(): Promise<JobRecord[]> {
    const names = (await userdata.list(jobsFolder)).filter(({ name }) => name.endsWith('.json'))
    const files = await allRead(names, async ({ name, stamp }): Promise<[string, JobFile]> => {
      const before = jobs.get(name)
      if (before?.stamp === stamp) return [name, before]
      return [name, { stamp, record: reviveRecord(await userdata.read(`${jobsFolder}/${name}`)) }]
    })
    jobs = new Map(files)
    return files.flatMap(([, { record }]) => record ?? [])
  }

  /** Leaves out a month whose file can't be read, so that it stays untouched. */
  async function monthsOf(files: readonly JobRecord[]): Promise<Map<string, MonthFile>> {
    const wanted = new Set(files.map(({ createdAt }) => monthOf(createdAt)))
    const months = new Map<string, MonthFile>()
    if (wanted.size === 0) return months
    const stamps = await listed()
    for (const month of wanted) {
      const stamp = stamps.get(month)
      const file = stamp === undefined ? none : await readMonth(month, stamp)
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

async function monthIn(
  stored: unknown,
  take: (records: readonly JobRecord[]) => void,
): Promise<MonthFile | null> {
  if (stored === null) return none
  if (!Array.isArray(stored)) return null
  const entries: readonly unknown[] = stored
  const read = await inParts(entries, reviveRecord, (part) =>
    take(part.filter((record) => record !== null)),
  )
  return {
    records: read.filter((record) => record !== null),
    rest: entries.filter((_, index) => read[index] === null),
  }
}
