import { computed, type ComputedRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import { presetOf } from '../../core/family/plan.ts'
import type { Request } from '../../core/form/request.ts'
import { cachedAfter } from '../../core/graph/cached.ts'
import { meaningOf } from '../../core/graph/nodes.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import type { ApiPrompt } from '../../core/graph/template.ts'
import {
  memoryCodes,
  memoryRisk,
  type MemoryRisk,
  type Outcome,
} from '../../core/advice/seen-memory.ts'
import { eitherOf, estimate, sumOf, type TimeRange } from '../../core/progress/estimate.ts'
import type { PastRun } from '../../core/progress/past-runs.ts'
import { fill } from '../../core/prompt/fill.ts'
import { freest, here } from '../../core/history/record.ts'
import { modes } from '../../modes/index.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Entry } from '../ledger/entry.ts'
import { deviceOf, isOnDevice, likelyOf, pastRunsOf, workFor } from '../jobs/past-runs.ts'
import type { MachineState } from '../server/machine.ts'
import type { Residents } from '../server/residents.ts'

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

/** What ran before: nothing since ComfyUI started, one of our runs, or something unknown. */
type Before =
  | { readonly is: 'nothing' }
  | { readonly is: 'unknown' }
  | { readonly is: 'run'; readonly request: Request; readonly options?: RunOptions | undefined }

export function createEstimates(parts: EstimateParts): Estimates {
  const { families, jobs, machine, residents, where } = parts
  const own = computed(() => machine.machine.value?.device)

  /** What a run is made on, as far as known. Of whichever is free, this ComfyUI says most. */
  const deviceAt = (place: string | undefined): string | undefined =>
    place === undefined || place === freest || place === here ? own.value : deviceOf(place)
  const device = computed(() => deviceAt(where()))

  /** Past runs by what must be the same: how the models are loaded. */
  const pasts = computed(() => {
    const found = new Map<string, readonly PastRun[]>()
    const past = jobs.past.value
    return (request: Request, on: string | undefined): readonly PastRun[] => {
      const { loader, lowVram } = request
      const family = families.of(request)
      const key = `${family.id} ${loader} ${lowVram} ${on}`
      const known =
        found.get(key) ??
        pastRunsOf(
          past,
          families,
          on,
          (other) =>
            families.of(other) === family && other.loader === loader && other.lowVram === lowVram,
        )
      found.set(key, known)
      return known
    }
  })

  const outcomes = computed<readonly Outcome[]>(() =>
    jobs.past.value.slice(0, newestRuns).flatMap((entry): Outcome[] => {
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
    if (waiting) return { is: 'run', request: waiting.request, options: waiting.manner }
    const now = device.value === own.value ? jobs.server.value : null
    if (now === null) return { is: 'unknown' }
    if (now.id === '' || residents.models.value?.length === 0) return { is: 'nothing' }
    const run = jobs.list.value.find(({ id }) => id === now.id)
    return run?.state.status === 'completed'
      ? { is: 'run', request: run.request, options: run.manner }
      : { is: 'unknown' }
  })

  /** By whole runs of the same kind, for those whose parts nobody watched. */
  function wholeOf(request: Request, on: string | undefined): TimeRange | null {
    const key = kindOf(request, on)
    const seconds = (key === null ? [] : (wholes.value.get(key) ?? [])).slice(0, newestWholes)
    if (seconds.length === 0) return null
    const spread = wholeMargin * Math.max(...seconds)
    return { low: Math.max(0, Math.min(...seconds) - spread), high: Math.max(...seconds) + spread }
  }

  function kindOf(request: Request, on: string | undefined): string | null {
    const work = workFor(request, families)
    return work && JSON.stringify([families.of(request).id, work, request.lowVram, on])
  }

  /** Seconds of whole runs, newest first, by kind. */
  const wholes = computed(() => {
    const found = new Map<string, number[]>()
    for (const entry of jobs.past.value.slice(0, newestRuns)) {
      const { request, state } = entry
      if (state.status !== 'completed' || !state.milliseconds) continue
      const on = entry.engine ? deviceOf(entry.engine.id) : own.value
      const key = isOnDevice(entry, on) ? kindOf(request, on) : null
      if (key !== null) found.set(key, [...(found.get(key) ?? []), state.milliseconds / 1000])
    }
    return found
  })

  function promptOf(request: Request, name: string, options?: RunOptions): ApiPrompt | null {
    const mode = modes[request.mode]
    const family = families.of(request)
    return presetOf(family, mode, request.preset) && family.graphs[request.mode]
      ? fill(request, mode, family, name, options)
      : null
  }

  function measuredAfter(
    request: Request,
    before: Before,
    on: string | undefined,
    options?: RunOptions,
  ): TimeRange | null {
    const prompt = promptOf(request, 'next', options)
    if (!prompt) return null
    const nodes = Object.keys(prompt)
    const { nodes: table } = families.of(request)
    const known = {
      table,
      work: workFor(request, families),
      past: pasts.value(request, on),
    }
    const range = (cached: readonly string[]): TimeRange | null =>
      estimate({ nodes, cached, preset: request.preset }, known)
    if (before.is === 'nothing') return range([])
    // the models at least may still be loaded
    const loaded = nodes.filter((node) => meaningOf(node, table)?.stage === 'load')
    if (before.is === 'unknown') return eitherOf(range(loaded), range([]))
    const ran = promptOf(before.request, 'last', before.options)
    const cached = ran ? cachedAfter(ran, prompt) : []
    return range(cached)
  }

  /** ranges of pairs that were asked about, until another run is over */
  const known = computed(() => {
    void [jobs.past.value, own.value]
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
    const likely = likelyOf(request, jobs.past.value, families)
    const range = measuredAfter(likely, before, on, options) ?? wholeOf(likely, on)
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
        const { request, manner } = job
        const on = placeOf(job)
        const before = line.findLast((one, at) => at < n && placeOf(one) === on)
        // the first one runs already or is next: what ran before it is no longer known
        const after = before?.request ?? { ...request, seed: request.seed + 1 }
        const range = rangeAfter(
          request,
          { is: 'run', request: after, options: before?.manner },
          on,
          manner,
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
      const past = outcomes.value.filter((one) => families.of(one.request) === family)
      return memoryRisk(request, past, modes[request.mode], family)
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

/** Whole runs say less: some loaded their models, others did not. */
const wholeMargin = 0.15
const newestWholes = 5
/** A history may have thousands. */
const newestRuns = 300
