import { z } from 'zod'
import type { JobEvent, NodeProgress } from './job.ts'
import { isSampler, takesTime } from './weights.ts'

/** How long the parts of a run took, from its own events. */

/** What is kept of a finished run. A node that ComfyUI had in its cache has no time here. */
export const Timing = z.object({
  /** the models came from the disk */
  cold: z.boolean(),
  seconds: z.record(z.number().nonnegative()),
  samplers: z.record(z.object({ steps: z.number().positive(), pace: z.number().nonnegative() })),
})
export type Timing = z.infer<typeof Timing>

/** A run as it goes by. Times in milliseconds. */
export interface Track {
  readonly startedAt: number
  /** of the last event */
  readonly at: number
  /** null = not told yet */
  readonly cached: readonly string[] | null
  /** when the last node ended, so that the next one's time begins; null when that was missed */
  readonly mark: number | null
  readonly running: Readonly<Record<string, Running>>
  readonly finished: Readonly<Record<string, Finished>>
  readonly succeeded: boolean
}

export interface Running {
  readonly from: number
  /** its beginning was seen */
  readonly sure: boolean
  /** the first step that was heard of, and the last */
  readonly first: Step | null
  readonly last: Step | null
  readonly max: number
}

interface Step {
  readonly value: number
  readonly at: number
}

export interface Finished {
  /** null = it was not seen from beginning to end */
  readonly seconds: number | null
  readonly sampler: { readonly steps: number; readonly pace: number } | null
}

export function startTrack(startedAt: number): Track {
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

/** The track after an event at `now`. A clock that is set back stands still here. */
export function track(before: Track, event: JobEvent, now: number): Track {
  const at = Math.max(before.at, now)
  if (event.type === 'started') return { ...before, at, mark: before.mark ?? at }
  if (event.type === 'cached') return { ...before, at, cached: event.nodes }
  if (event.type === 'succeeded') return { ...before, at, succeeded: true }
  if (event.type === 'progress') return progressed(before, event.nodes, at)
  return before
}

function progressed(
  before: Track,
  nodes: Readonly<Record<string, NodeProgress>>,
  at: number,
): Track {
  const { running, finished } = before
  const ended = Object.keys(nodes).filter(
    (node) => nodes[node]?.state === 'finished' && !Object.hasOwn(finished, node),
  )
  // two ends in one event, and nobody can tell the time of either
  const missed = ended.some((node) => takesTime(node) && !running[node])
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
  before: Track,
  nodes: Readonly<Record<string, NodeProgress>>,
  mark: number | null,
  at: number,
): Track['running'] {
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
        // before its first step, a sampler counts as one thing of one
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

/** Seconds a step, without the first, which waits for the model. Null before there are two. */
export function paceOf({ first, last }: Running): number | null {
  if (!first || !last || last.value <= first.value) return null
  return (last.at - first.at) / 1000 / (last.value - first.value)
}

const loaders = ['ckpt', 'unet', 'text_enc', 'clip']

/** Whether a run gets a large model from the disk. */
export function isCold(nodes: readonly string[], cached: readonly string[]): boolean {
  return loaders.some((node) => nodes.includes(node) && !cached.includes(node))
}

/** What is worth keeping of a run, or null when it did not succeed or nothing of it was seen. */
export function timingOf({ succeeded, cached, finished }: Track): Timing | null {
  const timed = Object.entries(finished).filter(
    ([node, { seconds }]) => takesTime(node) && seconds !== null,
  )
  if (!succeeded || timed.length === 0) return null
  return {
    cold: isCold(Object.keys(finished), cached ?? []),
    seconds: Object.fromEntries(timed.map(([node, { seconds }]) => [node, rounded(seconds ?? 0)])),
    samplers: Object.fromEntries(
      timed.flatMap(([node, { sampler }]) =>
        sampler && isSampler(node)
          ? [[node, { steps: sampler.steps, pace: rounded(sampler.pace) }]]
          : [],
      ),
    ),
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
