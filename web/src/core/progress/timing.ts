import { z } from 'zod'
import type { JobEvent, NodeProgress } from '../jobs/job.ts'
import { isSampler, meaningOf, type NodeTable, takesTime } from '../graph/nodes.ts'

/** Times of a run's parts, from its own events. */

/** The stored times of a run that is over. Cached nodes have none, and a failed run has none at all. */
export const Timing = z.object({
  /** the models were read from disk */
  cold: z.boolean(),
  seconds: z.record(z.number().nonnegative()),
  samplers: z.record(z.object({ steps: z.number().positive(), pace: z.number().nonnegative() })),
  /** ComfyUI's name for what it ran on; older records lack it */
  device: z.string().optional(),
})
export type Timing = z.infer<typeof Timing>

/** A run in progress. Times in milliseconds. */
export interface Timeline {
  readonly startedAt: number
  /** of the last event */
  readonly at: number
  /** null = not reported yet */
  readonly cached: readonly string[] | null
  /** when the last node ended and the next one's time starts; null if missed */
  readonly mark: number | null
  readonly running: Readonly<Record<string, Running>>
  readonly finished: Readonly<Record<string, Finished>>
  readonly succeeded: boolean
}

export interface Running {
  readonly from: number
  /** its start was seen */
  readonly sure: boolean
  /** the first and last step reported */
  readonly first: Step | null
  readonly last: Step | null
  readonly max: number
}

interface Step {
  readonly value: number
  readonly at: number
}

export interface Finished {
  /** null = not seen from start to end */
  readonly seconds: number | null
  readonly sampler: { readonly steps: number; readonly pace: number } | null
}

export function startTimeline(startedAt: number): Timeline {
  return {
    startedAt,
    at: startedAt,
    cached: null,
    mark: null,
    running: {},
    finished: {},
    succeeded: false,
  }
}

/** The timeline after an event at `now`. If the clock is set back, time stands still. */
export function addEvent(
  before: Timeline,
  event: JobEvent,
  now: number,
  table: NodeTable,
): Timeline {
  const at = Math.max(before.at, now)
  if (event.type === 'started') return { ...before, at, mark: before.mark ?? at }
  if (event.type === 'cached') return { ...before, at, cached: event.nodes }
  if (event.type === 'succeeded') return { ...before, at, succeeded: true }
  if (event.type === 'progress') return progressed(before, event.nodes, at, table)
  return before
}

function progressed(
  before: Timeline,
  nodes: Readonly<Record<string, NodeProgress>>,
  at: number,
  table: NodeTable,
): Timeline {
  const { running, finished } = before
  const ended = Object.keys(nodes).filter(
    (node) => nodes[node]?.state === 'finished' && !Object.hasOwn(finished, node),
  )
  // two ends in one event: neither time is known
  const missed = ended.some((node) => takesTime(node, table) && !running[node])
  const mark = ended.length > 0 ? (missed ? null : at) : before.mark
  return {
    ...before,
    at,
    mark,
    running: runningOf(before, nodes, mark, at),
    finished:
      ended.length === 0
        ? finished
        : {
            ...finished,
            ...Object.fromEntries(
              ended.map((node) => [node, finish(running[node], nodes[node]?.max ?? 1, at, missed)]),
            ),
          },
  }
}

function runningOf(
  before: Timeline,
  nodes: Readonly<Record<string, NodeProgress>>,
  mark: number | null,
  at: number,
): Timeline['running'] {
  return Object.fromEntries(
    Object.entries(nodes)
      .filter(([node, { state }]) => state === 'running' && !Object.hasOwn(before.finished, node))
      .map(([node, { value, max }]): [string, Running] => {
        const known = before.running[node]
        const { from, sure, first, last } = known ?? {
          from: mark ?? at,
          sure: mark !== null,
          first: null,
          last: null,
        }
        // before its first step, a sampler reports 1 of 1
        if (!(max > 1 && value >= 1 && value <= max) || value <= (last?.value ?? 0))
          return [node, known ?? { from, sure, first, last, max }]
        const step = { value, at }
        return [node, { from, sure, first: first ?? step, last: step, max }]
      }),
  )
}

function finish(node: Running | undefined, max: number, at: number, missed: boolean): Finished {
  if (!node) return { seconds: null, sampler: null }
  const seconds = node.sure && !missed ? (at - node.from) / 1000 : null
  const pace = paceOf(node) ?? (seconds === null ? null : seconds / Math.max(1, max))
  return { seconds, sampler: pace === null ? null : { steps: Math.max(1, max), pace } }
}

/** Seconds per step, without the first, which waits for the model. Null before there are two. */
export function paceOf({ first, last }: Running): number | null {
  if (!first || !last || last.value <= first.value) return null
  return (last.at - first.at) / 1000 / (last.value - first.value)
}

/** Whether a run reads a large model from disk. */
export function isCold(
  nodes: readonly string[],
  cached: readonly string[],
  table: NodeTable,
): boolean {
  return nodes.some((node) => meaningOf(node, table)?.large && !cached.includes(node))
}

/** The times to store of a run; null if it did not succeed or none were seen. */
export function timingOf(run: Timeline, table: NodeTable): Timing | null {
  const { succeeded, cached, finished } = run
  const timed = Object.entries(finished).filter(
    ([node, { seconds }]) => takesTime(node, table) && seconds !== null,
  )
  if (!succeeded || timed.length === 0) return null
  return {
    cold: isCold(Object.keys(finished), cached ?? [], table),
    seconds: Object.fromEntries(timed.map(([node, { seconds }]) => [node, rounded(seconds ?? 0)])),
    samplers: Object.fromEntries(
      timed.flatMap(([node, { sampler }]) =>
        sampler && isSampler(node, table)
          ? [[node, { steps: sampler.steps, pace: rounded(sampler.pace) }]]
          : [],
      ),
    ),
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
