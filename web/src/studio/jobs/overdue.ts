import type { Comfy } from '../../comfy/comfy.ts'
import type { Book } from '../ledger/book.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { World } from '../world/world.ts'

const lookMilliseconds = 1000
/** The backend, which knows better when a run began, comes first. */
const graceMilliseconds = 3000

export interface OverdueParts {
  readonly comfy: Pick<Comfy, 'cancel'>
  readonly book: Pick<Book, 'live' | 'note'>
  readonly world: World
  /** what the server's owner allows a run; null = no limit */
  readonly seconds: () => number | null
}

/** Stops runs that take longer than the server's owner allows. Returns a function that ends this. */
export function stopOverdue({ comfy, book, world, seconds }: OverdueParts): () => void {
  // a ComfyUI that is slow to answer isn't asked again meanwhile
  const look = onceAtATime(async () => {
    const limit = seconds()
    if (limit === null) return
    const since = world.now() - limit * 1000 - graceMilliseconds
    for (const { id, state, engine } of book.live())
      // another engine's time isn't this owner's
      if (!engine && state.status === 'in_progress' && state.startedAt < since) {
        await book.note(id, { type: 'limited', seconds: limit })
        await ifReachable(() => comfy.cancel(id))
      }
  })

  return world.every(lookMilliseconds, () => void look())
}
