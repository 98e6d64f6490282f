import type { Engine } from '../../comfy/engines/engine.ts'
import type { Live } from '../../comfy/queue.ts'
import type { JobTruth } from '../../core/jobs/job.ts'
import type { QueueEntry } from '../../core/jobs/queue.ts'
import { ifReachable } from '../world/reachable.ts'

/** What one look at the server found. */
export interface Sighting {
  /** everyone's queued and running jobs */
  readonly queue: readonly QueueEntry[]
  /** for each job in question that isn't queued; null = the server doesn't know it */
  readonly truths: ReadonlyMap<string, JobTruth | null>
  readonly live: Live | null
}

/**
 * The order matters. A job that ends meanwhile leaves the queue first and then is in the history; the other
 * way round, it would be in neither. A session that is read after a job was not found is the session in which
 * it was not found, or a later one.
 */
export async function look(
  engine: Pick<Engine, 'queued' | 'job' | 'live'>,
  ids: readonly string[],
): Promise<Sighting> {
  const queue = await engine.queued()
  const waiting = new Set(queue.map(({ id }) => id))
  const truths = new Map<string, JobTruth | null>()
  for (const id of ids) {
    if (waiting.has(id)) continue
    // a failure for one job must not affect the others
    const truth = await ifReachable(async () => ({ of: await engine.job(id) }))
    if (truth) truths.set(id, truth.of)
  }
  return { queue, truths, live: await engine.live() }
}
