import type { Job } from '../jobs/job.ts'
import { isSampler, type NodeTable, takesTime, weightOf } from '../graph/nodes.ts'
import { expected, type Expected, type KnownPace, secondsOf } from './past-runs.ts'
import { isBehind, shapeOf } from './progress.ts'
import { isCold, paceOf, type Running, type Timeline } from './timing.ts'

/** A run's time left: from past runs, and from its own sampler's pace once known. */

/** Expectations for the nodes that ComfyUI has not cached. */
export interface Outlook {
  readonly table: NodeTable
  readonly cold: boolean
  readonly nodes: readonly Ahead[]
}

interface Ahead {
  readonly node: string
  readonly sampler: boolean
  readonly weight: number
  /** null = no past run has it */
  readonly expected: Expected | null
}

export function outlookOf(job: Job, cached: readonly string[], known: KnownPace): Outlook {
  const { table } = known
  const shape = shapeOf(job)
  const cold = isCold(job.nodes, cached, table)
  return {
    table,
    cold,
    nodes: job.nodes
      .filter((node) => takesTime(node, table) && !cached.includes(node))
      .map((node) => ({
        node,
        sampler: isSampler(node, table),
        weight: weightOf(node, shape, table),
        expected: expected(node, cold, known),
      })),
  }
}

/**
 * Milliseconds from `at` to the end of a run at a stage of this order, or null if too little is known. Never
 * grows between two events.
 */
export function timeLeft(
  outlook: Outlook,
  run: Timeline,
  order: number,
  at: number,
): number | null {
  if (!hasBegun(run)) return null
  // only another run from disk tells how long a model loads from disk
  const knowsDisk = outlook.nodes.some(({ expected: e }) => e?.alike)
  if (outlook.cold && !hasStepped(outlook, run) && !knowsDisk) return null
  const unit = secondsPerWeight(outlook, run)
  let seconds = 0
  for (const ahead of outlook.nodes) {
    if (!run.running[ahead.node] && isBehind(ahead.node, order, outlook.table)) continue
    const rest = restOf(ahead, run, unit, at)
    if (rest === null) return null
    seconds += rest
  }
  return Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : null
}

/** Whether a node or a sampler step has taken far longer than expected. */
export function isOverdue(outlook: Outlook, run: Timeline, at: number): boolean {
  const unit = secondsPerWeight(outlook, run)
  return outlook.nodes.some((ahead) => {
    const running = run.running[ahead.node]
    if (!running) return false
    const pace = paceNow(ahead, running)
    if (running.last && pace !== null) return (at - running.last.at) / 1000 > 2 * pace + 2
    const whole = wholeOf(ahead, unit)
    return whole !== null && (at - running.from) / 1000 > 1.5 * whole + 2
  })
}

/** A node's seconds left. */
function restOf(ahead: Ahead, run: Timeline, unit: number | null, at: number): number | null {
  if (run.finished[ahead.node]) return 0
  const running = run.running[ahead.node]
  if (running && ahead.sampler && running.last) {
    const pace = paceNow(ahead, running)
    if (pace !== null) return stepsLeft(running, pace, at)
  }
  const whole = wholeOf(ahead, unit)
  if (whole === null || !running) return whole
  return Math.max(0, whole - (at - running.from) / 1000)
}

function wholeOf({ weight, expected: e }: Ahead, unit: number | null): number | null {
  if (e) return secondsOf(e)
  return unit === null ? null : unit * weight
}

function stepsLeft({ last, max }: Running, pace: number, at: number): number {
  if (!last) return 0
  const left = Math.max(0, max - last.value)
  if (left === 0) return 0
  return Math.max(0, pace - (at - last.at) / 1000) + (left - 1) * pace
}

/** Seconds per step: its own after two steps, before that from a sampler of past runs. */
function paceNow({ sampler, expected: e }: Ahead, running: Running): number | null {
  return paceOf(running) ?? (sampler ? (e?.pace ?? null) : null)
}

/** Seconds per unit of weight on this machine, from the known samplers. Null if there are none. */
function secondsPerWeight(outlook: Outlook, run: Timeline): number | null {
  let [seconds, weights] = [0, 0]
  for (const { node, sampler, weight, expected: e } of outlook.nodes) {
    if (!sampler) continue
    const running = run.running[node]
    const own = running && paceOf(running)
    const done = run.finished[node]?.sampler
    const known = done
      ? done.steps * done.pace
      : running && own
        ? running.max * own
        : e && e.steps * e.pace
    if (!known) continue
    seconds += known
    weights += weight
  }
  return weights > 0 ? seconds / weights : null
}

/** ComfyUI reports its cached nodes before it does anything; until then the work is unknown. */
export function hasBegun({ cached, running, finished }: Timeline): boolean {
  return cached !== null || Object.keys(running).length > 0 || Object.keys(finished).length > 0
}

export function hasStepped({ table }: Outlook, run: Timeline): boolean {
  return (
    Object.keys(run.finished).some((node) => isSampler(node, table)) ||
    Object.entries(run.running).some(([node, { last }]) => isSampler(node, table) && last !== null)
  )
}
