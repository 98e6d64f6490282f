import type { Comfy } from '../comfy/comfy.ts'
import type { Live } from '../comfy/queue.ts'
import type { JobTruth } from '../core/job.ts'
import type { QueueEntry } from '../core/queue.ts'
import { ifReachable } from './reachable.ts'

/** What one look at the server has shown. */
export interface Sighting {
  /** everyone's jobs that wait or run */
  readonly queue: readonly QueueEntry[]
  /** of the jobs that were asked about and are not in the queue; null = the server does not know it */
  readonly truths: ReadonlyMap<string, JobTruth | null>
  readonly live: Live | null
}

/**
 * The order matters. A job that ends meanwhile leaves the queue first and is in the history then; the
 * other way round it would be in neither. And a session that is read after a job was not found is the
 * session in which it was not found, or a later one.
 */
export async function look(comfy: Comfy, ids: readonly string[]): Promise<Sighting> {
  const queue = await comfy.queued()
  const waiting = new Set(queue.map(({ id }) => id))
  const truths = new Map<string, JobTruth | null>()
  for (const id of ids) {
    if (waiting.has(id)) continue
    // one that cannot be told keeps no other from being told
    const truth = await ifReachable(async () => ({ of: await comfy.job(id) }))
    if (truth) truths.set(id, truth.of)
  }
  return { queue, truths, live: await comfy.live() }
}
