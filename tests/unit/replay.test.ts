import { describe, expect, test } from 'vitest'
import { type PastRun, type Work, workOf } from '../../web/src/core/progress/past-runs.ts'
import {
  type Glance,
  glance,
  type RunTracker,
  startTracking,
  track,
} from '../../web/src/core/progress/run-tracker.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { isOver, newJob } from '../../web/src/core/jobs/job.ts'
import { reduce } from '../../web/src/core/lifecycle/reduce.ts'
import { timingOf } from '../../web/src/core/progress/timing.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { words } from '../../web/src/words/index.ts'
import { type Recorded, recordedRuns } from '../replay/read.ts'

/** What the card showed at a time, in milliseconds since the start. */
interface Seen extends Glance {
  readonly at: number
}

interface Replayed {
  readonly name: string
  readonly seen: readonly Seen[]
  readonly milliseconds: number
  readonly past: PastRun
}

/** Samples a recorded run at each of its events, and every 50 ms. */
function replay(run: Recorded, past: readonly PastRun[]): Replayed {
  const work = workOf(run.request, modes[run.request.mode], ltx23) as Work
  let job = newJob('id', run.request, run.nodes, 0)
  const known = { table: ltx23.nodes, work, past }
  let tracker: RunTracker | null = null
  let time = 0
  const seen: Seen[] = []
  const look = (at: number): void => {
    if (tracker) seen.push({ ...glance(tracker, at), at })
  }
  for (const { at, event } of run.events) {
    for (; time < at; time += 50) look(time)
    job = reduce(job, event, at, ltx23)
    tracker ??= startTracking(job, known)
    tracker = tracker && track(tracker, job, event, at)
    look(at)
  }
  const timing = tracker && timingOf(tracker.timeline, ltx23.nodes)
  if (!timing || !isOver(job)) throw new Error(`${run.name} did not end`)
  return { name: run.name, seen, milliseconds: run.events.at(-1)?.at ?? 0, past: { work, timing } }
}

/** The runs of a mode in sequence, each learning from the previous ones. */
function replayAll(mode: ModeId): Replayed[] {
  const past: PastRun[] = []
  return recordedRuns(mode).map((run) => {
    const replayed = replay(run, past)
    past.unshift(replayed.past)
    return replayed
  })
}

const stagesOf = ({ seen }: Replayed): string[] => [
  ...new Set(
    seen.map(({ stage, place, stages }) => {
      const name = words().stages[stage]
      return place ? `${name} · ${place} of ${stages}` : name
    }),
  ),
]

/** The largest error of the predicted end after a third of the run, as a share of the run. */
function worstError({ seen, milliseconds }: Replayed): number {
  const errors = seen
    .filter(({ at }) => at > milliseconds / 3)
    .map(({ at, left }) => (left === null ? Infinity : Math.abs(at + left - milliseconds)))
  return Math.max(...errors) / milliseconds
}

const all = (Object.keys(modes) as ModeId[]).map((mode) => [mode, replayAll(mode)] as const)

describe.each(all)('recorded runs of %s, cold and cached', (_, runs) => {
  test('show stages, steps, a bar and a time left that never go back', () => {
    for (const { name, seen, milliseconds } of runs)
      for (const [n, now] of seen.entries()) {
        const before = seen[n - 1]
        expect(now.fraction).toBeLessThan(1)
        if (!before) continue
        expect(now.order, name).toBeGreaterThanOrEqual(before.order)
        expect(now.place, name).toBeGreaterThanOrEqual(before.at < 50 ? 0 : before.place)
        expect(now.fraction, name).toBeGreaterThanOrEqual(before.fraction)
        if (now.stage === before.stage)
          expect(now.step?.value ?? 9, name).toBeGreaterThanOrEqual(before.step?.value ?? 0)
        if (before.left !== null && now.left !== null)
          expect(now.left, name).toBeLessThanOrEqual(before.left + 1e-6)
        expect(now.left ?? 0, name).toBeLessThan(3 * milliseconds)
      }
  })

  test('name each stage once', () => {
    for (const run of runs) {
      const names = stagesOf(run).map((text) => text.split(' · ')[0])
      expect(names).toEqual([...new Set(names)])
      expect(stagesOf(run).at(-1)).toMatch(/^Saving · (\d+) of \1$/)
    }
  })

  test('show no time while a first run loads, but at once in the second', () => {
    const [cold, cached] = runs
    expect(cold?.seen.find(({ left }) => left !== null)?.step?.value).toBeGreaterThanOrEqual(2)
    expect(cold?.seen.some(({ loading }) => loading)).toBe(true)
    expect(cached?.seen.every(({ loading }) => !loading)).toBe(true)
    expect(cached?.seen.find(({ left }) => left !== null)?.at).toBeLessThan(50)
  })

  test('predict the end of the second within 20 % after a third of it', () => {
    for (const run of runs.slice(1)) expect(worstError(run), run.name).toBeLessThan(0.2)
  })
})

test('a run without a cache goes through all stages', () => {
  const runs = Object.fromEntries(all.map(([mode, replayed]) => [mode, replayed.map(stagesOf)]))
  expect(runs['lipsync']?.[0]).toMatchInlineSnapshot(`
    [
      "Starting",
      "Preparing audio · 1 of 10",
      "Loading models · 2 of 10",
      "Preparing images · 3 of 10",
      "Preparing latents · 4 of 10",
      "Encoding the prompt · 5 of 10",
      "Diffusion 1 · 6 of 10",
      "Upscaling ×2 · 7 of 10",
      "Diffusion 2 · 8 of 10",
      "Decoding · 9 of 10",
      "Saving · 10 of 10",
    ]
  `)
  expect(runs['lipsync']?.[1]).toMatchInlineSnapshot(`
    [
      "Starting",
      "Diffusion 1 · 1 of 5",
      "Upscaling ×2 · 2 of 5",
      "Diffusion 2 · 3 of 5",
      "Decoding · 4 of 5",
      "Saving · 5 of 5",
    ]
  `)
  expect(runs['style']?.[0]).toMatchInlineSnapshot(`
    [
      "Starting",
      "Reading the video · 1 of 7",
      "Loading models · 2 of 7",
      "Encoding the prompt · 3 of 7",
      "Preparing latents · 4 of 7",
      "Diffusion 1 · 5 of 7",
      "Decoding · 6 of 7",
      "Saving · 7 of 7",
    ]
  `)
})
