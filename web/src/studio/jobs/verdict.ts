import {
  isMoving,
  isOver,
  isWaiting,
  type Job,
  type JobEvent,
  type WhyGone,
} from '../../core/jobs/job.ts'
import type { Sighting } from './sighting.ts'
import type { Waits } from '../world/waits.ts'

/** What a look at the server means for a job. */
export type Verdict =
  | { readonly kind: 'events'; readonly events: readonly JobEvent[] }
  /** the server still has it, although it was cancelled */
  | { readonly kind: 'cancel'; readonly events: readonly JobEvent[] }
  /** the server does not know it: its file decides, then `otherwise` */
  | { readonly kind: 'gone'; readonly otherwise: JobEvent }
  /** it never reached the server */
  | { readonly kind: 'send' }
  /** too early to tell */
  | { readonly kind: 'wait' }

/** Since when (by `World.elapsed`) and for how many looks the server hasn't known a job. */
export interface Absence {
  readonly since: number
  readonly looks: number
}

/** `why`: the engine may not know a job. */
export function verdictOn(
  job: Job,
  sighting: Sighting,
  absence: Absence,
  elapsed: number,
  waits: Waits,
  why: WhyGone = whyGone(job.session, sighting.live?.session),
): Verdict {
  const entry = sighting.queue.find(({ id }) => id === job.id)
  if (entry) {
    if (isOver(job))
      return job.state.status === 'cancelled' ? { kind: 'cancel', events: [] } : { kind: 'wait' }
    const events: JobEvent[] = [{ type: 'truth', truth: { status: entry.status } }]
    if (sighting.live) events.push({ type: 'seen', session: sighting.live.session })
    return { kind: job.cancelling ? 'cancel' : 'events', events }
  }
  const truth = sighting.truths.get(job.id)
  if (truth) return { kind: 'events', events: [{ type: 'truth', truth }] }
  // not in question when we looked
  if (truth === undefined || isOver(job) || isWaiting(job)) return { kind: 'wait' }
  return absent(job, why, absence, elapsed, waits)
}

function absent(
  job: Job,
  why: WhyGone,
  { since, looks }: Absence,
  elapsed: number,
  waits: Waits,
): Verdict {
  if (job.cancelling || isMoving(job))
    return { kind: 'gone', otherwise: { type: 'gone', why: 'unknown', file: null } }
  const twice = looks >= 2 && elapsed - since >= waits.again
  if (job.state.status === 'submitting') {
    // what was on its way to a server that is gone never arrives
    const long = twice && elapsed - since >= waits.unsent
    return long || why === 'restarted' ? { kind: 'send' } : { kind: 'wait' }
  }
  // a restart forgets everything: one look is enough
  return twice || why === 'restarted'
    ? { kind: 'gone', otherwise: { type: 'gone', why, file: null } }
    : { kind: 'wait' }
}

function whyGone(seenIn: string | undefined, now: string | undefined): WhyGone {
  if (seenIn === undefined || now === undefined) return 'unknown'
  return seenIn === now ? 'removed' : 'restarted'
}
