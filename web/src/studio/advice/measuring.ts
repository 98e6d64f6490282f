import { computed, type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import { here } from '../../core/history/record.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import { isOver } from '../../core/jobs/job.ts'
import { ladder } from '../../core/lists/ladder.ts'
import { wideSize } from '../../core/machine/wide-size.ts'
import type { Machine } from '../../core/machine/machine.ts'
import {
  type Measured,
  type MeasuredRun,
  newestOfEach,
  revived,
} from '../../core/machine/measured.ts'
import { memoryCodes } from '../../core/advice/seen-memory.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { Limiting } from '../server/limits.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Entry } from '../ledger/entry.ts'
import type { MachineState } from '../server/machine.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'

/** What videos of each size take on this machine, found by making some. */
export interface Measuring {
  /** null unless it is going on */
  readonly progress: ComputedRef<{ readonly done: number; readonly of: number } | null>
  /** what keeps it from starting */
  readonly problem: ComputedRef<Problem | null>
  /** of the form's family, on this machine: the newest run of each size, the smallest first */
  readonly found: ComputedRef<readonly MeasuredRun[]>
  /** Queues a short ladder of text to video. Nothing while one is going on. */
  start(): Promise<void>
  /** Cancels what is left of it; what was measured stays. */
  stop(): Promise<void>
  dispose(): void
}

export interface MeasuringParts {
  readonly storage: Storage
  readonly world: World
  readonly families: Families
  /** of the form */
  readonly family: ComputedRef<Family>
  readonly machine: Pick<MachineState, 'machine' | 'proposalFor'>
  readonly measured: MeasuredHere
  readonly readiness: Pick<Readiness, 'fitTo'>
  readonly limited: Limiting
  readonly jobs: Pick<Jobs, 'list' | 'addBatch' | 'cancel' | 'cancelRest' | 'hide'>
}

/** What was measured here, kept in this browser. */
export type MeasuredHere = ShallowRef<readonly Measured[]>

const key = 'measured'
const batchKey = 'measuring'

export function createMeasuredHere(storage: Storage): MeasuredHere {
  return shallowRef(revived(storage.load(key)))
}

export function createMeasuring(parts: MeasuringParts): Measuring {
  const { storage, world, families, family, machine, measured, readiness, limited, jobs } = parts
  const kept = storage.load(batchKey)
  const batch = shallowRef(typeof kept === 'string' ? kept : null)
  // every event of a run makes a new list, which must not be searched while nothing is measured
  const runs = computed(() =>
    batch.value === null
      ? []
      : jobs.list.value.filter((job) => job.batch?.id === batch.value).toReversed(),
  )

  const climb = computed(() => {
    const { loader, lowVram } = machine.proposalFor(family.value)
    const { value: of } = family
    return { family: of, mode: modes.t2v, preset: of.preset, loader, lowVram }
  })
  const rungs = computed(() => ladder(climb.value, true).map(({ request }) => request))

  function keep(id: string | null): void {
    batch.value = id
    if (id === null) storage.remove(batchKey)
    else storage.save(batchKey, id)
  }

  let starting = false

  async function start(): Promise<void> {
    const [first] = rungs.value
    if (!first || starting || batch.value !== null) return
    starting = true
    const seed = world.random(2 ** 32)
    // the first one loads the models, too, so it is repeated
    const all = [first, ...rungs.value].map((request, n) => ({ ...request, seed: seed + n }))
    try {
      keep(await jobs.addBatch(all, { where: here }))
    } finally {
      starting = false
    }
  }

  function endEarly(): void {
    if (batch.value !== null && runs.value.some(({ state }) => state.status === 'failed'))
      void jobs.cancelRest(batch.value)
  }

  function end(): void {
    const now = machine.machine.value
    if (batch.value === null || runs.value.length === 0 || !runs.value.every(isOver)) return
    const own = runs.value.flatMap((job, n) => measuredIn(job, families, n > 0))
    if (now && own.length > 0) take(now, own)
    // they are no results
    for (const { id } of runs.value) jobs.hide(id)
    keep(null)
  }

  function take(now: Machine, own: readonly MeasuredRun[]): void {
    const { device, type, vram, ram } = now
    // a climb that was stopped early says nothing about the larger sizes; one that failed does
    const isPart = own.every(({ seconds }) => seconds !== null)
    const others = measured.value.flatMap((one) => {
      if (one.machine.device !== device) return one
      const runs = one.runs.filter((run) => !own.some((newer) => replaces(newer, run, isPart)))
      return runs.length > 0 ? { ...one, runs } : []
    })
    const date = new Date(world.now()).toISOString().slice(0, 10)
    measured.value = [...others, { machine: { device, type, vram, ram }, date, runs: own }]
    storage.save(key, measured.value)
  }

  const stopWatching = watch(
    runs,
    () => {
      endEarly()
      end()
    },
    { immediate: true },
  )

  return {
    progress: computed(() =>
      batch.value === null
        ? null
        : { done: runs.value.filter(isOver).length, of: runs.value.length },
    ),
    problem: computed(() => {
      const [first] = rungs.value
      if (!first) return null
      const [unfit] = readiness.fitTo(first, 'preview').problems
      const [limit] = limited.of([first])
      // nothing in the form changes what is measured
      return unfit ?? (limit ? { ...limit, remedy: '' } : null)
    }),
    found: computed(() => {
      const { device } = machine.machine.value ?? {}
      const ours = measured.value.filter((one) => one.machine.device === device)
      return newestOfEach(
        ours.flatMap((one) => one.runs.filter((run) => run.family === family.value.id)),
      )
    }),
    start,
    async stop() {
      if (batch.value === null) return
      // its runs were deleted
      if (runs.value.length === 0) return keep(null)
      await jobs.cancelRest(batch.value)
      for (const job of runs.value) if (!isOver(job)) await jobs.cancel(job.id)
    },
    dispose: stopWatching,
  }
}

/** `isPart`: the newer run's climb may have left out sizes that the older one's had. */
function replaces(newer: MeasuredRun, older: MeasuredRun, isPart: boolean): boolean {
  if (newer.family !== older.family) return false
  const { scale, loader, lowVram } = older
  const isAlike = newer.loader === loader && newer.lowVram === lowVram
  return !isPart || !isAlike || newer.scale === scale
}

/** What a run says; nothing if it was cancelled, or failed for another reason than memory. */
function measuredIn({ request, state }: Entry, families: Families, warm: boolean): MeasuredRun[] {
  const family = families.of(request)
  const { mode, preset, loader, lowVram, width, height, fps, seconds: length } = request
  const scale = Object.keys(family.scales).find((one) => {
    const size = wideSize(family, one)
    return size.width === width && size.height === height
  })
  const full = state.status === 'failed' && state.problems.some(({ code }) => memoryCodes.has(code))
  const milliseconds = state.status === 'completed' ? state.milliseconds : null
  if (scale === undefined || (!full && milliseconds === null)) return []
  const frames = Math.round(length * fps)
  const seconds = milliseconds === null ? null : milliseconds / 1000
  const own = { mode, preset, loader, lowVram, scale, width, height, frames, fps }
  return [{ family: family.id, ...own, warm, seconds }]
}
