import { type ShallowRef, shallowRef } from 'vue'
import type { Known } from '../core/estimate.ts'
import { type Course, follow, startCourse } from '../core/eta.ts'
import type { PastRun } from '../core/expect.ts'
import type { Family } from '../core/family.ts'
import { isOver } from '../core/job.ts'
import { timingOf } from '../core/timing.ts'
import { workOf } from '../core/work.ts'
import { modes } from '../modes/index.ts'
import type { Follow } from './book.ts'
import type { Entry } from './entry.ts'
import type { Jobs } from './jobs.ts'
import type { World } from './world.ts'

/** How far our running jobs are and how long they still take, learned from those before them. */
export interface Courses {
  /** by job */
  readonly all: ShallowRef<ReadonlyMap<string, Course>>
  readonly follow: Follow
}

/** Older ones say nothing that these do not. */
const mostPast = 100

export function createCourses(
  world: World,
  family: Family,
  jobs: () => Pick<Jobs, 'live' | 'past'>,
): Courses {
  const all = shallowRef<ReadonlyMap<string, Course>>(new Map())

  function knownOf({ request }: Entry): Known {
    const timed = jobs().past.value.filter(({ timing }) => timing !== undefined)
    return {
      work: workOf(request, modes[request.mode], family),
      past: timed.slice(0, mostPast).flatMap(pastOf),
    }
  }

  function pastOf({ request, timing }: Entry): PastRun[] {
    const work = workOf(request, modes[request.mode], family)
    return work && timing ? [{ work, timing }] : []
  }

  function keep(id: string, course: Course): void {
    if (all.value.get(id) === course) return
    // another tab may have told us of the end of one
    const live = new Set(jobs().live.value.map((job) => job.id))
    all.value = new Map([...all.value].filter(([other]) => live.has(other))).set(id, course)
  }

  return {
    all,
    follow(before, after, event) {
      const { id } = after
      const course = all.value.get(id) ?? startCourse(after, knownOf(after))
      if (!course) return null
      const now = world.now()
      if (!isOver(after)) {
        keep(id, follow(course, after, event, now))
        return null
      }
      if (!all.value.has(id)) return null
      all.value = new Map([...all.value].filter(([other]) => other !== id))
      // HTTP may have been faster than the socket
      return after.state.status === 'completed' && !isOver(before)
        ? timingOf(follow(course, after, { type: 'succeeded' }, now).track)
        : null
    },
  }
}
