import { isSampler, meaningOf, type NodeTable, takesTime, weightOf } from '../graph/nodes.ts'
import { isUserLora } from '../graph/user-loras.ts'
import { expected, type Expected, type KnownPace, secondsOf } from './past-runs.ts'
import { isCold } from './timing.ts'

/** How long a run will take, before it is queued. */

/** Seconds. */
export interface TimeRange {
  readonly low: number
  readonly high: number
}

/** A run that is not queued yet. */
export interface Planned {
  /** ids of the nodes of its prompt */
  readonly nodes: readonly string[]
  /** those that ComfyUI will still have in its cache */
  readonly cached: readonly string[]
  readonly preset: string
}

/**
 * How much wider than the nearest past runs a range is, as a share of the time. Even runs of the same kind
 * differ: other programs, a warm card, the disk's cache. From the recorded runs (tests/replay), whose pairs
 * differ by up to 15 %.
 */
const margin = { always: 0.05, one: 0.12, perStep: 0.07, max: 0.6 }
/** The share of a run's weight that may be new to this machine. Above it, any figure would be a guess. */
const maxUnknown = 0.07

/**
 * The range that past runs on this machine give; null where nothing is known: no past run sampled, or none
 * read all its models from disk, which this one has to. Scales like the time left of a run in progress, whose
 * medians lie within the range.
 */
export function estimate(run: Planned, known: KnownPace): TimeRange | null {
  const { table } = known
  const cold = isCold(run.nodes, run.cached, table)
  const ahead = run.nodes
    .filter((node) => takesTime(node, table) && !run.cached.includes(node))
    .map((node) => ({ node, expected: expected(node, cold, known) }))
  const unit = secondsPerWeight(ahead, run, table)
  if (unit === null || unknownShare(ahead, run, table) > maxUnknown) return null
  let [low, high] = [0, 0]
  for (const { node, expected: e } of ahead) {
    if (!e && (isSampler(node, table) || (cold && readsOwnLora(node, table)))) return null
    // a node that no run had: by its weight, give or take half
    const whole = e ? secondsOf(e) : unit * weightOf(node, run, table)
    const wider = whole * (e ? marginOf(e) : 0.5)
    low += Math.min(e?.low ?? whole, whole) - wider
    high += Math.max(e?.high ?? whole, whole) + wider
  }
  return Number.isFinite(high) && high > 0 ? { low: Math.max(0, low), high } : null
}

/** It loads a LoRA that only some modes need, with which the whole model takes longer to load. */
function readsOwnLora(node: string, table: NodeTable): boolean {
  return meaningOf(node, table)?.reads === 'lora' && !isUserLora(node)
}

function marginOf({ far, runs }: Expected): number {
  const { always, one, perStep, max } = margin
  return Math.min(max, always + one / runs + perStep * far)
}

/** Runs one after another. Null if one is unknown. */
export function sumOf(ranges: readonly (TimeRange | null)[]): TimeRange | null {
  let [low, high] = [0, 0]
  for (const range of ranges) {
    if (!range) return null
    low += range.low
    high += range.high
  }
  return ranges.length > 0 ? { low, high } : null
}

/** Whatever of several cases holds. Null if one is unknown. */
export function eitherOf(one: TimeRange | null, other: TimeRange | null): TimeRange | null {
  if (!one || !other) return null
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) }
}

interface Ahead {
  readonly node: string
  readonly expected: Expected | null
}

function unknownShare(ahead: readonly Ahead[], run: Planned, table: NodeTable): number {
  const weights = (of: readonly Ahead[]): number =>
    of.reduce((sum, { node }) => sum + weightOf(node, run, table), 0)
  return weights(ahead.filter(({ expected: e }) => !e)) / weights(ahead)
}

/** Null if there are samplers, and none of them is known. */
function secondsPerWeight(ahead: readonly Ahead[], run: Planned, table: NodeTable): number | null {
  const samplers = ahead.filter(({ node }) => isSampler(node, table))
  // the same run once more: all but the file is cached
  if (samplers.length === 0) return 0
  let [seconds, weights] = [0, 0]
  for (const { node, expected: e } of samplers) {
    if (!e) continue
    seconds += e.steps * e.pace
    weights += weightOf(node, run, table)
  }
  return weights > 0 ? seconds / weights : null
}
