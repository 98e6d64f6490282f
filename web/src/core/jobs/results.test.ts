import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { done, recordOf } from '../../../../tests/fakes/records.ts'
import type { JobRecord } from '../history/record.ts'
import { resultsOf } from './results.ts'

const kinds = {
  v: done,
  f: { status: 'failed', problems: [] },
  c: { status: 'cancelled' },
} as const
type Kind = keyof typeof kinds

/** "vfc": a video, a failure, a cancelled run, newest first; each is named by its kind and place. */
function past(run: string, hidden: readonly string[] = []): JobRecord[] {
  return run.split('').map((kind, place) => {
    const id = `${kind}${place}`
    return recordOf(id, { state: kinds[kind as Kind], hidden: hidden.includes(id) })
  })
}

function results(run: string, lastEnded: string | null = null, hidden: readonly string[] = []) {
  const { shown, folded, older } = resultsOf(past(run, hidden), lastEnded)
  const names = (jobs: readonly JobRecord[]): string => jobs.map(({ id }) => id).join(' ')
  return [names(shown), names(folded), older]
}

describe('the results in Create', () => {
  test('are six videos, whatever was cancelled or failed in between', () => {
    expect(results('ccccvvcfvvvfvv', 'v4')).toEqual([
      'v4 v5 v8 v9 v10 v12',
      'c0 c1 c2 c3 c6 f7 f11',
      1,
    ])
  })

  test('count a batch as one, with all of its videos', () => {
    const batch = (id: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        recordOf(`${id}${index}`, { batch: { id, index, count } }),
      )
    const all = [...batch('a', 4), ...past('vc'), ...batch('b', 8), ...past('vvvvv')].map(
      (run, at) => ({ ...run, id: `${at}` }),
    )
    const { shown, older } = resultsOf(all, null)
    // two batches and four alone
    expect(shown.map(({ batch: of }) => of?.id ?? '-').join('')).toBe('aaaa-bbbbbbbb---')
    expect(older).toBe(2)
  })

  test('include the latest failure', () => {
    expect(results('ffvc')).toEqual(['f0 v2', 'f1 c3', 0])
    // the next run in the queue ran first
    expect(results('vfv', 'f1')).toEqual(['v0 f1 v2', '', 0])
  })

  test('fold it away once another run has ended', () => {
    expect(results('vfv', 'v0')).toEqual(['v0 v2', 'f1', 0])
    expect(results('vfv')).toEqual(['v0 v2', 'f1', 0])
  })

  test('keep it when another run is cancelled', () => {
    expect(results('cfv')).toEqual(['f1 v2', 'c0', 0])
  })

  test('leave out hidden runs, which are in History', () => {
    expect(results('fvvc', 'f0', ['f0', 'v1'])).toEqual(['v2', 'c3', 2])
  })

  test('fold only as many as one can look through', () => {
    const [, folded, older] = results('c'.repeat(30))
    expect(String(folded).split(' ')).toHaveLength(20)
    expect(older).toBe(10)
  })

  test('list each run once, and count the rest', () => {
    const runs = fc.array(fc.constantFrom<Kind>('v', 'f', 'c'), { maxLength: 60 })
    fc.assert(
      fc.property(runs, fc.nat(60), (run, at) => {
        const all = past(run.join(''))
        const { shown, folded, older } = resultsOf(all, all[at]?.id ?? null)
        const listed = [...shown, ...folded]
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed.length + older).toBe(all.length)
        const videos = shown.filter(({ state }) => state.status === 'completed')
        expect(videos.length).toBe(Math.min(6, run.filter((kind) => kind === 'v').length))
        expect(shown.length - videos.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
