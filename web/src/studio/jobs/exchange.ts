import { Unreachable } from '../../comfy/http.ts'
import { isWaiting } from '../../core/jobs/job.ts'
import type { Book } from '../ledger/book.ts'
import type { Keeping } from '../ledger/keeping.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Months } from '../ledger/months.ts'
import type { PauseSwitch } from '../queue/pause.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'

/** Keeps the book and the records on the server alike. */
export interface Exchange {
  /**
   * Reads what others have written, and writes what could not be written yet. The first time, the newest month
   * as well.
   */
  now(): Promise<void>
  /** The same, unless the last time worked. */
  retry(): void
  /** Loads an older month. Returns whether there was one. Throws `Unreachable`. */
  older(): Promise<boolean>
  dispose(): void
}

export interface ExchangeParts {
  readonly ledger: Ledger
  readonly months: Months
  readonly book: Book
  readonly keeping: Keeping
  readonly pause: Pick<PauseSwitch, 'exchange'>
  readonly world: World
  readonly waits: Waits
}

const foldingMilliseconds = 60_000

export function createExchange(parts: ExchangeParts): Exchange {
  const { ledger, months, book, keeping, pause, world, waits } = parts
  let exchanged = true
  let loaded = false

  async function exchange(): Promise<void> {
    try {
      const news = await ledger.news()
      keeping.worked('list')
      book.absorb(news)
      book.correct(news)
      await ledger.catchUp()
      if (book.live().some(isWaiting)) await pause.exchange()
      exchanged = true
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      exchanged = false
      keeping.failed('list', error)
    }
  }

  const older = (): Promise<boolean> => months.next((records) => book.absorb(records))

  async function load(): Promise<void> {
    await ifReachable(async () => {
      await older()
      loaded = true
    })
  }

  const now = onceAtATime(async () => {
    await exchange()
    if (!loaded) await load()
  })

  function retry(): void {
    if (!exchanged || !loaded) void now()
  }

  const stops = [
    world.every(waits.idle, () => void now()),
    world.every(waits.look, retry),
    world.every(foldingMilliseconds, () => void ifReachable(() => months.fold())),
  ]
  book.absorb(ledger.own())

  return {
    now,
    retry,
    older,
    dispose() {
      for (const stop of stops) stop()
    },
  }
}
