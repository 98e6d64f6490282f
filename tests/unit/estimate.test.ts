import { describe, expect, test } from 'vitest'
import { estimate, type TimeRange } from '../../web/src/core/progress/estimate.ts'
import { type PastRun, type Work, workOf } from '../../web/src/core/progress/past-runs.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { newJob } from '../../web/src/core/jobs/job.ts'
import { reduce } from '../../web/src/core/lifecycle/reduce.ts'
import { addEvent, startTimeline, timingOf } from '../../web/src/core/progress/timing.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { type Recorded, recordedRuns } from '../replay/read.ts'

const table = ltx23.nodes

interface Measured {
  readonly mode: ModeId
  readonly run: Recorded
  readonly past: PastRun
  readonly cached: readonly string[]
  readonly seconds: number
}

function measured(mode: ModeId, run: Recorded): Measured {
  const work = workOf(run.request, modes[mode], ltx23) as Work
  let timeline = startTimeline(0)
  let job = newJob('id', run.request, run.nodes, 0)
  for (const { at, event } of run.events) {
    job = reduce(job, event, at, ltx23)
    timeline = addEvent(timeline, event, at, table)
  }
  const timing = timingOf(timeline, table)
  if (!timing) throw new Error(`${run.name} did not end`)
  return {
    mode,
    run,
    past: { work, timing },
    cached: timeline.cached ?? [],
    seconds: (run.events.at(-1)?.at ?? 0) / 1000,
  }
}

const all = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
  recordedRuns(mode).map((run) => measured(mode, run)),
)

function estimated({ past: { work }, run, cached }: Measured, from: readonly Measured[]) {
  const { nodes, request } = run
  const known = { table, work, past: from.map(({ past }) => past) }
  return estimate({ nodes, cached, preset: request.preset }, known)
}

/** How much of a range is uncertain. */
const width = ({ low, high }: TimeRange): number => high / low

describe.each(all.map((one) => [`${one.mode}, ${one.run.name}`, one] as const))('%s', (_, one) => {
  const others = all.filter((other) => other !== one)

  test('is estimated from the other runs here, or not at all', () => {
    const range = estimated(one, others)
    // no other mode reads the LoRA of Style transfer or of a tool from disk, or encodes a whole video
    const own = ['style', 'tool', 'retake'].includes(one.mode)
    if (own && one.run.name === 'cold') return expect(range).toBeNull()
    expect(range?.low).toBeLessThanOrEqual(one.seconds)
    expect(range?.high).toBeGreaterThanOrEqual(one.seconds)
    expect(range && width(range)).toBeLessThan(1.6)
  })

  test('is unknown as long as nothing has run here', () => {
    expect(estimated(one, [])).toBeNull()
  })

  test('is unknown if it reads its models from disk, which no run here has', () => {
    const warm = others.filter(({ past }) => !past.timing.cold)
    if (one.past.timing.cold) expect(estimated(one, warm)).toBeNull()
    else expect(estimated(one, warm)).not.toBeNull()
  })
})

describe('another length and size', () => {
  const one = all.find(({ mode, run }) => mode === 't2v' && run.name === 'cached') as Measured
  const scaled = (change: Partial<Recorded['request']>): TimeRange => {
    const request = { ...one.run.request, ...change }
    const work = workOf(request, modes.t2v, ltx23) as Work
    const known = { table, work, past: all.map(({ past }) => past) }
    const { nodes } = one.run
    const range = estimate({ nodes, cached: one.cached, preset: request.preset }, known)
    if (!range) throw new Error('no estimate')
    return range
  }
  const middle = ({ low, high }: TimeRange): number => (low + high) / 2

  test('takes longer by its frames and pixels', () => {
    expect(middle(scaled({ seconds: 4 })) / middle(scaled({}))).toBeCloseTo(97 / 49, 1)
    expect(middle(scaled({ width: 1280, height: 768 })) / middle(scaled({}))).toBeCloseTo(4, 0)
  })

  test('is less certain the further it is from what has run here', () => {
    const widths = [2, 4, 8].map((seconds) => width(scaled({ seconds })))
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(widths[2]).toBeGreaterThan((widths[0] ?? 0) * 1.1)
  })
})
