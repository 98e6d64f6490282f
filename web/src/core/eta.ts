import {
  estimate,
  hasBegun,
  hasStepped,
  isOverdue,
  type Known,
  type Outlook,
  outlookOf,
} from './estimate.ts'
import type { Job, JobEvent } from './job.ts'
import { furthest, type Progress, progressOf } from './progress.ts'
import { startTrack, track, type Track } from './timing.ts'

/**
 * A run followed from event to event: it remembers what was shown, so that the bar never goes back and the
 * time left never grows.
 */
export interface Course {
  readonly known: Known
  readonly outlook: Outlook
  readonly track: Track
  readonly progress: Progress
  readonly left: Left | null
}

/** Time left as it was shown at a moment. Milliseconds. */
interface Left {
  readonly milliseconds: number
  readonly at: number
}

/** What a running job's card says at a moment. */
export interface Glance extends Progress {
  /** milliseconds; null when nobody can tell */
  readonly left: number | null
  /** it takes longer than was promised, so nothing is promised any more */
  readonly late: boolean
  /** large models come from the disk, and the sampler has not made a step yet */
  readonly loading: boolean
}

/** Follows a job that runs. Null for one that does not. */
export function startCourse(job: Job, known: Known): Course | null {
  const progress = progressOf(job)
  if (!progress || job.state.status !== 'in_progress') return null
  const { cached, startedAt } = job.state
  return {
    known,
    outlook: outlookOf(job, cached, known),
    track: { ...startTrack(startedAt), cached: cached.length > 0 ? cached : null },
    progress,
    left: null,
  }
}

/** The course after an event at `now`; `job` is as the event left it. */
export function follow(before: Course, job: Job, event: JobEvent, now: number): Course {
  const next = track(before.track, event, now)
  if (next === before.track) return before
  const outlook =
    event.type === 'cached' ? outlookOf(job, event.nodes, before.known) : before.outlook
  // what was shown until now is where the new estimate goes on from
  const left = leftAt(before, next.at)
  const progress = withTime(progressOf(job) ?? before.progress, next, left)
  const course: Course = {
    ...before,
    outlook,
    track: next,
    left,
    progress: furthest(before.progress, progress),
  }
  return left ? course : { ...course, left: leftAt(course, next.at) }
}

/** What to show at `now`. */
export function glance(course: Course, now: number): Glance {
  const at = Math.max(course.track.at, now)
  const left = leftAt(course, at)
  const late = left !== null && isLate(course, left, at)
  return {
    ...furthest(course.progress, withTime(course.progress, course.track, left)),
    left: late ? null : (left?.milliseconds ?? null),
    late,
    loading: course.outlook.cold && hasBegun(course.track) && !hasStepped(course.track),
  }
}

/** Whether the time left, which never grows, has become a promise that cannot be kept. */
function isLate(course: Course, left: Left, at: number): boolean {
  const { outlook, track: run } = course
  return (rawAt(course, at) ?? 0) > 2 * left.milliseconds + 2000 || isOverdue(outlook, run, at)
}

/** Where the time left is known, the bar shows time. */
function withTime(progress: Progress, { startedAt }: Track, left: Left | null): Progress {
  if (!left) return progress
  const elapsed = Math.max(0, left.at - startedAt)
  const share = elapsed / (elapsed + left.milliseconds)
  return { ...progress, fraction: Number.isFinite(share) ? Math.min(fullest, share) : 0 }
}

/** A bar that is full while something still runs says nothing. */
const fullest = 0.99

/**
 * The time left as it is shown: it counts down with the clock, goes to a smaller estimate within a moment,
 * and waits for a larger one to come true. It never grows.
 */
function leftAt(course: Course, at: number): Left | null {
  const raw = rawAt(course, at)
  const {
    left,
    track: { startedAt },
  } = course
  if (raw === null) return left && { milliseconds: left.milliseconds, at }
  if (!left) return { milliseconds: raw, at }
  const passed = Math.max(0, at - left.at)
  const counted = left.milliseconds - passed
  if (raw >= counted) return { milliseconds: Math.min(left.milliseconds, raw), at }
  const moment = 0.05 * Math.max(1, at - startedAt + raw)
  const milliseconds = raw + (counted - raw) * Math.exp(-passed / moment)
  return { milliseconds: Math.max(0, milliseconds), at }
}

function rawAt({ outlook, track: run, progress }: Course, at: number): number | null {
  return estimate(outlook, run, progress.order, at)
}
