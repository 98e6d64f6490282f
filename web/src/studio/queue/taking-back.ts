import { idOf, type Spot } from '../engines/spot.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import { sendLock, type Tabs } from '../world/browser-tabs.ts'
import { ifReachable } from '../world/reachable.ts'
import { sleep } from '../world/sleep.ts'
import type { World } from '../world/world.ts'

/** Taking back waits 10 s for other tabs. */
const maxTries = 100
const betweenTries = 100

/** Takes runs that engines haven't started back into our queue. */
export interface TakingBack {
  /** In the turn of the tab that sends. */
  now(jobs: readonly Entry[]): Promise<Back>
  /** The same, in a turn of its own: while a run is being sent, in whichever tab, it could be sent twice. */
  inTurn(jobs: readonly Entry[]): Promise<Back>
}

/** What could be taken back. */
export interface Back {
  /** every engine answered, and no other tab was sending for too long */
  readonly all: boolean
  /** places in this ComfyUI's queue that the runs have left; null: none were taken from it */
  readonly freed: readonly number[] | null
}

export interface TakingBackParts {
  readonly spots: () => readonly Spot[]
  readonly book: Book
  readonly tabs: Tabs
  readonly world: World
}

export function createTakingBack({ spots, book, tabs, world }: TakingBackParts): TakingBack {
  /** Does the work when no other tab does any of this name. False if that takes too long. */
  async function alone(name: string, work: () => Promise<void>): Promise<boolean> {
    for (let n = 0; n < maxTries; n++) {
      if (await tabs.alone(name, work)) return true
      await sleep(world, betweenTries)
    }
    return false
  }

  async function now(jobs: readonly Entry[]): Promise<Back> {
    let all = true
    let freed: Back['freed'] = null
    for (const spot of spots()) {
      const theirs = jobs.filter(({ engine }) => (engine?.id ?? null) === idOf(spot))
      if (theirs.length === 0) continue
      const numbers = await ifReachable(() => pullFrom(spot, theirs))
      if (!spot.site) freed = (numbers ?? []).toSorted((a, b) => a - b)
      all &&= numbers !== null
    }
    return { all, freed }
  }

  /** The places in its queue that they have left. */
  async function pullFrom(spot: Spot, jobs: readonly Entry[]): Promise<number[]> {
    const queue = await spot.engine.queued()
    const numbers: number[] = []
    for (const { id } of jobs) {
      const place = queue.find((entry) => entry.id === id)
      if (place?.status !== 'pending') continue
      // a late answer to its POST would count as another arrival
      await alone(sendLock(id), async () => {
        if (await pullOne(id, spot)) numbers.push(place.number)
      })
    }
    return numbers
  }

  /** Whether it waits in our queue now. */
  async function pullOne(id: string, { engine, site }: Spot): Promise<boolean> {
    if (book.find(id)?.state.status !== 'pending') return false
    await book.note(id, { type: 'moving' })
    await engine.dequeue(id)
    const truth = await engine.job(id)
    // it may have started meanwhile; the video of one that has ended elsewhere isn't here yet
    if (!site || truth?.status !== 'completed')
      await book.note(id, truth ? { type: 'truth', truth } : { type: 'returned' })
    return !truth
  }

  return {
    now,
    async inTurn(jobs) {
      let back: Back = { all: false, freed: null }
      await alone('feed', async () => void (back = await now(jobs)))
      return back
    },
  }
}
