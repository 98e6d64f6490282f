import { computed, type ComputedRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import type { Request } from '../../core/form/request.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import {
  memoryCodes,
  memoryRisk,
  type MemoryRisk,
  type Outcome,
} from '../../core/advice/seen-memory.ts'
import { sumOf, type TimeRange } from '../../core/progress/estimate.ts'
import { freest, here } from '../../core/history/record.ts'
import { modes } from '../../modes/index.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Entry } from '../ledger/entry.ts'
import { deviceOf, isOnDevice, likelyOf, newestRuns } from '../jobs/past-runs.ts'
import type { MachineState } from '../server/machine.ts'
import type { Residents } from '../server/residents.ts'
import { type Before, createRangeByParts } from './by-parts.ts'
import { createRangeByWholeRuns } from './by-whole-runs.ts'

/** What past runs on this machine say about a run that isn't queued yet. */
export interface Estimates {
  /** Seconds, after the last run of the queue, or else the last one that ComfyUI made; null where nothing is known. */
  of(request: Request, options?: RunOptions): TimeRange | null
  /** Runs that are made one after another. */
  sum(requests: readonly Request[]): TimeRange | null
  /** Milliseconds that a run of the queue will take; null if unknown. */
  readonly queued: ComputedRef<(request: Request) => number | null>
  /** Whether it may run out of memory; null if nothing speaks against it. */
  memory(request: Request): MemoryRisk | null
}

export interface EstimateParts {
  readonly families: Families
  readonly jobs: Pick<Jobs, 'list' | 'line' | 'past' | 'server'>
  readonly machine: Pick<MachineState, 'machine'>
  readonly residents: Pick<Residents, 'models'>
  /** where new runs are wanted */
  readonly where: () => string | undefined
}

export function createEstimates(parts: EstimateParts): Estimates {
  const { families, jobs, machine, residents, where } = parts
  const own = computed(() => machine.machine.value?.device)

  /** What a run is made on, as far as known. Of whichever is free, this ComfyUI says most. */
  const deviceAt = (place: string | undefined): string | undefined =>
    place === undefined || place === freest || place === here ? own.value : deviceOf(place)
  const device = computed(() => deviceAt(where()))

  const { past } = jobs
  const byParts = createRangeByParts({ families, past })
  const byWholeRuns = createRangeByWholeRuns({ families, past, device: own })

  const outcomes = computed<readonly Outcome[]>(() =>
    past.value.slice(0, newestRuns).flatMap((entry): Outcome[] => {
      const { request, state } = entry
      if (!isOnDevice(entry, device.value)) return []
      if (state.status === 'completed') return [{ request, fits: true }]
      return state.status === 'failed' && state.problems.some(({ code }) => memoryCodes.has(code))
        ? [{ request, fits: false }]
        : []
    }),
  )

  const last = computed((): Before => {
    const waiting = jobs.line.value.findLast((job) => placeOf(job) === device.value)
    if (waiting) return { is: 'run', request: waiting.request, options: waiting.runOptions }
    const now = device.value === own.value ? jobs.server.value : null
    if (now === null) return { is: 'unknown' }
    if (now.id === '' || residents.models.value?.length === 0) return { is: 'nothing' }
    const run = jobs.list.value.find(({ id }) => id === now.id)
    return run?.state.status === 'completed'
      ? { is: 'run', request: run.request, options: run.runOptions }
      : { is: 'unknown' }
  })

  /** ranges of pairs that were asked about, until another run is over */
  const known = computed(() => {
    void [past.value, own.value]
    return new Map<string, TimeRange | null>()
  })

  /** The queue asks about the same pairs again and again, and the form at every keystroke. */
  function rangeAfter(
    request: Request,
    before: Before,
    on: string | undefined,
    options?: RunOptions,
  ): TimeRange | null {
    const key = `${on} ${keyOf(request, before, options)}`
    const found = known.value.get(key)
    if (found !== undefined) return found
    const likely = likelyOf(request, past.value, families)
    const range = byParts(likely, before, on, options) ?? byWholeRuns(likely, on)
    known.value.set(key, range)
    return range
  }

  const placeOf = ({ engine, where: wanted }: Entry): string | undefined =>
    deviceAt(engine?.id ?? wanted)

  /** Of the queue, each run after the one before it on the same device. */
  const queued = computed(() => {
    const line = jobs.line.value
    return new Map(
      line.map((job, n) => {
        const { request, runOptions } = job
        const on = placeOf(job)
        const before = line.findLast((one, at) => at < n && placeOf(one) === on)
        // the first one runs already or is next: what ran before it is no longer known
        const after = before?.request ?? { ...request, seed: request.seed + 1 }
        const range = rangeAfter(
          request,
          { is: 'run', request: after, options: before?.runOptions },
          on,
          runOptions,
        )
        return [request, range && ((range.low + range.high) / 2) * 1000] as const
      }),
    )
  })

  return {
    of: (request, options) => rangeAfter(request, last.value, device.value, options),
    sum: (all) =>
      sumOf(
        all.map((request, n) => {
          const before = all[n - 1]
          const ran: Before = before ? { is: 'run', request: before } : last.value
          return rangeAfter(request, ran, device.value)
        }),
      ),
    queued: computed(() => (request) => queued.value.get(request) ?? null),
    memory(request) {
      const family = families.of(request)
      const seen = outcomes.value.filter((one) => families.of(one.request) === family)
      return memoryRisk(request, seen, modes[request.mode], family)
    },
  }
}

/** Their values take no time, but decide whether ComfyUI still has what the run before made of them. */
const timeless = ['prompt', 'negative', 'seed'] as const

/** Equal where the range is. */
function keyOf(request: Request, before: Before, options?: RunOptions): string {
  const bare = (of: Request): Request => ({ ...of, prompt: '', negative: '', seed: 0 })
  const now = [bare(request), options]
  if (before.is !== 'run') return JSON.stringify([now, before.is])
  const same = timeless.map((field) => request[field] === before.request[field])
  return JSON.stringify([now, [bare(before.request), before.options], same])
}
