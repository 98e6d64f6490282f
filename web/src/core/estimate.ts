import { expected, type Expected, type PastRun, secondsOf } from './expect.ts'
import type { Job } from './job.ts'
import { isBehind } from './progress.ts'
import { isCold, paceOf, type Running, type Track } from './timing.ts'
import { growthOf, isSampler, shapeOf, takesTime, weightOf } from './weights.ts'
import type { Work } from './work.ts'

/** How long a run still takes: from past runs, corrected by what is seen of this one. */

/** What is known of the machine when a run starts. `past` is newest first. */
export interface Known {
  /** null = a request of a preset that is gone */
  readonly work: Work | null
  readonly past: readonly PastRun[]
}

/** What the nodes that ComfyUI does not have in its cache should take. */
export interface Outlook {
  readonly cold: boolean
  readonly nodes: readonly Ahead[]
}

interface Ahead {
  readonly node: string
  readonly weight: number
  /** null = no past run says */
  readonly expected: Expected | null
}

export function outlookOf(job: Job, cached: readonly string[], { work, past }: Known): Outlook {
  const shape = shapeOf(job.nodes, job.request.preset)
  const cold = isCold(job.nodes, cached)
  return {
    cold,
    nodes: job.nodes
      .filter((node) => takesTime(node) && !cached.includes(node))
      .map((node) => ({
        node,
        weight: weightOf(node, shape),
        expected: work && expected(node, work, cold, past),
      })),
  }
}

/**
 * Milliseconds from `at` to the end of a run that has come to a stage of this order, or null when too little
 * is known. Between two events it never grows.
 */
export function estimate(outlook: Outlook, run: Track, order: number, at: number): number | null {
  if (!hasBegun(run)) return null
  const stepped = hasStepped(run)
  // how long a model takes from the disk, only another run from the disk can say
  if (outlook.cold && !stepped && !outlook.nodes.some(({ expected: e }) => e?.alike)) return null
  const factor = correction(outlook, run)
  const unit = secondsPerWeight(outlook, run, factor)
  let seconds = 0
  for (const ahead of outlook.nodes) {
    if (!run.running[ahead.node] && isBehind(ahead.node, order)) continue
    const rest = restOf(ahead, run, factor, unit, at)
    if (rest === null) return null
    seconds += rest
  }
  return Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : null
}

/** Whether a node, or a step of a sampler, has taken far longer than it should. */
export function isOverdue(outlook: Outlook, run: Track, at: number): boolean {
  const factor = correction(outlook, run)
  const unit = secondsPerWeight(outlook, run, factor)
  return outlook.nodes.some((ahead) => {
    const running = run.running[ahead.node]
    if (!running) return false
    const pace = running.last && blendedPace(ahead.expected, running)
    if (running.last && pace !== null) return (at - running.last.at) / 1000 > 2 * pace + 2
    const whole = wholeOf(ahead, factor, unit)
    return whole !== null && (at - running.from) / 1000 > 1.5 * whole + 2
  })
}

/** Seconds that a node still takes. */
function restOf(
  ahead: Ahead,
  run: Track,
  factor: number,
  unit: number | null,
  at: number,
): number | null {
  const { node } = ahead
  if (run.finished[node]) return 0
  const running = run.running[node]
  if (running && isSampler(node) && running.last) {
    const pace = blendedPace(ahead.expected, running)
    if (pace !== null) return stepsLeft(running, pace, at)
  }
  const whole = wholeOf(ahead, factor, unit)
  if (whole === null || !running) return whole
  return Math.max(0, whole - (at - running.from) / 1000)
}

function wholeOf({ node, weight, expected: e }: Ahead, factor: number, unit: number | null) {
  if (e) return growthOf(node) === 'fixed' ? secondsOf(e) : secondsOf(e) * factor
  return unit === null ? null : unit * weight
}

function stepsLeft({ last, max }: Running, pace: number, at: number): number {
  if (!last) return 0
  const left = Math.max(0, max - last.value)
  if (left === 0) return 0
  return Math.max(0, pace - (at - last.at) / 1000) + (left - 1) * pace
}

/** The pace of a run at work: what was expected counts as one step, each one seen as another. */
function blendedPace(e: Expected | null, running: Running): number | null {
  const own = paceOf(running)
  if (own === null) return e?.pace ?? null
  if (!e) return own
  const seen = (running.last?.value ?? 0) - (running.first?.value ?? 0)
  return (e.pace + own * seen) / (1 + seen)
}

/** How many times as long as expected the model's work takes in this run. */
function correction(outlook: Outlook, run: Track): number {
  let [planned, seen, all] = [0, 0, 0]
  let same = true
  for (const { node, expected: e } of outlook.nodes) {
    if (!e || growthOf(node) === 'fixed') continue
    all += secondsOf(e)
    same &&= e.same
    const observed = observedOf(node, e, run)
    if (!observed) continue
    planned += observed.planned
    seen += observed.seen
  }
  // runs of the same kind are trusted more than the scaling of others
  const trust = all * (same ? 1 : 0.1)
  const factor = (seen + trust) / (planned + trust)
  return Number.isFinite(factor) ? Math.min(4, Math.max(0.25, factor)) : 1
}

function observedOf(
  node: string,
  e: Expected,
  run: Track,
): { planned: number; seen: number } | null {
  const done = run.finished[node]
  // a sampler's way to its first step says nothing about its steps
  if (done && isSampler(node))
    return done.sampler && { planned: e.steps * e.pace, seen: e.steps * done.sampler.pace }
  if (done) return done.seconds === null ? null : { planned: secondsOf(e), seen: done.seconds }
  const running = run.running[node]
  const own = running && isSampler(node) ? paceOf(running) : null
  if (own === null || !running?.first || !running.last) return null
  const steps = running.last.value - running.first.value
  return { planned: steps * e.pace, seen: steps * own }
}

/** What a share of the table is worth on this machine, from the samplers that are known. Null when none is. */
function secondsPerWeight(outlook: Outlook, run: Track, factor: number): number | null {
  let [seconds, weights] = [0, 0]
  for (const { node, weight, expected: e } of outlook.nodes) {
    if (!isSampler(node)) continue
    const running = run.running[node]
    const own = running && paceOf(running)
    const done = run.finished[node]?.sampler
    const known = done
      ? done.steps * done.pace
      : running && own
        ? running.max * own
        : e && e.steps * e.pace * factor
    if (!known) continue
    seconds += known
    weights += weight
  }
  return weights > 0 ? seconds / weights : null
}

/** ComfyUI tells what it has in its cache before it does anything; until then nobody knows what is to be done. */
export function hasBegun({ cached, running, finished }: Track): boolean {
  return cached !== null || Object.keys(running).length > 0 || Object.keys(finished).length > 0
}

export function hasStepped(run: Track): boolean {
  return (
    Object.keys(run.finished).some(isSampler) ||
    Object.entries(run.running).some(([node, { last }]) => isSampler(node) && last !== null)
  )
}
