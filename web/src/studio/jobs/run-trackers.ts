import { type ShallowRef, shallowRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import { isOver, type Job } from '../../core/jobs/job.ts'
import { type KnownPace, workOf } from '../../core/progress/past-runs.ts'
import { progressOf } from '../../core/progress/progress.ts'
import {
  type Glance,
  glance,
  glanceOf,
  type RunTracker,
  startTracking,
  track,
} from '../../core/progress/run-tracker.ts'
import { type Timing, timingOf } from '../../core/progress/timing.ts'
import { modes } from '../../modes/index.ts'
import type { Follow } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import type { World } from '../world/world.ts'
import type { Jobs } from './jobs.ts'
import { deviceOf, likelyOf, pastRunsOf } from './past-runs.ts'

/** Our running jobs' progress and time left, learned from earlier runs. */
export interface RunTrackers {
  /** by job */
  readonly all: ShallowRef<ReadonlyMap<string, RunTracker>>
  /** What to show of a job at `now`; null if it isn't running. */
  glance(job: Job, now: number): Glance | null
  readonly follow: Follow
}

export function createRunTrackers(
  world: World,
  families: Families,
  jobs: () => Pick<Jobs, 'live' | 'past'>,
  /** what ComfyUI runs models on; undefined until it has said so */
  device: () => string | undefined = () => undefined,
): RunTrackers {
  const all = shallowRef<ReadonlyMap<string, RunTracker>>(new Map())

  const on = ({ engine }: Pick<Entry, 'engine'>): string | undefined =>
    engine ? deviceOf(engine.id) : device()

  function knownOf(run: Entry): KnownPace {
    const { request } = run
    const family = families.of(request)
    const past = jobs().past.value
    return {
      table: family.nodes,
      work: workOf(likelyOf(request, past, families), modes[request.mode], family),
      past: pastRunsOf(past, families, on(run), (other) => families.of(other) === family),
    }
  }

  /** The measured times, with what they were measured on. */
  function here(timing: Timing | null, run: Entry): Timing | null {
    const where = on(run)
    return timing && where !== undefined ? { ...timing, device: where } : timing
  }

  function keep(id: string, tracker: RunTracker): void {
    if (all.value.get(id) === tracker) return
    // another tab may have reported the end of one
    const live = new Set(jobs().live.value.map((job) => job.id))
    all.value = new Map([...all.value].filter(([other]) => live.has(other))).set(id, tracker)
  }

  return {
    all,
    glance(job, now) {
      const progress = progressOf(job, families.of(job.request).nodes)
      if (!progress) return null
      const tracker = all.value.get(job.id)
      return tracker ? glance(tracker, now) : glanceOf(progress)
    },
    follow(before, after, event) {
      const { id } = after
      // without times, but its memory tells about this device
      if (after.state.status === 'failed' && !isOver(before)) {
        all.value = new Map([...all.value].filter(([other]) => other !== id))
        return here({ cold: false, seconds: {}, samplers: {} }, after)
      }
      const tracker = all.value.get(id) ?? startTracking(after, knownOf(after))
      if (!tracker) return null
      const now = world.now()
      if (!isOver(after)) {
        keep(id, track(tracker, after, event, now))
        return null
      }
      if (!all.value.has(id)) return null
      all.value = new Map([...all.value].filter(([other]) => other !== id))
      // the HTTP answer may arrive first
      if (after.state.status !== 'completed' || isOver(before)) return null
      const { timeline } = track(tracker, after, { type: 'succeeded' }, now)
      return here(timingOf(timeline, families.of(after.request).nodes), after)
    },
  }
}
