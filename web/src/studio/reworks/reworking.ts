import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { reworkProblem } from '../../core/check/reworkable.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Request } from '../../core/form/request.ts'
import {
  clipOf,
  type Reworked,
  reworked,
  type ReworkId,
  reworkIds,
} from '../../core/form/rework.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import { type Needs, needsOf, standIn } from '../../core/prompt/needs.ts'
import { modes } from '../../modes/index.ts'
import type { Estimates } from '../estimates/estimates.ts'
import type { Limiting } from '../server/limits.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Waiting } from '../jobs/waiting.ts'
import { announced } from '../jobs/announced.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Entry } from '../ledger/entry.ts'
import type { MachineState } from '../server/machine.ts'
import type { Models } from '../server/models.ts'
import type { Press } from '../world/presses.ts'
import type { World } from '../world/world.ts'
import { clipFrom, factsOf } from './clips.ts'

/** Makes finished videos smoother or larger, each in a run of its own. */
export interface Reworking {
  /** Null for a run without a video, and for what the family can't make. */
  offer(entry: Entry, id: ReworkId): Offer | null
  /** Queues it, or asks for the model files that it lacks. */
  start(entry: Entry, id: ReworkId): Promise<void>
  /** what waits for an answer: its model files are missing */
  readonly asked: ShallowRef<Asked | null>
  /** the files that it lacks */
  readonly needs: ComputedRef<Needs | null>
  /** Downloads them; the run is queued once they have arrived. */
  download(): Promise<void>
  dismiss(): void
  /** why the last one could not start */
  readonly trouble: ShallowRef<Problem | null>
}

/** What would come of a video. */
export interface Offer {
  readonly given: Reworked
  readonly made: Reworked
  /** why it can't be made here, or may not; missing files are no reason */
  readonly problem: Problem | null
  /** how long it takes; null if unknown */
  time(): TimeRange | null
}

/** A run that lacks its model files. */
export interface Asked {
  readonly id: ReworkId
  readonly request: Request
}

export interface ReworkingParts {
  readonly comfy: Pick<Comfy, 'shim'>
  readonly world: World
  readonly families: Families
  readonly readiness: Pick<Readiness, 'fitTo'>
  readonly machine: Pick<MachineState, 'machine'>
  readonly models: Pick<Models, 'library' | 'download'>
  readonly estimates: Pick<Estimates, 'of'>
  readonly limited: Limiting
  readonly jobs: Pick<Jobs, 'add'>
  readonly waiting: Pick<Waiting, 'runs' | 'remember'>
  readonly press: Press
}

export function createReworking(parts: ReworkingParts): Reworking {
  const { comfy, world, families, readiness, machine, models } = parts
  const { estimates, limited, jobs, waiting, press } = parts
  const asked = shallowRef<Asked | null>(null)
  const trouble = shallowRef<Problem | null>(null)

  /** What this ComfyUI has against each, whatever the video is. */
  const unfit = computed(
    () =>
      new Map(
        families.all.map((family) => [
          family,
          new Map(reworkIds.map((id) => [id, problemsOf(id, family)])),
        ]),
      ),
  )

  const unfitFor = (request: Request): readonly Problem[] =>
    (request.rework && unfit.value.get(families.of(request))?.get(request.rework.id)) ?? []

  function problemsOf(id: ReworkId, family: Family): readonly Problem[] {
    if (!family.reworks?.[id]) return []
    const [mode] = Object.values(modes).filter((one) => family.graphs[one.id])
    if (!mode) return []
    const clip = { file: 'clip.mp4 [output]', job: null, frames: 2, width: 2, height: 2, fps: 1 }
    const request = { ...standIn(mode, family), rework: { id, clips: [clip] } }
    return readiness.fitTo(request, 'preview').problems
  }

  function requestOf(entry: Entry, id: ReworkId, given: Reworked): Request | null {
    const { request, state, id: job } = entry
    if (state.status !== 'completed' || state.missing || !families.of(request).reworks?.[id])
      return null
    return { ...request, rework: { id, clips: [clipOf(state.file, job, given)] } }
  }

  function problemWith(request: Request): Problem | null {
    const { rework } = request
    if (!rework) return null
    const server = unfitFor(request).find(({ model }) => model === undefined)
    return (
      server ??
      reworkProblem(rework, machine.machine.value?.ram) ??
      limited.of([request])[0] ??
      null
    )
  }

  function needsFor(request: Request): Needs {
    return needsOf(unfitFor(request), families, models.library.value)
  }

  async function begin(entry: Entry, id: ReworkId): Promise<void> {
    trouble.value = null
    asked.value = null
    if (entry.state.status !== 'completed') return
    const { file } = entry.state
    const found = clipFrom(file, entry.id, await factsOf(file, comfy), announced(entry, families))
    if (found && 'problem' in found) {
      trouble.value = found.problem
      return
    }
    const request = found && requestOf(entry, id, found.clip)
    if (!request) return
    trouble.value = problemWith(request)
    if (trouble.value) return
    if (needsFor(request).entries.length > 0) asked.value = { id, request }
    else await jobs.add(request)
  }

  return {
    asked,
    trouble,
    needs: computed(() => asked.value && needsFor(asked.value.request)),
    offer(entry, id) {
      const given = announced(entry, families)
      const request = given && requestOf(entry, id, given)
      if (!given || !request?.rework) return null
      return {
        given,
        made: reworked(request.rework),
        problem: problemWith(request),
        time: () => estimates.of(request),
      }
    },
    start: (entry, id) => press(`rework ${id} ${entry.id}`, () => begin(entry, id)),
    async download() {
      if (!asked.value) return
      const { request } = asked.value
      const { entries } = needsFor(request)
      asked.value = null
      waiting.remember([...waiting.runs.value, { id: world.uuid(), request }])
      if (entries.length > 0) await models.download(entries.map(({ id }) => id))
    },
    dismiss() {
      asked.value = null
      trouble.value = null
    },
  }
}
