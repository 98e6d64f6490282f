import type { Job, JobEvent } from '../jobs/job.ts'
import type { KnownPace } from './past-runs.ts'
import { furthest, type Progress, progressOf } from './progress.ts'
import { hasBegun, hasStepped, isOverdue, type Outlook, outlookOf, timeLeft } from './time-left.ts'
import { addEvent, startTimeline, type Timeline } from './timing.ts'

/**
 * Tracks a run from event to event. Remembers what was shown, so that the bar never goes back and the time
 * left never grows.
 */
export interface RunTracker {
  readonly known: KnownPace
  readonly outlook: Outlook
  readonly timeline: Timeline
  readonly progress: Progress
  /** milliseconds last shown; null until there is an estimate */
  readonly left: number | null
}

/** Content of a running job's card at one moment. */
export interface Glance extends Progress {
  /** milliseconds; null if unknown */
  readonly left: number | null
  /** overdue, so no time left is shown any more */
  readonly late: boolean
  /** large models load from disk, and the sampler has not made a step yet */
  readonly loading: boolean
}

/** Null unless the job runs. */
export function startTracking(job: Job, known: KnownPace): RunTracker | null {
  const progress = progressOf(job, known.table)
  if (!progress || job.state.status !== 'in_progress') return null
  const { cached, startedAt } = job.state
  return {
    known,
    outlook: outlookOf(job, cached, known),
    timeline: { ...startTimeline(startedAt), cached: cached.length > 0 ? cached : null },
    progress,
    left: null,
  }
}

/** The tracker after an event at `now`; `job` is the job after that event. */
export function track(before: RunTracker, job: Job, event: JobEvent, now: number): RunTracker {
  const { known } = before
  const timeline = addEvent(before.timeline, event, now, known.table)
  if (timeline === before.timeline) return before
  const outlook = event.type === 'cached' ? outlookOf(job, event.nodes, known) : before.outlook
  // the time shown until now, which the event must not increase
  const left = leftAt(before, timeline.at)
  const progress = withTime(progressOf(job, known.table) ?? before.progress, timeline, left)
  const tracker = {
    ...before,
    outlook,
    timeline,
    left,
    progress: furthest(before.progress, progress),
  }
  return left === null ? { ...tracker, left: leftAt(tracker, timeline.at) } : tracker
}

/** What to show at `now`. */
export function glance(tracker: RunTracker, now: number): Glance {
  const { outlook, timeline, progress } = tracker
  const at = Math.max(timeline.at, now)
  const left = leftAt(tracker, at)
  const late = left !== null && isLate(tracker, left, at)
  return {
    ...furthest(progress, withTime(progress, { ...timeline, at }, left)),
    left: late ? null : left,
    late,
    loading: outlook.cold && hasBegun(timeline) && !hasStepped(outlook, timeline),
  }
}

/** What to show of an untracked run: its progress, no time. */
export function glanceOf(progress: Progress): Glance {
  return { ...progress, left: null, late: false, loading: false }
}

/** Whether the time left, which never grows, can no longer be kept. */
function isLate(tracker: RunTracker, left: number, at: number): boolean {
  const { outlook, timeline } = tracker
  return (estimateAt(tracker, at) ?? 0) > 2 * left + 2000 || isOverdue(outlook, timeline, at)
}

/** Once the time left is known, the bar shows time. */
function withTime(
  progress: Progress,
  { startedAt, at }: Pick<Timeline, 'startedAt' | 'at'>,
  left: number | null,
): Progress {
  if (left === null) return progress
  const elapsed = Math.max(0, at - startedAt)
  const share = elapsed / (elapsed + left)
  return { ...progress, fraction: Number.isFinite(share) ? Math.min(fullest, share) : 0 }
}

/** A full bar while something still runs would be wrong. */
const fullest = 0.99

/** The time left to show: as estimated, but never more than before. */
function leftAt(tracker: RunTracker, at: number): number | null {
  const estimate = estimateAt(tracker, at)
  if (estimate === null) return tracker.left
  return Math.min(tracker.left ?? estimate, estimate)
}

function estimateAt({ outlook, timeline, progress }: RunTracker, at: number): number | null {
  return timeLeft(outlook, timeline, progress.order, at)
}
