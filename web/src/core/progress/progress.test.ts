import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { words } from '../../words/index.ts'
import { fill } from '../prompt/fill.ts'
import { type Job, newJob, type NodeProgress } from '../jobs/job.ts'
import { reduce } from '../lifecycle/reduce.ts'
import { furthest, type Progress, progressOf } from './progress.ts'

const request = requestOf('style', { preset: 'quality' })
const ids = Object.keys(fill(request, modes.style, ltx23, 'name'))
const done: NodeProgress = { value: 1, max: 1, state: 'finished' }
const running = (value = 0, max = 1): NodeProgress => ({ value, max, state: 'running' })

function at(nodes: Record<string, NodeProgress>, cached: string[] = []): Progress {
  const started = reduce(newJob('id', request, ids, 0), { type: 'cached', nodes: cached }, 0, ltx23)
  return progressOf(reduce(started, { type: 'progress', nodes }, 0, ltx23), ltx23.nodes) as Progress
}

const text = ({ stage, place }: Progress): string => `${words().stages[stage]} · ${place}`

describe('the stage', () => {
  test('is counted in ComfyUI’s order', () => {
    expect(text(at({ video_parts: running() }))).toBe('Reading the video · 1')
    expect(text(at({ video_parts: done, ckpt: running() }))).toBe('Loading models · 2')
    expect(text(at({ video_parts: done, ckpt: done, pos: running() }))).toBe(
      'Encoding the prompt · 3',
    )
  })

  test('is not named again on a return to it', () => {
    expect(text(at({ text_enc: done, pos: done, ckpt: running() }))).toBe('Encoding the prompt · 2')
    expect(text(at({ sample_1: done, upscaler: running() }))).toBe('Diffusion 1 · 5')
  })

  test('ignores nodes that take no time', () => {
    expect(text(at({ noise_2: running() }))).toBe('Starting · 0')
  })

  test('is not Decoding while only the sound of the first pass is decoded', () => {
    expect(at({ sample_1: done, decode_audio: running() }).stage).toBe('diffuse_1')
    expect(at({ decode_video: running() }).stage).toBe('decode')
  })

  test('is counted without cached stages', () => {
    const cached = ids.filter((node) => !/^(sample|decode|upscale$|save)/.test(node))
    const { place, stages, fraction } = at({ sample_1: running(4, 8) }, cached)
    expect([place, stages]).toEqual([1, 5])
    expect(fraction).toBeGreaterThan(0.1)
  })
})

describe('a card', () => {
  test('keeps its step when an event comes late', () => {
    const fifth = at({ sample_1: running(5, 8) })
    expect(furthest(fifth, at({ sample_1: running(3, 8) })).step).toEqual({ value: 5, max: 8 })
  })

  test('continues if the cache report comes late', () => {
    const before = at({ sample_1: running(1, 8) })
    const after = at({ sample_1: running(2, 8) }, ['pos', 'neg', 'ckpt', 'text_enc'])
    expect(furthest(before, after)).toMatchObject({ stage: 'diffuse_1', step: { value: 2 } })
  })

  const node: fc.Arbitrary<NodeProgress> = fc.record({
    value: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(Number.NaN)),
    max: fc.integer({ min: -1, max: 9 }),
    state: fc.constantFrom('running', 'finished', 'error'),
  })
  const moment = fc.tuple(
    fc.dictionary(fc.constantFrom(...ids, 'unheard_of'), node, { maxKeys: 8 }),
    fc.subarray(ids),
  )

  test('never goes back, whatever the events and their order', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 12 }), (moments) => {
        let shown: Progress | null = null
        for (const [nodes, cached] of moments) {
          const now: Progress = at(nodes, cached)
          expect(now.fraction).toBeGreaterThanOrEqual(0)
          expect(now.fraction).toBeLessThanOrEqual(1)
          const next: Progress = shown ? furthest(shown, now) : now
          if (shown) {
            expect(next.fraction).toBeGreaterThanOrEqual(shown.fraction)
            expect(next.order).toBeGreaterThanOrEqual(shown.order)
            if (next.order === shown.order) {
              expect(next.stage).toBe(shown.stage)
              expect(next.step?.value ?? 0).toBeGreaterThanOrEqual(shown.step?.value ?? 0)
            }
          }
          shown = next
        }
      }),
    )
  })

  test('shows no more than all: the shares of all nodes add up to one', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (cached) => {
        const { fraction } = at(Object.fromEntries(ids.map((id) => [id, done])), cached)
        // a run with everything cached except nodes that take no time
        expect(fraction === 0 || Math.abs(fraction - 1) < 1e-9).toBe(true)
      }),
    )
  })
})

test('a queued job has no progress', () => {
  const job: Job = newJob('id', request, ids, 0)
  expect(progressOf(job, ltx23.nodes)).toBeNull()
})
