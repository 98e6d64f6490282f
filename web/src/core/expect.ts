import type { Timing } from './timing.ts'
import { growthOf, isSampler } from './weights.ts'
import type { Work } from './work.ts'

/** How long a node should take, from this machine's past runs. */

/** A run that was made on this machine. */
export interface PastRun {
  readonly work: Work
  readonly timing: Timing
}

/** Seconds. A sampler takes `setup` and then its steps. */
export interface Expected {
  readonly setup: number
  readonly steps: number
  readonly pace: number
  /** from a run of the same kind, so there is nothing to correct */
  readonly same: boolean
  /** from a run that loaded its models as this one does */
  readonly alike: boolean
}

export function secondsOf({ setup, steps, pace }: Expected): number {
  return setup + steps * pace
}

/** As many of the nearest runs are asked, newest first; one that was disturbed is outvoted. */
const asked = 3

/** Null when no past run executed the node. `past` is newest first. */
export function expected(
  node: string,
  work: Work,
  cold: boolean,
  past: readonly PastRun[],
): Expected | null {
  return isSampler(node)
    ? expectedSampler(node, work, cold, past)
    : expectedNode(node, work, cold, past)
}

function expectedNode(
  node: string,
  work: Work,
  cold: boolean,
  past: readonly PastRun[],
): Expected | null {
  const fixed = growthOf(node) === 'fixed'
  const far = (run: PastRun): number => (fixed ? 0 : distance(work, run.work))
  // what does not grow is the same in every kind of run, but not where it waits for a model
  const chosen = nearest(
    past.filter(({ timing }) => timing.seconds[node] !== undefined),
    (run) => far(run) + (run.timing.cold === cold ? 0 : 0.5),
  )
  if (chosen.length === 0) return null
  const seconds = median(
    chosen.map((run) => (run.timing.seconds[node] ?? 0) * ratio(node, work, run.work)),
  )
  return {
    setup: seconds,
    steps: 0,
    pace: 0,
    same: chosen.every((run) => far(run) === 0),
    alike: chosen.every(({ timing }) => timing.cold === cold),
  }
}

function expectedSampler(
  node: string,
  work: Work,
  cold: boolean,
  past: readonly PastRun[],
): Expected | null {
  const sampled = past.filter(({ timing }) => timing.samplers[node])
  const chosen = nearest(sampled, (run) => distance(work, run.work))
  const steps = passOf(node, work)?.steps
  if (chosen.length === 0 || steps === undefined) return null
  const alike = nearest(
    sampled.filter(({ timing }) => timing.cold === cold),
    (run) => distance(work, run.work),
  )
  return {
    setup: alike.length > 0 ? median(alike.map(({ timing }) => setupOf(node, timing))) : 0,
    steps,
    pace: median(
      chosen.map((run) => (run.timing.samplers[node]?.pace ?? 0) * ratio(node, work, run.work)),
    ),
    same: chosen.every((run) => distance(work, run.work) === 0),
    alike: alike.length > 0,
  }
}

/** What a sampler takes beside its steps: above all the way of the model to the device. */
function setupOf(node: string, { seconds, samplers }: Timing): number {
  const sampler = samplers[node]
  return sampler ? Math.max(0, (seconds[node] ?? 0) - sampler.steps * sampler.pace) : 0
}

function nearest(runs: readonly PastRun[], far: (run: PastRun) => number): readonly PastRun[] {
  const least = Math.min(...runs.map(far))
  return runs.filter((run) => far(run) === least).slice(0, asked)
}

/** 0 = of the same kind. A node's work is scaled, so another mode is worse than another size. */
function distance(a: Work, b: Work): number {
  const size = Math.abs(Math.log2((a.pixels * a.frames) / (b.pixels * b.frames)))
  return (
    (a.mode === b.mode ? 0 : 8) +
    (a.loader === b.loader ? 0 : 4) +
    (a.control === b.control ? 0 : 2) +
    (a.preset === b.preset ? 0 : 1) +
    (Number.isFinite(size) ? Math.round(size * 8) / 8 : 8)
  )
}

/** How many times as much a node has to do in `work` as it had in `other`. For a sampler: in a step. */
function ratio(node: string, work: Work, other: Work): number {
  const value = amount(node, work) / amount(node, other)
  return Number.isFinite(value) && value > 0 ? value : 1
}

function amount(node: string, work: Work): number {
  if (isSampler(node)) {
    const pass = passOf(node, work)
    return pass ? pass.pixels * pass.calls * work.frames : Number.NaN
  }
  switch (growthOf(node)) {
    case 'fixed':
      return 1
    case 'pixels':
      return work.pixels
    case 'frames':
      return work.frames
    case 'volume':
      return work.pixels * work.frames
  }
}

function passOf(node: string, { passes }: Work): Work['passes'][number] | undefined {
  return passes[node === 'sample_1' ? 0 : 1]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
