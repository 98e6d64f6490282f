import type { Comfy } from '../comfy/comfy.ts'
import { fold, monthOf } from '../core/months.ts'
import { type JobRecord, reviveRecord, reviveRecords } from '../core/record.ts'
import { jobFile, jobsFolder } from './ledger.ts'
import type { Tabs } from './tabs.ts'
import type { World } from './world.ts'

/** Jobs that ended, a file a month. */
export interface Months {
  /** Records of the newest month that was not read yet; null when all were. Throws `Unreachable`. */
  next(): Promise<JobRecord[] | null>
  /** Folds jobs that ended from their own files into their months', one tab at a time. Throws `Unreachable`. */
  fold(): Promise<void>
}

const folder = 'ltx_aio/history'
const monthFile = (month: string): string => `${folder}/${month}.json`
/** What was read longer ago may have been changed by another machine's tab, so nothing is written over it. */
const freshMilliseconds = 10_000

export function createMonths({ userdata }: Comfy, tabs: Tabs, world: World): Months {
  const read = new Set<string>()
  let seen: ReadonlyMap<string, number> = new Map()

  async function next(): Promise<JobRecord[] | null> {
    const months = (await userdata.list(folder))
      .map(({ name }) => name.replace(/\.json$/, ''))
      .filter((name) => /^\d{4}-\d\d$/.test(name) && !read.has(name))
      .sort()
    const month = months.at(-1)
    if (month === undefined) return null
    const records = reviveRecords(await userdata.read(monthFile(month)))
    read.add(month)
    return records
  }

  async function foldNow(): Promise<void> {
    const files = await pastFiles()
    const startedAt = world.now()
    const months = await monthsOf(files)
    const plan = fold(files, months, seen, startedAt)
    seen = plan.seen
    for (const [month, records] of plan.write)
      if (world.now() - startedAt < freshMilliseconds)
        await userdata.write(monthFile(month), records)
    for (const id of plan.remove) await userdata.remove(jobFile(id))
  }

  async function pastFiles(): Promise<JobRecord[]> {
    const names = (await userdata.list(jobsFolder)).filter(({ name }) => name.endsWith('.json'))
    const files = await Promise.all(
      names.map(async ({ name }) => reviveRecord(await userdata.read(`${jobsFolder}/${name}`))),
    )
    return files.filter((record) => record !== null)
  }

  /** A month whose file cannot be read is left out, and so left alone. */
  async function monthsOf(files: readonly JobRecord[]): Promise<Map<string, JobRecord[]>> {
    const months = new Map<string, JobRecord[]>()
    for (const month of new Set(files.map(({ createdAt }) => monthOf(createdAt)))) {
      const stored = await userdata.read(monthFile(month))
      if (stored === null) months.set(month, [])
      else if (Array.isArray(stored)) months.set(month, reviveRecords(stored))
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
